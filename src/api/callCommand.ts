/** A command called by name → the JSON of its answer: what /api sends, and assistants get. */
import type { Answer } from '../answers/answer.js';
import { serializeAnswer } from '../answers/answerJson.js';
import type { AnswerJson } from '../answers/answerSchema.js';
import { type Conversation, readAfter } from '../answers/conversation/conversation.js';
import { type Bot, type Command, findCommand, type Suggestion } from '../commands/command.js';
import type { Language } from '../knowledge/text/language.js';
import { chooseLanguage } from '../knowledge/text/typed/chooseLanguage.js';
import { readTypedText } from '../knowledge/text/typed/typedText.js';
import { cutToLength } from '../util/textLimits.js';
import { pickWording } from '../wording/languages/wordingFor.js';
import { formatOwnText } from '../wording/own/ownText.js';
import type { OptionId } from '../wording/wording.js';

/** Values by their names; `language` beside them. */
export type CallValues = Readonly<Record<string, string>>;

export type CallReply =
  | { kind: 'answer'; json: AnswerJson; answer: Answer; language: Language }
  | { kind: 'wrong-call'; message: string }
  | { kind: 'no-command' };

export interface CallContext extends Bot {
  /** What a question goes on from. */
  after?: readonly string[];
  /** The language of whoever asks in none. */
  home: Language | null;
}

/** Reads `q` as the command's first option, as people write it in addresses. */
export function callCommand(
  name: string,
  query: CallValues,
  { library, commands, after = [], home }: CallContext,
): CallReply {
  const start = performance.now();
  const command = findCommand(name, commands);
  if (!command) return { kind: 'no-command' };
  const values = readValues(query, command);
  const missing = command.options.find(({ id, required }) => required && !values[id]?.trim());
  if (missing) return { kind: 'wrong-call', message: `${missing.id} is missing` };
  const question = values[command.options[0]?.id ?? 'question'] ?? '';
  const conversation = command.id === 'ask' ? readAfter(after, library) : null;
  const language = chooseCallLanguage(query, { question, conversation, home });
  const answer = command.run(values, { library, language, conversation });
  const request = {
    command: command.id,
    question,
    language,
    base: library.version,
    text: formatOwnText(answer, pickWording(language)),
    elapsedMs: performance.now() - start,
  };
  return { kind: 'answer', json: serializeAnswer(answer, request), answer, language };
}

/** What fits what is typed so far; null where the command has no such option. */
export function suggestValues(query: CallValues, { library, commands, home }: CallContext): Suggestion[] | null {
  const { command: name = 'ask', option: id, typed = '' } = query;
  const command = findCommand(name, commands);
  const option = command?.options.find((each) => each.kind === 'text' && (id === undefined || each.id === id));
  if (option?.kind !== 'text') return null;
  return option.complete(cutToLength(typed, option.maxLength), {
    library,
    language: chooseCallLanguage(query, { question: typed, conversation: null, home }),
  });
}

interface LanguageSigns extends Pick<CallContext, 'home'> {
  question: string;
  conversation: Conversation | null;
}

function chooseCallLanguage({ language }: CallValues, { question, conversation, home }: LanguageSigns): Language {
  const chosen = language === 'de' || language === 'en' ? language : null;
  return chooseLanguage({ chosen, line: readTypedText(question), conversation, door: home });
}

function readValues(query: CallValues, { options }: Command): Partial<Record<OptionId, string>> {
  const entries = options.flatMap((option, index) => {
    const text = query[option.id] ?? (index === 0 ? query.q : undefined);
    return text === undefined ? [] : [[option.id, text]];
  });
  return Object.fromEntries(entries);
}
