/** Tables of words as maps: a value stands beside its words, which blanks separate. Two tables of this folder are read so. */

export function mapWordsToValues<Value>(rows: [Value, string][]): Map<string, Value> {
  return new Map(rows.flatMap(([value, words]) => words.split(' ').map((word): [string, Value] => [word, value])));
}
