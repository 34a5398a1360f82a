/** The story of a base that says nothing of itself. */
import type { Story } from './storySchema.js';

/** The program's own name: the command of a story that has chosen none. */
export const programName = 'stargate';

export function createUnnamedStory(name: string, id: string): Story {
  const both = { de: name, en: name };
  return { id, name: both, command: programName };
}
