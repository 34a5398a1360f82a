/** Lines of one conversation, for the tests of how they are taken. */
import type { Answer } from '../../../src/answers/answer.js';
import { answerQuestion } from '../../../src/answers/asked/ask.js';
import { answerLine } from '../../../src/answers/conversation/answerLine.js';
import { type Conversation, continueConversation } from '../../../src/answers/conversation/conversation.js';
import type { Library } from '../../../src/answers/library.js';
import { detectLanguage } from '../../../src/knowledge/text/detectLanguage.js';
import { library as shipped } from '../../knowledge/retrieval/askLibrary.js';

export function answerAfter(line: string, conversation: Conversation | null, library: Library = shipped): Answer {
  const language = conversation?.language ?? detectLanguage(line);
  return answerLine(line, { ask: answerQuestion, library, conversation, language });
}

/** The answers to the lines, each after the ones before. */
export function talk(...lines: string[]): Answer[] {
  let conversation: Conversation | null = null;
  return lines.map((line) => {
    const answer = answerAfter(line, conversation);
    conversation = continueConversation(answer, conversation, conversation?.language ?? detectLanguage(line));
    return answer;
  });
}

export function lastOf(...lines: string[]): Answer {
  return talk(...lines).at(-1) as Answer;
}

export function firstQuote(answer: Answer): string {
  return ('cited' in answer && answer.cited[0]?.fact.quote) || '';
}
