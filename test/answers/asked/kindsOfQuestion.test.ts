/** Questions by other words than the articles', on what is no question about the story, and on what is false. */
import { describe, expect, test } from 'vitest';
import { answerTo, listCited } from '../../knowledge/retrieval/askLibrary.js';
import { answerAfter } from '../conversation/talkTo.js';

function findFirst(question: string): string | undefined {
  return listCited(answerTo(question))[0]?.id.split('/')[1];
}

describe('a false premise meets first the sentence that speaks against it', () => {
  test.each([
    ['softbank hat das geld doch komplett zusammen', ['softbank-less-than-ten-billion']],
    ['bannon und musk sind dicke freunde', ['bannon-no-friend-of-musk']],
    ['microsoft hat mit stargate nichts zu tun', ['microsoft-supports-openai']],
    ['openai has a profitable business model now', ['openai-burns-cash']],
    ['musk is a good friend of bannon', ['bannon-no-friend-of-musk']],
    ['the white house backed musk against altman', ['white-house-rebukes-musk']],
  ])('%s', (question, facts) => {
    expect(facts).toContain(findFirst(question));
  });
});

describe('advice and opinion', () => {
  test.each([
    ...['Lohnt es sich, in Oracle zu investieren?', 'Was hältst du von Sam Altman?', 'Ist Stargate eine gute Idee?'],
    ...['Should I buy Oracle shares?', 'What do you think of Elon Musk?', 'Would you trust Zuckerberg?'],
  ])('is not given: %s', (question) => {
    expect(answerTo(question)).toMatchObject({
      kind: 'unsure',
      unsaid: { de: expect.stringContaining('Rat'), en: expect.stringContaining('advice') },
    });
  });
});

describe('what asks nothing of the story gets no quote', () => {
  test.each([
    ...["Wie geht's dir heute?", 'melone', 'gurke', 'lampe', 'hocker'],
    ...['thanks a lot mate', 'are you awake', 'cucumber', 'table', 'window'],
  ])('%s', (question) => {
    expect(listCited(answerAfter(question, null))).toEqual([]);
  });
});

describe('somebody called by what they make, lead, own or are', () => {
  test.each([
    ['Was sagte der Chef der Grafikkarten-Firma?', 'huang-three-to-four-trillion'],
    ['Was baut der Instagram-Konzern in Louisiana?', 'hyperion-louisiana'],
    ['Wie viel hat die Alexa-Firma in Anthropic gesteckt?', 'partnership-model-spreads'],
    ['Was wirft Altmans Laden Musk vor?', 'openai-accuses-musk-of-control'],
    ['What does the boss of the graphics card maker estimate?', 'huang-three-to-four-trillion'],
    ['How much did the Alexa company give Anthropic?', 'partnership-model-spreads'],
    ['How much of Stargate do the Japanese get?', 'softbank-forty-percent'],
    ["How much will Zuckerberg's company spend by 2028?", 'zuckerberg-600-billion'],
  ])('%s', (question, fact) => {
    expect(findFirst(question)).toBe(fact);
  });
});

describe('a role that is asked for meets the sentence with the name in it', () => {
  test.each([
    ['Wer ist Chef von Nvidia?', 'Jensen Huang'],
    ['Wer hat Oracle gegründet?', 'Larry Ellison'],
    ['Wer leitet SoftBank?', 'Masayoshi Son'],
    ['Wer ist Sprecherin von Trump?', 'Karoline Leavitt'],
    ['Who is the CEO of Nvidia?', 'Jensen Huang'],
    ['Who speaks for Trump?', 'Karoline Leavitt'],
    ['Who runs Meta?', 'Mark Zuckerberg'],
  ])('%s', (question, name) => {
    const answer = answerTo(question);
    expect(answer).toMatchObject({ kind: 'found', unsaid: null });
    expect(listCited(answer)[0]?.quote).toContain(name);
  });
});

describe('what stands in brackets or beside a name', () => {
  test.each([
    ['Wie alt ist Sam Altman?', 'Sam Altman (39)'],
    ['Wie alt ist Donald Trump?', 'Donald Trump (78)'],
    ['Wie nennt sich Musk selbst?', '„First Buddy“'],
    ['How old is Elon Musk?', 'Elon Musk (53)'],
    ['How old is Donald Trump?', 'Donald Trump (78)'],
    ['What does Musk call himself?', '„First Buddy“'],
  ])('%s', (question, words) => {
    const answer = answerTo(question);
    expect(answer.kind).toBe('found');
    expect(listCited(answer)[0]?.quote).toContain(words);
  });
});

describe('what kind of answer is asked for, and is not in the sentence: never found', () => {
  test.each([
    ['a definition', 'Was ist ein Rechenzentrum?'],
    ['a definition', 'what are chatbots'],
    ['the boss of the project', 'Wer leitet das Joint Venture?'],
    ['the boss of the project', 'who is in charge of the project'],
    ['a size, and not a number of things', 'Wie groß ist das Gelände in Abilene?'],
    ['a name, and not "sie"', 'Wer bildet das Joint Venture?'],
    ['a founding year', 'In welchem Jahr gründete Ellison Oracle?'],
  ])('%s: %s', (_, question) => {
    const answer = answerTo(question);
    const named = answer.kind === 'found' ? listCited(answer)[0]?.quote : '';
    expect(named ?? '').not.toMatch(/^Sie|Präsidenten|acht Rechenzentren|Fünfjahresvertrag|Mega-Programm/);
  });
});

describe('what kind of answer is asked for, and is in other words in the sentence: found', () => {
  test.each([
    ['none is a number', 'Wie viele Verträge für Rechenzentren wurden abgeschlossen?', 'no-data-centre-contract-yet'],
    ['whoever receives does not act', 'Wie viel Geld hat Anthropic von Amazon erhalten?', 'partnership-model-spreads'],
    ['a role is told by what one takes on', 'Welche Rolle spielt Oracle bei Stargate?', 'roles-of-partners'],
    [
      'whoever said it is no author',
      'Von wem stammt die Prognose zu den weltweiten Investitionen in KI?',
      'huang-three-to-four-trillion',
    ],
  ])('%s: %s', (_, question, fact) => {
    const answer = answerTo(question);
    expect(answer.kind).toBe('found');
    expect(listCited(answer)[0]?.id).toContain(fact);
  });
});

describe('a word of everyday that is merely spelt like a name names nobody, and a country is asked of in many ways', () => {
  test.each([
    'gibt es wasser auf dem mars',
    'please carry me home',
    'mein fahrrad ist kaputt',
    'wann wurde amerika besiedelt',
    'play some videos',
  ])('%s', (question) => {
    expect(listCited(answerTo(question))).toEqual([]);
  });
});

describe('never found: what goes into another, of an outlet, the time of day', () => {
  test.each([
    'Wie viel steckt Nvidia in Stargate?',
    'how much does microsoft put into stargate',
    'Wem gehört die Bild?',
    'Wer ist der Besitzer von t3n?',
    'at what time did musk tweet',
    "What is SoftBank's share price?",
  ])('%s', (question) => {
    expect(answerTo(question).kind).not.toBe('found');
  });
});
