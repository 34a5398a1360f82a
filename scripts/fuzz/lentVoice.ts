/** What others see of an answer without the places that a label says are typed: nothing typed may be left there. */
import fc from 'fast-check';
import { unescapeMarkdown } from '../../src/discord/messages/markdown.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { listButtons, listTexts } from '../../test/loopback/replies.js';

/** Of no word of the sources, nor of the bot. */
const token = 'qqzwv';
const known = [
  'Geld',
  'das Geld',
  'Musk',
  'Elon Musk',
  'Softbank',
  'funding',
  'Stargate',
  '2025',
  'Bild',
  'Sie haben das Geld',
];
const dressings = [
  'T',
  '„T“',
  '"T"',
  'T:',
  '\n> T',
  '— T',
  '**T**',
  '\u202eT',
  'T\u0301\u0301\u0301',
  '(T)',
  '[T](https://x.example)',
  '# T',
  'T.',
];

/** A rare word among known ones, dressed up as what the bot says itself. */
export function createStrayTexts(): fc.Arbitrary<string> {
  const dressed = fc.constantFrom(...dressings).map((dressing) => dressing.replace('T', token));
  const words = fc.array(fc.constantFrom(...known), { maxLength: 3 });
  return fc.tuple(words, dressed, words).map((parts) => parts.flat().join(' '));
}

/** Of a message that others see. */
export function findLentVoice(reply: unknown): string[] {
  const texts = listTexts(reply).flatMap((text) => unescapeMarkdown(text).split('\n'));
  const labels = listButtons(reply).map(({ label }) => label);
  const left = [...texts.map(dropLabelled), ...labels].filter((text) => text.toLowerCase().includes(token));
  return left.map((text) => `typed words in the bot's voice: ${text}`);
}

// in quotation marks behind its label stands a name that no source has
function dropLabelled(line: string): string {
  const left = titlePatterns.some((pattern) => pattern.test(line)) ? '' : line;
  return labelledPatterns.reduce((rest, pattern) => rest.replace(pattern, '$1$2'), left);
}

/** A question over its answer. */
const titlePatterns = [pickWording('de'), pickWording('en')].map(
  ({ web }) => new RegExp(`^### ${web.questionTitle('')}[^„“”"«»]+$`, 'u'),
);

/** However many sources there are. */
const labelledPatterns = [pickWording('de'), pickWording('en')].map(({ unknownNames }) => {
  const [before, after] = unknownNames('|', 0).replace('.', '\\.').replace('0', '\\d+').split('|');
  return new RegExp(`^(${before})[„“].*[“”](${after})$`, 'u');
});
