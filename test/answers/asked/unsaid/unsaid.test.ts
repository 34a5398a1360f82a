/** What no article says is never claimed, and the answer names what is missing. */
import { describe, expect, test } from 'vitest';
import { serializeAnswer } from '../../../../src/answers/answerJson.js';
import { nameSilent } from '../../../../src/knowledge/facts/voices/parties.js';
import { answerTo, library, listCited } from '../../../knowledge/retrieval/askLibrary.js';

function readUnsaid(question: string) {
  const answer = answerTo(question);
  return 'unsaid' in answer ? answer.unsaid : null;
}

describe('an attribute that no sentence gives', () => {
  test.each([
    ['Wie alt ist Howard Lutnick?', 'Wie alt Howard Lutnick ist', 'How old Howard Lutnick is'],
    [
      'Mit wem ist Scott Bessent verheiratet?',
      'Mit wem Scott Bessent verheiratet ist',
      'Who Scott Bessent is married to',
    ],
    [
      'Wie viele Mitarbeiter hat Anthropic?',
      'Wie viele Beschäftigte Anthropic hat',
      'How many employees Anthropic has',
    ],
    [
      'Wie viel Wasser verbraucht Prometheus?',
      'Wie viel Wasser Prometheus verbraucht',
      'How much water Prometheus uses',
    ],
    ['Wo hat SoftBank seinen Sitz?', 'Wo SoftBank den Sitz hat', 'Where SoftBank is based'],
    ['How old is Scott Bessent?', 'Wie alt Scott Bessent ist', 'How old Scott Bessent is'],
    ['When will xAI go public?', 'Ob und wann xAI an die Börse geht', 'Whether and when xAI goes public'],
    ['Who founded Amazon?', 'Wer Amazon gegründet hat', 'Who founded Amazon'],
    ['What is the revenue of Meta?', 'Wie viel Umsatz Meta macht', 'What revenue Meta has'],
    [
      'What nationality is Satya Nadella?',
      'Welche Staatsangehörigkeit Satya Nadella hat',
      'What nationality Satya Nadella has',
    ],
  ])('%s', (question, de, en) => {
    const answer = answerTo(question);
    expect(answer.kind).toBe('unsure');
    expect(readUnsaid(question)).toEqual({
      de: `${de}, steht in keinem der Artikel.`,
      en: `${en}, none of the articles says.`,
    });
    expect(listCited(answer).length).toBeLessThanOrEqual(3);
  });

  test('is said in the language asked in', () => {
    const context = { command: 'ask', question: '', base: '', elapsedMs: 0, text: null };
    const answer = answerTo('Who founded Amazon?');
    expect(serializeAnswer(answer, { ...context, language: 'de' }).unsaid).toMatch(/^Wer Amazon/u);
    expect(serializeAnswer(answer, { ...context, language: 'en' }).unsaid).toMatch(/^Who founded/u);
  });
});

describe('the attribute of somebody else in the same sentence', () => {
  test.each([
    ...[
      'Wer leitet Oracle?',
      'Wem gehört Oracle?',
      'Wer ist Musks Sprecherin?',
      'Ist Larry Ellison der Chef von SoftBank?',
    ],
    ...['Who is the boss of Oracle?', 'How many gigawatts does Prometheus have?', 'Who is the founder of Meta?'],
  ])('does not answer "%s"', (question) => {
    expect(answerTo(question).kind).not.toBe('found');
  });
});

describe('roles turned round', () => {
  test.each([
    ...['Hat OpenAI in Nvidia investiert?', 'Hat Altman Musk verklagt?', 'Hat Musk Bannon kritisiert?'],
    ...['Hat Altman Musk einen Schwindler genannt?', 'Wurde Microsoft von OpenAI unterstützt?'],
    ...['How much did OpenAI invest in Nvidia?', 'Did Altman sue Musk?', 'How much did Oracle pay to OpenAI?'],
    ...['Did Altman call Musk a swindler?', 'Did Loomer promote Bessent?'],
  ])('do not answer "%s"', (question) => {
    expect(answerTo(question).kind).not.toBe('found');
  });

  test.each([
    'Hat OpenAI in Nvidia investiert?',
    'How much did OpenAI invest in Nvidia?',
    'Hat Musk Bannon scharf kritisiert?',
  ])('are named as such: %s', (question) => {
    expect(readUnsaid(question)).toEqual({
      de: 'So herum steht es in keinem der Artikel.',
      en: 'None of the articles says it that way round.',
    });
  });

  test.each([
    'Hat Microsoft in OpenAI investiert?',
    'Hat Bannon Musk kritisiert?',
    'How much did Microsoft invest in OpenAI?',
  ])('are right in "%s", which is found', (question) => {
    expect(answerTo(question)).toMatchObject({ kind: 'found', unsaid: null });
  });
});

describe('a country that the fact does not speak of', () => {
  test.each([
    ['kommt stargate nach polen', 'Polen', 'Poland'],
    ['Baut Hyperion jemand in Schweden?', 'Schweden', 'Sweden'],
    ['wie viele jobs bringt stargate in finnland', 'Finnland', 'Finland'],
    ['is openai building data centres in denmark', 'Dänemark', 'Denmark'],
    ['does meta build data centers in portugal', 'Portugal', 'Portugal'],
    ['gibt es hyperion auch in der schweiz', 'die Schweiz', 'Switzerland'],
    ['is prometheus coming to the Philippines?', 'die Philippinen', 'the Philippines'],
    ['Baut Meta in den Niederlanden?', 'die Niederlande', 'the Netherlands'],
    ['how many jobs does stargate create in finland', 'Finnland', 'Finland'],
  ])('%s', (question, de, en) => {
    const answer = answerTo(question);
    expect(answer.kind).toBe('unsure');
    expect(readUnsaid(question)).toEqual({
      de: `Über ${de} steht dazu in keinem der Artikel etwas.`,
      en: `None of the articles says anything about ${en} on that.`,
    });
  });

  test.each([
    'Wie viel investiert Meta in Brasilien?',
    'Gibt es Stargate auch in Portugal?',
    'Will Hyperion be built in Italy?',
  ])('in capitals, too: %s', (question) => {
    expect(answerTo(question).kind).not.toBe('found');
  });
});

test.each(['Hat Trump jemanden begnadigt?', 'Did Altman delete his tweet?', 'Hat Bannon jemanden ernannt?'])(
  'what somebody did is not what was done to them: %s',
  (question) => {
    expect(readUnsaid(question)).toEqual({
      de: 'Genau das steht in keinem der Artikel.',
      en: 'None of the articles says exactly that.',
    });
  },
);

test('what was done to somebody has its own words', () => {
  expect(readUnsaid('Wurde Bannon begnadigt?')?.de).toBe(
    'Ob Steve Bannon begnadigt wurde, steht in keinem der Artikel.',
  );
});

test.each(['Welche Nationalität hat SoftBank?', 'Aus welchem Land kommt SoftBank?', 'What country is SoftBank from?'])(
  'where a sentence shows somebody’s nationality, it is not called unsaid: %s',
  (question) => {
    const answer = answerTo(question);
    expect(answer).toMatchObject({ kind: 'found', unsaid: null });
    expect(listCited(answer)[0]?.quote).toContain('japanische Softbank');
  },
);

const onlyThat = 'Genau das steht in keinem der Artikel.';

test.each(['Wie viele Fahrräder hat Nvidia verkauft?', 'Who designed the lobby of Microsoft?'])(
  'what somebody has is not asked of themselves: %s',
  (question) => {
    expect(readUnsaid(question)?.de).toBe(onlyThat);
  },
);

test.each([
  // others of the articles say so of the same person
  ...['Hat jemand Musk im Fahrstuhl kritisiert?', 'Did anyone praise Trump at the airport?'],
  // the first sentence is likely to say so in its own words
  ...['How many computing centres get erected in Abilene?'],
])('nothing is called unsaid that may well be said: %s', (question) => {
  expect(readUnsaid(question)).toBeNull();
});

test.each(['Wer spricht für das Weiße Haus?', 'Wie viele Mitarbeiter hat die Trump-Regierung?'])(
  'a name that needs an article stands in no phrase without one: %s',
  (question) => {
    expect(readUnsaid(question)?.de ?? onlyThat).toBe(onlyThat);
  },
);

test('a reason that is asked for is not contradicted by words that may mean something else', () => {
  expect(readUnsaid('Weshalb is Altman bei Trump umgschwenkt')).toBeNull();
});

describe('a name that stands as it is said', () => {
  test('a group has its article in English', () => {
    const entity = library.index.base.entities.find(({ name }) => name === 'Trump-Lager');
    expect(entity && nameSilent({ kind: 'entity', entity }).en).toBe('the Trump camp');
  });

  test.each([
    ['Does anyone in San Francisco build it?', 'San Francisco'],
    ['Was weiß man in New Orleans?', 'New Orleans'],
  ])('a name of two words is said whole: %s', (question, name) => {
    expect(answerTo(question)).toMatchObject({ reason: { kind: 'stranger', names: [name] } });
  });

  test('of whom it was that something came before is left open', () => {
    expect(readUnsaid('Wer war vor Bessent Handelsminister?')?.de).toMatch(/^Wer oder was vor Scott Bessent war/u);
  });
});

test.each(['nadella cnbc zitat', 'nadella cnbc quote'])(
  'whoever speaks on a channel is asked for, not the channel: %s',
  (question) => {
    expect(listCited(answerTo(question))[0]?.quote).toContain('CNBC');
  },
);
