/** "Für Musk steht fest, dass", "aus Sicht von Musk", "geht es nach Musk": what somebody holds to be so. */
import { findClauseEnd, listClauseTokens } from '../grammar/clause.js';
import type { Token } from '../grammar/token.js';
import type { Cue } from './cue.js';
import { findSourceNoun } from './sourceNoun.js';

const certainPattern =
  /^(?:fest|klar|sicher|ausgemacht|unstrittig|außer|offensichtlich|entscheidend|undenkbar|ausgeschlossen)$/u;
const beingPattern = /^(?:ist|war|steht|stand|bleibt|blieb|gilt|galt)$/u;
/** Where a name behind "für" may begin: "für den Tesla-Chef Elon Musk". */
const leadPattern = /^(?:für|geht|ginge|aus|in)$/u;

export function findViewCues(tokens: Token[]): Cue[] {
  return tokens.flatMap((token, index) =>
    token.kind === 'word' && leadPattern.test(token.text.toLowerCase()) ? findViewCue(tokens, index) : [],
  );
}

function findViewCue(tokens: Token[], index: number): Cue[] {
  const place = findNamePlace(tokens, index);
  const noun = place === null ? null : findSourceNoun(tokens, place);
  if (noun?.who.kind !== 'known') return [];
  const { name } = noun.who;
  const isFor = tokens[index]?.text.toLowerCase() === 'für';
  if (isFor && !isCertain(tokens, index, noun.last)) return [];
  const from = isFor ? name.start : (tokens[index]?.start ?? 0);
  const saying = { start: tokens[index]?.start ?? 0, end: name.end };
  const shape = { form: 'laut', kind: 'think', act: 'say', content: true, closes: false } as const;
  return [{ ...shape, who: noun.who, from, to: name.end, verb: tokens[index]?.text ?? '', saying }];
}

// behind "für", "aus Sicht", "in den Augen", "geht es nach"
function findNamePlace(tokens: Token[], index: number): number | null {
  const words = tokens.slice(index, index + 4).map(({ text }) => text.toLowerCase());
  if (words[0] === 'für') return index + 1;
  if (words[0] === 'aus' && words[1] === 'sicht') return /^(?:von|des|der)$/u.test(words[2] ?? '') ? index + 2 : null;
  if (/^in den augen (?:von|des|der)$/u.test(words.join(' '))) return index + 3;
  return /^(?:geht|ginge) es nach/u.test(words.join(' ')) ? index + 3 : null;
}

// "steht fest, dass", "ist klar:"; "für Musk ist das ein Rückschlag" is what the outlet holds
function isCertain(tokens: Token[], index: number, last: number): boolean {
  const end = findClauseEnd({ tokens, index });
  const words = listClauseTokens({ tokens, index })
    .filter((one) => one.index > last)
    .map(({ token }) => token.text);
  const isUndoubted = /(?<!\p{L})keinen? Zweifel(?!\p{L})/u.test(words.join(' '));
  const isHeld = words.some((word) => beingPattern.test(word)) && words.some((word) => certainPattern.test(word));
  const goesOn = tokens[end + 1]?.text === ':' || /^(?:dass|daß)$/u.test(tokens[end + 2]?.text ?? '');
  return (isUndoubted || isHeld) && goesOn && !words.some((word) => /^(?:nicht|keineswegs)$/u.test(word));
}
