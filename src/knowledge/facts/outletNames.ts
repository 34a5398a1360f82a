/** Which source an outlet's name means: "Bild-Zeitung" and "bild.de" are Bild; "Berliner Zeitung" is not the Börsen-Zeitung. */

import { isOneSlipOff } from '../text/spelling.js';
import { fold } from '../text/words.js';
import type { Source } from './schema.js';

/** Its first source, where it has several; undefined for a name that is only like one. */
export function findOutletSource(name: string, sources: Source[]): Source | undefined {
  const forms = [fuseName(name), fuseName(stripMediumWords(name))].filter((form) => form !== '');
  const find = (isMeant: (known: string) => boolean) => sources.find(({ outlet }) => isMeant(outlet.is));
  return (
    find((known) => forms.includes(fuseName(known))) ??
    find((known) => forms.includes(fuseName(stripMediumWords(known)))) ??
    find((known) => forms.some((form) => isMisspelt(form, fuseName(known))))
  );
}

// a word with what may make an outlet's name of it
const mediumNamePattern =
  /(?<![\p{L}\d.-])(?:\p{L}+[ -]?(?:zeitung|magazin|magazine)|[\p{L}\d-]+\.(?:de|com|net|vn))(?![\p{L}\d-])/giu;

/** Any of them has one of these: nothing else needs the pattern. */
const mediumEndPattern = /zeitung|magazin|\.(?:de|com|net|vn)/iu;

/** The text with each such name as the sources give it: "die BILD-Zeitung" → "die Bild". */
export function spellOutlets(text: string, sources: Source[]): string {
  if (!mediumEndPattern.test(text)) return text;
  return text.replace(mediumNamePattern, (written) => {
    const outlet = findOutletSource(written, sources)?.outlet.is;
    return outlet === undefined || fuseName(outlet) === fuseName(written) ? written : outlet;
  });
}

function stripMediumWords(name: string): string {
  return name
    .replace(/^(?:vermutlich|presumably|die|der|das|the) /iu, '')
    .replace(/(?:[ -]?(?:zeitung|magazin|magazine|newspaper)|\.(?:de|com|net|vn))$/iu, '');
}

/** Its letters and digits alone; nothing is left of a name without any. */
function fuseName(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]/gu, '');
}

const minMisspeltLength = 6;

function isMisspelt(typed: string, known: string): boolean {
  return known.length >= minMisspeltLength && typed[0] === known[0] && isOneSlipOff(typed, known);
}
