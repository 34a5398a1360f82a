/** Which of some short labels a typed text may mean; Fuse.js is at its best here. */
import Fuse from 'fuse.js';

/** The places of the fitting labels, best first; a lower threshold takes only what is more alike. */
export function matchLabels(typed: string, labels: string[], threshold = 0.4): number[] {
  const fuse = new Fuse(labels, { threshold, ignoreLocation: true });
  return fuse.search(typed.slice(0, 32)).map(({ refIndex }) => refIndex);
}
