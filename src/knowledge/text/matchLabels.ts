/** Which of some short labels a typed text may mean; Fuse.js is at its best here. */
import Fuse from 'fuse.js/basic';
import { countSlips } from './spelling.js';

/** The places of the fitting labels, best first; a lower threshold takes only what is more alike. */
export function matchLabels(typed: string, labels: string[], threshold = 0.4): number[] {
  const fuse = new Fuse(labels, { threshold, ignoreLocation: true });
  return fuse.search(typed.slice(0, 32)).map(({ refIndex }) => refIndex);
}

const maxComparedLetters = 20;

/** The one of a few names that was meant: a slip in three letters, two from six on; more is another word. */
export function findNearName(typed: string, names: readonly string[]): string | null {
  if (typed.length > maxComparedLetters) return null;
  const maxSlips = typed.length < 3 ? 0 : typed.length < 6 ? 1 : 2;
  const measured = names.map((name) => ({ name, slips: countSlips(typed.toLowerCase(), name.toLowerCase()) }));
  const near = measured.filter(({ slips }) => slips <= maxSlips).sort((a, b) => a.slips - b.slips);
  return near[0]?.name ?? null;
}
