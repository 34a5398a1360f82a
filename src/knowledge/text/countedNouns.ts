/** What somebody may want a number of: the words that hold no content of their own, by what is asked for with them. */

type CountedNoun = 'person' | 'reason' | 'quote' | 'other';

const countedNouns: readonly (readonly [noun: CountedNoun, words: string])[] = [
  ['person', 'personen leute menschen namen stimmen people persons names voices'],
  ['reason', 'gründe gruende gründen reasons'],
  ['quote', 'zitate zitaten aussagen äußerungen sätze sätzen belege belegen quotes quotations statements sentences'],
  [
    'other',
    `beispiele beispielen fakten antworten punkte punkten dinge dingen argumente argumenten quellen examples facts answers
    points things arguments sources items`,
  ],
];

const byWord: ReadonlyMap<string, CountedNoun> = new Map(
  countedNouns.flatMap(([noun, words]) => words.split(/\s+/).map((word): [string, CountedNoun] => [word, noun])),
);

export function findCountedNoun(word: string): CountedNoun | undefined {
  return byWord.get(word.toLowerCase());
}
