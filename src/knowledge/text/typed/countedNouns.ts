/** The words with which people ask for a number of answers, and the nouns that hold no content of their own. */

type CountedNoun = 'person' | 'reason' | 'quote' | 'other';

const countedNouns: readonly (readonly [noun: CountedNoun, words: string])[] = [
  ['person', 'person personen leute menschen namen stimmen people persons names voices'],
  ['reason', 'grund gründe gruende gründen reason reasons'],
  [
    'quote',
    `zitat zitate zitaten aussage aussagen äußerung äußerungen satz sätze sätzen beleg belege belegen quote quotes quotation
    quotations statement statements sentence sentences`,
  ],
  [
    'other',
    `beispiel beispiele beispielen fakt fakten antwort antworten punkt punkte punkten ding dinge dingen argument argumente
    argumenten quelle quellen infos informationen example examples fact facts answer answers points thing things arguments
    source sources items`,
  ],
];

const byWord: ReadonlyMap<string, CountedNoun> = new Map(
  countedNouns.flatMap(([noun, words]) => words.split(/\s+/).map((word): [string, CountedNoun] => [word, noun])),
);

export function findCountedNoun(word: string): CountedNoun | undefined {
  return byWord.get(word.toLowerCase());
}

/** Sources of patterns, for lower and upper case. */
export const requestSource = [
  '(?:(?:kannst du|könntest du|können sie|könnten sie|can you|could you|please|bitte)[ ])*(?:nenne?(?:n sie)?|gib|geben sie|zeige?(?:n sie)?|sage?|liste|zitiere|suche?|finde|name|list|give|show|tell|find|quote|gimme)',
  '(?:ich[ ])?(?:bräuchte|brauche?|hätte gerne?|möchte|suche)',
  "ich will|i need|i want|(?:i would|i['’]d) like|looking for",
].join('|');
/** Each of them has one of these words. */
export const requestCues = `nenne?n? gib geben zeige?n? sage? liste zitiere suche? finde name list give show tell find quote gimme
  bräuchte brauche? hätte möchte will need want like looking`;
export const oneWords: ReadonlySet<string> = new Set('ein eine einen einem one a an'.split(' '));
export const onlySource = 'nur|only|just|genau|exactly';
export const degreeSource =
  'die|the|my|deine|eure|wichtigsten?|besten?|main|best|most important|weitere|andere|other|more|verschiedene|different';
export const politeSource = 'bitte|please|pls|plz|thx|thanks|danke';
