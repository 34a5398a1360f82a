/**
 * The sayings of a lexicon with fewer numbers. Words that mean the same stand together, so a line goes on from the one before:
 *
 *   blechen 12! 40?      blechen 12! 40?     12 more than the line before
 *   zahlt 12!            zahlt               the same again
 *   lohn 12? 12!*;aus    lohn ? !*;aus       the same concept in other ways
 */

/** `sayings` is the text of one language of a `PackedLexicon`. */
export function packSayings(sayings: string): string {
  let before = 0;
  return mapLines(sayings, (word, meanings) => {
    const concept = Number.parseInt(meanings, 10);
    const step = concept - before;
    before = concept;
    const [first, ...others] = meanings.split(' ').map((each) => leaveOut(concept, each));
    const told = [`${step === 0 ? '' : step}${first}`, ...others].join(' ');
    return told === '!' ? word : `${word} ${told}`;
  });
}

export function unpackSayings(packed: string): string {
  let concept = 0;
  return mapLines(packed, (word, told) => {
    if (told === '') return `${word} ${concept}!`;
    const step = Number.parseInt(told, 10);
    concept += Number.isNaN(step) ? 0 : step;
    const meanings = Number.isNaN(step) ? told : told.slice(String(step).length);
    return `${word} ${concept}${meanings.replaceAll(' !', ` ${concept}!`).replaceAll(' ?', ` ${concept}?`)}`;
  });
}

function mapLines(text: string, change: (word: string, behind: string) => string): string {
  const lines = text === '' ? [] : text.split('\n');
  return lines
    .map((line) => {
      const end = line.indexOf(' ');
      return end < 0 ? change(line, '') : change(line.slice(0, end), line.slice(end + 1));
    })
    .join('\n');
}

function leaveOut(concept: number, meaning: string): string {
  return Number.parseInt(meaning, 10) === concept ? meaning.slice(String(concept).length) : meaning;
}
