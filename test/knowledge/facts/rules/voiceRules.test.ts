/** Each rule about voices and what a fact speaks of: silent on good examples, and naming what is wrong with bad ones. */
import { describe, expect, test } from 'vitest';
import { createNameFinder } from '../../../../src/knowledge/facts/names.js';
import * as aboutRules from '../../../../src/knowledge/facts/rules/aboutRules.js';
import * as askRules from '../../../../src/knowledge/facts/rules/askRules.js';
import * as pieceRules from '../../../../src/knowledge/facts/rules/pieceRules.js';
import * as quotationRules from '../../../../src/knowledge/facts/rules/quotationRules.js';
import type { FactRule, Finding } from '../../../../src/knowledge/facts/rules/rule.js';
import * as speakerRules from '../../../../src/knowledge/facts/rules/speakerRules.js';
import type { Description, Entity, Fact, SpokenVoice, Voice } from '../../../../src/knowledge/facts/schema.js';
import { hashText } from '../../../../src/store/files.js';
import { createMatter, createTinyBase } from '../../../support/base.js';

const rules: Record<string, FactRule> = {
  ...pieceRules,
  ...quotationRules,
  ...speakerRules,
  ...aboutRules,
  ...askRules,
};

const role = { de: 'x', en: 'x' };
const entities: Entity[] = [
  {
    id: 'elon-musk',
    kind: 'person',
    name: 'Elon Musk',
    aliases: ['Musk', 'Tesla-Chefs'],
    inArticles: ['Milliardär'],
    role,
  },
  { id: 'sam-altman', kind: 'person', name: 'Sam Altman', aliases: ['Altman'], role },
  { id: 'openai', kind: 'company', name: 'OpenAI', aliases: [], role },
  { id: 'stargate', kind: 'company', name: 'Stargate', aliases: [], role },
  { id: 'x', kind: 'medium', name: 'X', aliases: [], role },
  { id: 'wsj', kind: 'medium', name: 'Wall Street Journal', aliases: ['WSJ'], role },
];
const named: Fact = { id: 'blatt-2025-01-22/named', at: 0, quote: 'Stargate ist ein Joint Venture.' };
const foreign: Fact = { id: 'bote-2025-02/named', at: 0, quote: 'Stargate kostet viel.' };
const matters = [{ ...createMatter('total', 'figure', 'USD'), about: ['stargate'] }];
const base = createTinyBase({ entities, facts: [named, foreign], matters, lock: null });

function check(rule: string, fields: Partial<Fact> & { quote: string }): Finding[] {
  const context = { base, hash: hashText, findNames: createNameFinder(entities), texts: null };
  return rules[rule]?.({ id: 'blatt-2025-01-22/new', at: 0, ...fields }, context) ?? [];
}

const createVoice = (fields: Partial<SpokenVoice>): Voice => ({
  speaker: { is: 'elon-musk', shownBy: 'Musk' },
  speech: 'report',
  shownBy: 'meint',
  ...fields,
});
const insert = (words: string): Voice => ({ words, speaker: null });
const describeAs = (de: string, shownBy: string, more: Partial<Description> = {}): SpokenVoice['speaker'] => ({
  called: { de, en: 'somebody', ...more },
  shownBy,
});

// a sentence in which each piece below is plain
const quote = 'Musk meint, das Geld, also 500 Milliarden, sei nicht da, und das Haus „Stargate“ sei „ein Witz“.';
const en = 'Musk thinks that the money, that is 500 billion, is not there, and that the house “Stargate” is “a joke”.';
const cut = (...voices: Voice[]) => ({ quote, voices });
const speak = (text: string, fields: Partial<SpokenVoice>, more: Partial<Fact> = {}) => ({
  quote: text,
  voices: [createVoice(fields)],
  ...more,
});
const ask = (...asks: string[]) => ({ quote, asks });

type Row = [rule: string, need: string, fields: Partial<Fact> & { quote: string }];

const good: Row[] = [
  ['wordsStandOnce', 'a piece from word to word', cut(insert('also 500 Milliarden'))],
  ['wordsStandOnce', 'a piece with its marks', cut(insert('„ein Witz“'))],
  ['wordsStandOnce', 'a whole sentence', cut(createVoice({}))],
  [
    'englishStandsOnce',
    'the rendering of a piece',
    { quote, en, voices: [{ ...insert('„ein Witz“'), en: '“a joke”' }] },
  ],
  ['wordsHaveTheirEnglish', 'both', { quote, en, voices: [{ ...insert('„ein Witz“'), en: '“a joke”' }] }],
  ['wordsHaveTheirEnglish', 'neither', cut(insert('„ein Witz“'))],
  ['wordsHaveTheirEnglish', 'the whole sentence', { quote, en, voices: [createVoice({})] }],
  ['englishHasTheFigures', 'the same in other words', { quote, en }],
  ['oneVoiceHasTheSentence', 'one, and a piece', cut(createVoice({}), insert('„ein Witz“'))],
  ['piecesNest', 'pieces side by side', cut(insert('das Geld'), insert('also 500 Milliarden'))],
  [
    'piecesNest',
    'a piece in another',
    cut(createVoice({ words: 'das Geld, also 500 Milliarden, sei nicht da' }), insert('also 500 Milliarden')),
  ],
  [
    'piecesNest',
    'two that begin together',
    cut(createVoice({ words: 'das Geld, also 500 Milliarden' }), insert('das Geld')),
  ],
  [
    'voicesStandInOrder',
    'the sentence, then its pieces',
    cut(createVoice({}), insert('also 500 Milliarden'), insert('„ein Witz“')),
  ],
  [
    'quotationsHaveAVoice',
    'a quotation in a piece, and a name in marks',
    cut(createVoice({ words: 'sei „ein Witz“' })),
  ],
  ['quotationsHaveAVoice', 'a quotation in the voice of the sentence', cut(createVoice({}))],
  ['quotationsHaveAVoice', 'marks of the outlet itself', cut(insert('„ein Witz“'))],
  [
    'quotationsHaveAVoice',
    'one that goes on behind',
    speak('„Ein Witz, sagte Musk.', { words: '„Ein Witz, sagte Musk.' }),
  ],
  ['quotationsHaveAVoice', 'a name with the comma inside', { quote: 'Das Haus "Stargate," ist teuer.' }],
  ['directWordsStandInMarks', 'marks at both ends', cut(createVoice({ words: '„ein Witz“', speech: 'direct' }))],
  ['directWordsStandInMarks', 'a sentence that quotes', cut(createVoice({ speech: 'direct' }))],
  [
    'directWordsStandInMarks',
    'one that came from before',
    speak('Ein Witz“, sagte Musk.', { words: 'Ein Witz“', speech: 'direct' }),
  ],
  [
    'directWordsStandInMarks',
    'two halves with the saying between',
    speak('„Ein“, so Musk, „Witz“.', { words: '„Ein“, so Musk, „Witz“', speech: 'direct' }),
  ],
  ['speakerIsNamed', 'a name', speak('Das meint Musk.', { speaker: { is: 'elon-musk', shownBy: 'meint Musk' } })],
  [
    'speakerIsNamed',
    'a name that articles alone use',
    speak('Das meint der Milliardär.', { speaker: { is: 'elon-musk', shownBy: 'der Milliardär' } }),
  ],
  [
    'speakerIsNamed',
    'a pronoun beside this name alone',
    speak('Er hoffe.', { speaker: { is: 'sam-altman', shownBy: 'Er' } }, { before: 'Altman sprach.' }),
  ],
  ['speakerIsNobodyAround', 'the speaker', speak('Das meint Musk.', {})],
  [
    'speakerIsNobodyAround',
    'what somebody wrote',
    speak('In einem Tweet von Musk stand es.', { speaker: { is: 'elon-musk', shownBy: 'einem Tweet von Musk' } }),
  ],
  [
    'descriptionIsShown',
    'the same words',
    speak('Analysten zweifeln.', { speaker: describeAs('Analysten', 'Analysten') }),
  ],
  [
    'descriptionIsShown',
    'other endings',
    speak('Nach anonymen Quellen sei es so.', {
      speaker: describeAs('anonyme Quellen', 'anonymen Quellen', { plural: true }),
    }),
  ],
  [
    'descriptionIsShown',
    'a dative plural',
    speak('So heißt es von Insidern.', { speaker: describeAs('Insider', 'von Insidern') }),
  ],
  [
    'descriptionIsShown',
    'a gendered form',
    speak('So heißt es von Insider:innen.', { speaker: describeAs('Insider:innen', 'Insider:innen') }),
  ],
  [
    'descriptionIsShown',
    'an umlaut',
    speak('Das sagen seine Anwälte.', { speaker: describeAs('Anwälte', 'seine Anwälte') }),
  ],
  [
    'sayingIsShown',
    'a quotation without a verb',
    speak('Musk: „Ein Witz.“', { words: '„Ein Witz.“', speech: 'direct' }),
  ],
  ['sayingIsShown', 'a report with its verb', speak('Musk zweifelt.', { shownBy: 'zweifelt' })],
  [
    'nobodyRelaysThemselves',
    'another relay',
    speak('Musk zweifelt, so das WSJ.', { via: [{ is: 'wsj', shownBy: 'das WSJ' }] }),
  ],
  [
    'channelAndRelaysAreNamed',
    'a channel and relays',
    speak('Musk schrieb auf X, so das WSJ und Insider.', {
      channel: { is: 'x', shownBy: 'auf X' },
      via: [
        { is: 'wsj', shownBy: 'WSJ' },
        { called: { de: 'Insider', en: 'insiders' }, shownBy: 'Insider' },
      ],
    }),
  ],
  ['aboutIsShown', 'a name in the quote', { quote, about: ['elon-musk'] }],
  ['aboutIsShown', 'a name in a neighbour', { quote, after: 'Das sieht Altman anders.', about: ['sam-altman'] }],
  ['aboutIsShown', 'a compound with a company', { quote: 'Der OpenAI-Gründer ging.', about: ['openai'] }],
  [
    'aboutIsShown',
    'words that mean it',
    {
      quote: 'Das Joint Venture wächst.',
      about: ['stargate'],
      refers: [{ is: 'stargate', shownBy: 'Das Joint Venture', from: named.id }],
    },
  ],
  [
    'referencesStayInArticle',
    'a fact of the article',
    {
      quote: 'Das Joint Venture wächst.',
      about: ['stargate'],
      refers: [{ is: 'stargate', shownBy: 'Das Joint Venture', from: named.id }],
    },
  ],
  [
    'factIsAboutItsMatters',
    'what the matter is about',
    {
      quote: 'Stargate kostet 500 Milliarden.',
      about: ['stargate'],
      claims: [{ matter: 'total', says: '500 Milliarden' }],
    },
  ],
  [
    'asksAreQuestions',
    'questions of all kinds',
    ask(
      'Was kostet Stargate?',
      'wieso kostet das so viel',
      'is musk angry about stargate',
      'kriegt openai geld von nvidia',
      'lol so did elon call it',
      'Name the company that Musk has set up.',
      'Stargate teuer?',
    ),
  ],
];

const bad: [...Row, says: string][] = [
  ['wordsStandOnce', 'words of no quote', cut(insert('kein Geld')), '"kein Geld" is no piece'],
  ['wordsStandOnce', 'a word that stands twice', cut(insert('sei')), '"sei" stands twice'],
  ['wordsStandOnce', 'half a word', cut(insert('also 500 Milli')), 'within a word'],
  [
    'englishStandsOnce',
    'English of no gloss',
    { quote, en, voices: [{ ...insert('„ein Witz“'), en: 'a jest' }] },
    '"a jest" is no piece of "en"',
  ],
  [
    'englishStandsOnce',
    'English that stands twice',
    { quote, en, voices: [{ ...insert('„ein Witz“'), en: 'is' }] },
    'stands twice in "en"',
  ],
  [
    'wordsHaveTheirEnglish',
    'a piece without its English',
    { quote, en, voices: [insert('„ein Witz“')] },
    'has no "en"',
  ],
  [
    'wordsHaveTheirEnglish',
    'English of a piece alone',
    cut({ ...insert('„ein Witz“'), en: 'a joke' }),
    'without that of the fact',
  ],
  [
    'wordsHaveTheirEnglish',
    'English of the whole sentence',
    { quote, en, voices: [createVoice({ en: 'a joke' })] },
    'without words',
  ],
  ['englishHasTheFigures', 'another figure', { quote, en: `${en} 700 billion.` }, 'and the quote does not'],
  ['englishHasTheFigures', 'none', { quote, en: 'The money is not there.' }, 'and "en" does not'],
  ['oneVoiceHasTheSentence', 'two for the sentence', cut(createVoice({}), createVoice({})), '2 voices have no "words"'],
  [
    'piecesNest',
    'pieces that cross',
    cut(insert('das Geld, also 500 Milliarden'), insert('also 500 Milliarden, sei nicht da')),
    'cross',
  ],
  [
    'piecesNest',
    'the same piece for two',
    cut(createVoice({ words: 'das Geld' }), insert('das Geld')),
    'two voices hold "das Geld"',
  ],
  [
    'voicesStandInOrder',
    'the later piece first',
    cut(insert('„ein Witz“'), insert('also 500 Milliarden')),
    '"also 500 Milliarden" stands too late',
  ],
  [
    'voicesStandInOrder',
    'the inner piece first',
    cut(insert('das Geld'), createVoice({ words: 'das Geld, also 500 Milliarden' })),
    'too late',
  ],
  ['quotationsHaveAVoice', 'a quotation of nobody', { quote }, 'whose words are „ein Witz“?'],
  ['quotationsHaveAVoice', 'a quotation without its marks', cut(insert('ein Witz')), '„ein Witz“'],
  ['quotationsHaveAVoice', 'straight marks', { quote: 'Das sei "ein Witz", hieß es.' }, '"ein Witz"'],
  ['quotationsHaveAVoice', 'pointed marks', { quote: 'Das sei »ein Witz«.' }, '»ein Witz«'],
  ['quotationsHaveAVoice', 'English marks', { quote: 'Das sei “ein Witz”.' }, '“ein Witz”'],
  ['quotationsHaveAVoice', 'single marks', { quote: 'Das sei ‚ein Witz‘.' }, '‚ein Witz‘'],
  ['quotationsHaveAVoice', 'one that goes on behind', { quote: 'Er sagte: „Das ist ein Witz.' }, '„Das ist ein Witz.'],
  ['quotationsHaveAVoice', 'one that came from before', { quote: 'Das ist ein Witz.“' }, 'Das ist ein Witz.“'],
  ['quotationsHaveAVoice', 'more than a name', { quote: 'Das sei „wie Stargate“.' }, '„wie Stargate“'],
  [
    'directWordsStandInMarks',
    'words that are not quoted',
    cut(createVoice({ words: 'das Geld', speech: 'direct' })),
    '"das Geld" is direct without marks',
  ],
  [
    'directWordsStandInMarks',
    'more than the quotation',
    cut(createVoice({ words: 'sei „ein Witz“', speech: 'direct' })),
    'without marks',
  ],
  [
    'directWordsStandInMarks',
    'a sentence that quotes nothing',
    speak('Musk zweifelt.', { speech: 'direct' }),
    'quotes nothing',
  ],
  [
    'speakerIsNamed',
    'somebody else',
    speak('Das meint Musk.', { speaker: { is: 'sam-altman', shownBy: 'Musk' } }),
    'does not name sam-altman',
  ],
  [
    'speakerIsNamed',
    'two',
    speak('Das meinen Musk und Altman.', { speaker: { is: 'elon-musk', shownBy: 'Musk und Altman' } }),
    'alone',
  ],
  [
    'speakerIsNamed',
    'nobody',
    speak('Das hieß es.', { speaker: { is: 'elon-musk', shownBy: 'hieß es' } }),
    'elon-musk',
  ],
  [
    'speakerIsNamed',
    'a pronoun beside two',
    speak('Er hoffe.', { speaker: { is: 'sam-altman', shownBy: 'Er' } }, { before: 'Altman schrieb Musk.' }),
    '"Er"',
  ],
  [
    'speakerIsNamed',
    'a pronoun beside nobody',
    speak('Er hoffe.', { speaker: { is: 'sam-altman', shownBy: 'Er' } }),
    '"Er"',
  ],
  [
    'speakerIsNobodyAround',
    'critics of somebody',
    speak('Kritiker des Tesla-Chefs hoffen.', { speaker: { is: 'elon-musk', shownBy: 'Kritiker des Tesla-Chefs' } }),
    'people around elon-musk',
  ],
  [
    'speakerIsNobodyAround',
    "somebody's advisers",
    speak('Das sagen Musks Berater.', { speaker: { is: 'elon-musk', shownBy: 'Musks Berater' } }),
    'people around elon-musk',
  ],
  [
    'descriptionIsShown',
    'an adjective too much',
    speak('Das sagen Quellen.', { speaker: describeAs('anonyme Quellen', 'Quellen') }),
    'does not show "anonyme"',
  ],
  [
    'descriptionIsShown',
    'another noun',
    speak('Das sagen Beobachter.', { speaker: describeAs('Analysten', 'Beobachter') }),
    '"Analysten"',
  ],
  [
    'descriptionIsShown',
    'a relay described in other words',
    speak('Musk zweifelt, heißt es.', { via: [{ called: { de: 'Insider', en: 'insiders' }, shownBy: 'heißt es' }] }),
    '"Insider"',
  ],
  [
    'sayingIsShown',
    'a report that nothing shows',
    { quote, voices: [{ speaker: { is: 'elon-musk', shownBy: 'Musk' }, speech: 'report' }] },
    'elon-musk',
  ],
  [
    'nobodyRelaysThemselves',
    'the medium twice',
    speak('So das WSJ.', { speaker: { is: 'wsj', shownBy: 'WSJ' }, via: [{ is: 'wsj', shownBy: 'WSJ' }] }),
    'wsj is speaker and relay',
  ],
  [
    'channelAndRelaysAreNamed',
    'a channel that is not named',
    speak('Musk schrieb.', { channel: { is: 'x', shownBy: 'schrieb' } }),
    'does not name x',
  ],
  [
    'channelAndRelaysAreNamed',
    'a relay that is not named',
    speak('Musk schrieb.', { via: [{ is: 'wsj', shownBy: 'schrieb' }] }),
    'does not name wsj',
  ],
  ['aboutIsShown', 'somebody whom nothing names', { quote, about: ['sam-altman'] }, 'about "sam-altman"'],
  [
    'aboutIsShown',
    'a person within a compound',
    { quote: 'Der Musk-Berater ging.', about: ['elon-musk'] },
    'about "elon-musk"',
  ],
  [
    'referencesStayInArticle',
    'words of no quote',
    { quote, about: ['stargate'], refers: [{ is: 'stargate', shownBy: 'das Joint Venture', from: named.id }] },
    'no piece of the quote',
  ],
  [
    'referencesStayInArticle',
    'what the fact is not about',
    { quote, refers: [{ is: 'stargate', shownBy: 'das Haus', from: named.id }] },
    'not in "about"',
  ],
  [
    'referencesStayInArticle',
    'a fact of another article',
    { quote, about: ['stargate'], refers: [{ is: 'stargate', shownBy: 'das Haus', from: foreign.id }] },
    'another article',
  ],
  [
    'referencesStayInArticle',
    'a fact that is gone',
    { quote, about: ['stargate'], refers: [{ is: 'stargate', shownBy: 'das Haus', from: 'blatt-2025-01-22/gone' }] },
    'is no fact',
  ],
  [
    'referencesStayInArticle',
    'a fact that names it not',
    { quote, about: ['openai'], refers: [{ is: 'openai', shownBy: 'das Haus', from: named.id }] },
    'does not name "openai"',
  ],
  [
    'factIsAboutItsMatters',
    'a matter of something else',
    { quote, claims: [{ matter: 'total', says: '500 Milliarden' }] },
    'is about stargate, the fact is not',
  ],
  ['asksAreQuestions', 'a list of words', ask('Stargate Musk Geld Zitat'), '"Stargate Musk Geld Zitat"'],
  ['asksAreQuestions', 'a heading', ask('Spalt zwischen Musk und Präsident'), '"Spalt zwischen'],
  ['asksAreQuestions', 'English words', ask('first tranche of stargate money'), 'first tranche'],
];

describe.each([...new Set([...good, ...bad].map(([rule]) => rule))])('%s', (rule) => {
  test.each(good.filter(([name]) => name === rule).map(([, ...row]) => row))('is silent about %s', (_, fields) => {
    expect(check(rule, fields)).toEqual([]);
  });

  test.each(bad.filter(([name]) => name === rule).map(([, ...row]) => row))('tells of %s', (_, fields, says) => {
    expect(check(rule, fields)).toEqual([
      { says: expect.stringContaining(says) as string, fix: expect.stringMatching(/\S/) as string },
    ]);
  });
});

test.each([
  ['good', good],
  ['bad', bad],
] as const)('every rule has a %s example', (_, rows) => {
  expect(new Set(rows.map(([rule]) => rule))).toEqual(new Set(Object.keys(rules)));
});
