/** Other ways to ask for the same: the source, more, sides, a choice between two; and whom a pronoun means. */
import { describe, expect, test } from 'vitest';
import { listCited } from '../../knowledge/retrieval/askLibrary.js';
import { answerAfter, firstQuote, lastOf, talk } from './talkTo.js';

const question = 'Wie viele Jobs soll Stargate schaffen?';

describe('after an answer', () => {
  test.each([
    ...['got a source for that', 'hast du dafür einen Beleg?', 'any evidence?', 'kannst du das belegen'],
    ...['where did you read that', "where'd u get this from", 'woher weißt du das', 'welche zeitung schreibt so was'],
  ])('"%s" asks for its source', (line) => {
    const [first, second] = talk(question, line);
    expect(second?.turn?.intent).toBe('source');
    expect(second && firstQuote(second)).toBe(first && firstQuote(first));
  });

  test.each(['any others', 'gibt es noch weitere?', 'sonst noch infos dazu', 'got any other quotes'])(
    '"%s" asks for more',
    (line) => {
      const [first, second] = talk(question, line);
      expect(second?.turn?.intent).toBe('more');
      expect(second && listCited(second)).not.toContain(first && listCited(first)[0]);
    },
  );

  test('more stays with whoever was asked about, then says that there is no more', () => {
    const lines = ['Was schreibt t3n über Stargate?', ...Array.from({ length: 8 }, () => 'mehr')];
    const answers = talk(...lines).slice(1);
    expect(answers.flatMap(listCited).filter(({ id }) => !id.startsWith('t3n'))).toEqual([]);
    expect(answers.at(-1)).toMatchObject({ kind: 'info', turn: { intent: 'more' } });
  });

  test.each(['done by when', 'and finished when?'])('"%s" asks when, though its asking word comes last', (line) => {
    const { turn } = lastOf('where is stargate building in abilene?', line);
    expect(turn).toMatchObject({ intent: 'follow-up', resolved: true });
    expect(turn?.understood).toMatch(/when/u);
  });

  test.each([
    ['who leads Microsoft?', 'what is his company called?', 'Microsoft'],
    ['Wer leitet OpenAI?', 'und wie alt ist der?', 'Sam Altman'],
    ['what did altman think of trump?', 'what did he write back in 2021?', 'Sam Altman'],
    ['Was kostet Stargate?', 'und wer ist dabei?', 'bei Stargate dabei'],
    ['Wie erklärt t3n den Stillstand?', 'was schreibt Bild?', 'Bild'],
  ])('after "%s", "%s" is about %s', (first, then, name) => {
    expect(lastOf(first, then).turn?.understood).toContain(name);
  });

  test.each(['where did he say that?', 'wo hat er das geschrieben?', 'who promises that?'])(
    '"%s" is answered by the sentence itself',
    (line) => {
      expect(lastOf('What did Bannon call the plans of Musk?', line).turn?.intent).toBe('source');
    },
  );

  test('a pronoun means whoever the question begins from, not whom it only mentions', () => {
    const { turn } = lastOf('Wie viel hat Musk an Trump gespendet?', 'und welchen posten kriegt er?');
    expect(turn?.understood).toContain('Elon Musk');
  });
});

describe('a greeting before a question', () => {
  const asked = 'wer hat stargate vorgestellt?';

  test.each([
    'Grüezi mitenand, ',
    'Servus beinand, ',
    'Moinsen! ',
    'Hoi zäme ',
    'Guete Morge, ',
    'Griaß eich, ',
    'hiya guys, ',
  ])('"%s" changes nothing of what is found', (greeting) => {
    const [alone, greeted] = [asked, greeting + asked].map((line) => answerAfter(line, null));
    expect(greeted?.kind).toBe(alone?.kind);
    expect(greeted && listCited(greeted)).toEqual(alone && listCited(alone));
  });

  test('a day at the beginning greets nobody', () => {
    expect(answerAfter('Morgen kommt Stargate nach Ohio?', null).turn?.intent).toBe('question');
  });
});

describe('a comparison', () => {
  test.each([
    ['trump und musk, vergleiche was die zu stargate sagen', ['Donald Trump', 'Elon Musk']],
    ['bannon und leavitt im vergleich: was sagen die über musk', ['Steve Bannon', 'Karoline Leavitt']],
    ['difference between what huang and zuckerberg say on ai spending', ['Jensen Huang', 'Mark Zuckerberg']],
  ])('"%s" sets them beside each other', (line, names) => {
    const answer = answerAfter(line, null);
    if (!('cited' in answer) || answer.heading.kind !== 'sides') return expect.fail(answer.kind);
    expect(answer.heading.sides.map(({ party }) => party.de)).toEqual(names);
  });

  test.each([
    ['ohio or texas, where does stargate get built', 'stargate.sites'],
    ['Wird Stargate in Ohio gebaut oder in Texas?', 'stargate.sites'],
    ['is it 100k jobs or hundreds of thousands?', 'stargate.jobs'],
    ['wer schreibt was zu den jobs von stargate, nebeneinander bitte', 'stargate.jobs'],
  ])('"%s" is about %s, whole', (line, matter) => {
    expect(answerAfter(line, null)).toMatchObject({ turn: { intent: 'compare' }, matter: { id: matter } });
  });

  test.each([
    ['Stimmen die Blätter überein, wie viel Geld insgesamt fließt?', 'stargate.total'],
    ['do Bild and t-online agree on what Altman replied to Musk?', 'altman.denial'],
    ['are the papers on the same page about when Musk left OpenAI?', 'musk.left-openai'],
    ['Wer hat Stargate verkündet, schreiben das alle?', 'stargate.announcers'],
    ['Sind alle Zeitungen der Meinung, dass Musk OpenAI mitgegründet hat?', 'musk.founded-openai'],
    ['do the sources give the same reason for the lawsuit of musk?', 'musk.lawsuit'],
    ['Ist OpenAI jetzt gewinnorientiert oder noch nicht?', 'openai.for-profit'],
    ['how do the papers put the number of jobs?', 'stargate.jobs'],
  ])('"%s" is about what those named have to do with, %s', (line, matter) => {
    expect(answerAfter(line, null)).toMatchObject({ turn: { intent: 'compare' }, matter: { id: matter } });
  });

  test.each(['how does the coverage of Stargate differ?', 'alle Unterschiede auf einen Blick bitte'])(
    '"%s" asks of no one matter',
    (line) => {
      expect(answerAfter(line, null)).toMatchObject({ info: { kind: 'disputed', meant: false } });
    },
  );

  test.each([
    'OpenAI ist doch längst ein Unternehmen mit Gewinn, oder nicht?',
    'how do the papers describe Laura Loomer?',
    'are they permanent jobs or only during construction',
    'Musk hatte doch nie was mit OpenAI zu tun, oder?',
  ])('"%s" offers nothing that the sources choose between', (line) => {
    expect(answerAfter(line, null).turn?.intent).toBe('question');
  });
});

test.each([
  'how many trillions does huang expect, how many billions does zuckerberg want to spend',
  'woher kommt bei stargate das geld u wer baut die rechenzentren',
  'was ist openai wert und macht der laden gewinn',
])('"%s" asks two things', (line) => {
  expect(answerAfter(line, null).turn).toMatchObject({ intent: 'double', parts: [{}, {}] });
});

test.each([
  ['heyy', 'hello'],
  ['where do your answers come from', 'about'],
  ['steckt da eine ki dahinter', 'about'],
  ['wie benutze ich dich', 'help'],
  ['most recent news pls', 'latest'],
])('"%s" is small talk: %s', (line, intent) => {
  const answer = answerAfter(line, null);
  expect([answer.turn?.intent, listCited(answer)]).toEqual([intent, []]);
});
