/** Cyrillic and Greek letters that look like Latin ones, and what they look like: where the two lists stand one above the other. */

const lookAlikeRows: readonly (readonly [foreign: string, latin: string])[] = [
  // Cyrillic
  ['авгеёкмнорстухіїјѕһԁԛԝѵӏьүѡɡ', 'abreëkmhopctyxiïjshdqwvlbywg'],
  ['АВЕЁКМНОРСТУХІЇЈЅԀԚԜѴӀҮЬ', 'ABEËKMHOPCTYXIÏJSDQWVIYb'],
  // Greek; β stands for ß where German is typed, and μ is what NFKC makes of the micro sign
  ['αβγεηικμνορςστυχω', 'aßyenikuvopcotuxw'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
];

/** By the foreign letter. */
export const lookAlikes: ReadonlyMap<string, string> = new Map(
  lookAlikeRows.flatMap(([foreign, latin]) => {
    const letters = [...latin];
    return [...foreign].map((letter, index): [string, string] => [letter, letters[index] ?? letter]);
  }),
);
