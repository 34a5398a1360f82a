/** Rules on what is answered, beyond that nothing breaks: whose facts, whose voice, and one answer to one question. */
import fc from 'fast-check';
import type { Answer } from '../../src/answers/answer.js';
import { answerQuestion } from '../../src/answers/asked/ask.js';
import { answerPerson } from '../../src/answers/lists.js';
import { noFilter } from '../../src/answers/narrow.js';
import { dispatch } from '../../src/discord/interactions/dispatch.js';
import { createMentionReply } from '../../src/discord/interactions/mentionReply.js';
import { listSpeakerIds } from '../../src/knowledge/facts/voices/voices.js';
import { commandCalls } from '../../test/loopback/calls.js';
import { conversation } from '../../test/loopback/conversation.js';
import { createChatInput, createDirectMessage } from '../../test/loopback/payloads/payloads.js';
import { mentionPlace } from '../../test/loopback/payloads/places.js';
import { isHidden } from '../../test/loopback/replies.js';
import { defineWay, type Way } from './fuzzWay.js';
import { places } from './inputs.js';
import { createStrayTexts, findLentVoice } from './lentVoice.js';
import { createOtherNames, type OtherName } from './otherNames.js';
import { createSpellings, type Spellings } from './spellings.js';

const { library } = conversation;

export function createRules(): Way[] {
  return [
    defineWay({ name: 'name', inputs: createOtherNames(library.base.entities), findFaults: findLentFacts }),
    defineWay({ name: 'spelling', inputs: createSpellings(), findFaults: findSpellingFaults }),
    defineWay({
      name: 'voice',
      inputs: fc.record({
        place: fc.constantFrom(...places.filter(({ kind }) => kind === 'text')),
        typed: createStrayTexts(),
        locale: fc.constantFrom('de' as const, 'en-US' as const),
      }),
      findFaults: ({ place: { subcommand, name }, typed, locale }) => {
        const required = commandCalls.find((call) => call.subcommand === subcommand)?.options;
        const options = { ...required, [name]: typed };
        const { response } = dispatch(createChatInput({ subcommand, options, locale }), conversation);
        const mentioned = createMentionReply(createDirectMessage({ content: typed }), mentionPlace, conversation);
        return [...(isHidden(response) ? [] : findLentVoice(response)), ...findLentVoice(mentioned)];
      },
    }),
  ];
}

/** Facts that the one with whom a name is shared has said. */
function findLentFacts({ id, name, question }: OtherName): string[] {
  const asked = answerQuestion(question, library, { language: 'de' });
  const person = answerPerson({ person: name, about: null, filter: noFilter, language: 'de' }, library);
  return [asked, person].flatMap((answer) =>
    listCited(answer)
      .filter((fact) => listSpeakerIds(fact).includes(id))
      .map((fact) => `${fact.id} is of ${id}`),
  );
}

function findSpellingFaults({ plain, other }: Spellings): string[] {
  const [expected, found] = [plain, other].map((question) => {
    const answer = answerQuestion(question, library, { language: 'de' });
    return [answer.kind, ...listCited(answer).map(({ id }) => id)].join(' ');
  });
  return expected === found ? [] : [`${found}, where "${plain}" gets ${expected}`];
}

function listCited(answer: Answer) {
  return 'cited' in answer ? answer.cited.map(({ fact }) => fact) : [];
}
