/** Where no question remains: a line of the bot's own, and never a quote. */
import { readTalkIntent } from '../../knowledge/retrieval/conversation/talk/talkIntent.js';
import type { Answer, TalkLine } from '../answer.js';
import { answerAbout, answerHelp } from '../info.js';
import { suggestStarters } from '../suggest.js';
import { answerUnknown } from '../unknown.js';
import type { LineContext } from './lineContext.js';
import { addTurn, createTurn } from './turns.js';

const maxTalkSuggestions = 2;

/** Null where the line may be a question. */
export function answerTalkLine(line: string, context: LineContext): Answer | null {
  const { library, language } = context;
  const intent = readTalkIntent(line, library.index, library.findStory());
  switch (intent) {
    case null:
      return null;
    case 'help':
      return addTurn(answerHelp(library, language), { intent });
    case 'about':
      return addTurn(answerAbout(library), { intent });
    case 'chatter':
      return sayChatter(context);
    default:
      return sayLine(intent, context);
  }
}

export function sayChatter({ library, language }: LineContext): Answer {
  const answer = answerUnknown({ kind: 'chatter', story: library.story }, library, language);
  const suggestions = answer.suggestions.slice(0, maxTalkSuggestions);
  return { ...answer, suggestions, turn: createTurn({ intent: 'chatter' }) };
}

export function sayLine(says: TalkLine, { library, language }: LineContext): Answer {
  const newest = says === 'latest' ? library.findNewestSource() : null;
  const isOver = says === 'thanks' || says === 'bye' || says === 'no-more';
  const suggestions = isOver ? [] : suggestStarters(library, language, maxTalkSuggestions);
  const intent = says === 'no-more' ? 'more' : says;
  return {
    kind: 'info',
    info: { kind: 'talk', says, newest, story: library.story },
    suggestions,
    turn: createTurn({ intent }),
  };
}
