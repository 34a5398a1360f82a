/** How wide a text stands in a terminal. */
import { once } from '../util/lazy.js';

// its data take longer to load than most answers to make, and few of them need it
const letters = once(() => new Intl.Segmenter());
const wide =
  /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;

/** In columns: what a person takes for one letter has two where it is East Asian or an emoji, and none where nothing is to be seen. */
export function widthOf(text: string): number {
  const widths = [...letters().segment(text)].map(({ segment }) =>
    wide.test(segment) ? 2 : /^[\p{M}\p{Cf}]+$/u.test(segment) ? 0 : 1,
  );
  return widths.reduce<number>((sum, width) => sum + width, 0);
}

export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let [kept, free] = ['', width - 1];
  for (const { segment } of letters().segment(text)) {
    free -= widthOf(segment);
    if (free < 0) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
