/** What others wrote, made fit for a terminal: no control character and none that turns the direction of writing. */

const controlPattern = /\p{Cc}/gu;
/** All but the ends of lines. */
const controlInLinePattern = /(?!\r?\n)\p{Cc}/gu;
const bidiPattern = /\p{Bidi_Control}/gu;
const eitherPattern = /\p{Cc}|\p{Bidi_Control}/gu;
/** In JSON, each of them that JSON itself does not escape; or an escape that may stand for one. */
const mayHoldControlPattern = /\\[bfnrtu]|[\u007f-\u009f]|\p{Bidi_Control}/u;

/** One line. */
export function replaceControls(text: string): string {
  return text.replace(controlPattern, ' ').replace(bidiPattern, '');
}

/** A text of several lines keeps its lines. */
export function replaceControlsInLines(text: string): string {
  return text.replace(controlInLinePattern, ' ').replace(bidiPattern, '');
}

/** For those who must see that there is one: "\u202e". */
export function escapeControls(text: string): string {
  return text.replace(eitherPattern, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** JSON that reads back as the same value. */
export function stringifyPrintable(value: unknown): string {
  return escapeControls(JSON.stringify(value));
}

/** A plain value with one line in place of every string; one that has no control character stays the same. */
export function replaceControlsInValue<Value>(value: Value): Value {
  const json = JSON.stringify(value);
  if (!mayHoldControlPattern.test(json)) return value;
  return JSON.parse(json, (_, part: unknown) => (typeof part === 'string' ? replaceControls(part) : part));
}
