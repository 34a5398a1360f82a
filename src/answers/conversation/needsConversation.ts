/** Whether a line goes on from something: a door that has to look for the conversation asks before it does. */
import { readLine } from '../../knowledge/retrieval/conversation/lineReading.js';
import { readTalkIntent } from '../../knowledge/retrieval/conversation/talkIntent.js';
import type { Library } from '../library.js';

/** False for whatever can be asked, or said, alone. */
export function needsConversation(line: string, { index, findStory }: Library): boolean {
  return line !== '' && readTalkIntent(line, index, findStory()) === null && readLine(line, index).kind !== 'alone';
}
