/** Asking on under an answer: the button opens a form, and what is typed there is answered with what stands above. */
import type { APIMessage } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCustomId, writeCustomId } from '../../../src/discord/customId.js';
import { createInteractionHandler } from '../../../src/discord/interactions/handleInteraction.js';
import { unescapeMarkdown } from '../../../src/discord/messages/markdown.js';
import { findLimitViolations } from '../../../src/discord/messages/validate.js';
import { createCode } from '../../../src/discord/shortCode.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { answerTo, commandCalls, replyTo } from '../../loopback/calls.js';
import { conversation } from '../../loopback/conversation.js';
import { createFormSubmit } from '../../loopback/payloads/answered.js';
import { createButtonPress } from '../../loopback/payloads/payloads.js';
import {
  createMessageFrom,
  findButtonId,
  findQuotedFacts,
  isHidden,
  listButtons,
  listTexts,
} from '../../loopback/replies.js';
import { hostileStrings } from '../../support/hostileStrings.js';

const { base } = conversation.library;
const { buttons, talk, outdatedButton, factGone, failed } = pickWording('de');
const question = 'Wie viel Geld hat Softbank laut Musk gesichert?';
const asked = { subcommand: 'ask', options: { question } };
const answer = createMessageFrom(answerTo(asked));
const hiddenAnswer = createMessageFrom(answerTo({ ...asked, options: { question, hide: 'true' } }));

const texts = (part: unknown) => listTexts(part).map(unescapeMarkdown).join('\n');
const quoted = (part: unknown) => findQuotedFacts(part, base.facts);

function press(customId: string, message: APIMessage = answer) {
  const reply = replyTo(createButtonPress({ customId, message }));
  expect(findLimitViolations(reply)).toEqual([]);
  return reply;
}

function submit(
  typed: string,
  message: APIMessage | undefined = answer,
  customId = findButtonId(buttons.followUp, message),
) {
  const reply = replyTo(createFormSubmit({ customId, typed, ...(message ? { message } : {}) }));
  expect(findLimitViolations(reply)).toEqual([]);
  return reply;
}

describe('under every answer with quotes', () => {
  test.each(commandCalls)('/stargate $subcommand', (call) => {
    const reply = answerTo(call);
    const isQuoting = quoted(reply).length > 0;
    expect(listButtons(reply).some(({ label }) => label === buttons.followUp)).toBe(isQuoting);
  });

  test('the button opens a form of one field, which carries what the button does', () => {
    const customId = findButtonId(buttons.followUp, answer);
    expect(parseCustomId(customId)).toEqual({ kind: 'follow', language: 'de', understood: question });
    expect(press(customId)).toMatchObject({
      type: 9,
      data: {
        custom_id: customId,
        title: buttons.followUp,
        components: [{ type: 18, component: { type: 4, style: 1, required: true, min_length: 1, max_length: 300 } }],
      },
    });
  });

  test('a long question is carried in fewer words', () => {
    const long = `${question} Das möchte ich wirklich sehr gern ganz genau wissen, denn es ist doch sehr viel Geld.`;
    const action = parseCustomId(findButtonId(buttons.followUp, answerTo({ ...asked, options: { question: long } })));
    expect(action).toMatchObject({ kind: 'follow', understood: expect.stringMatching(/Softbank.*Musk/) });
  });

  test('a shared message goes on from its question too, which stands over it', () => {
    const shared = press(findButtonId(buttons.share, hiddenAnswer), hiddenAnswer);
    expect(parseCustomId(findButtonId(buttons.followUp, shared))).toEqual({
      kind: 'follow',
      language: 'de',
      understood: question,
    });
    expect(unescapeMarkdown(listTexts(shared)[1] ?? '')).toBe(`### Frage: ${question}`);
    expect(quoted(submit('wer sagt das?', createMessageFrom(shared)))).toEqual(quoted(answer).slice(0, 1));
  });
});

describe('what is typed goes on from the answer', () => {
  test('it says small what was understood', () => {
    const reply = submit('und wann?');
    expect(texts(reply)).toMatch(/^-# Verstanden als: Wann .*Softbank/m);
    expect(parseCustomId(findButtonId(buttons.followUp, reply))).toMatchObject({ kind: 'follow' });
  });

  test('"mehr" shows nothing twice', () => {
    const more = quoted(submit('mehr'));
    expect(more.length).toBeGreaterThan(0);
    for (const fact of more) expect(quoted(answer)).not.toContain(fact);
  });

  test('"wer sagt das?" shows the first sentence again', () => {
    expect(quoted(submit('wer sagt das?'))).toEqual(quoted(answer).slice(0, 1));
  });

  test('what stands alone is asked alone', () => {
    const other = 'Wie viele Arbeitsplätze soll Stargate schaffen?';
    expect(quoted(submit(other))).toEqual(quoted(answerTo({ ...asked, options: { question: other } })));
  });

  test('by anybody, and as visibly as the answer', () => {
    expect(isHidden(submit('mehr'))).toBe(false);
    expect(isHidden(submit('danke'))).toBe(false);
    expect(isHidden(submit('mehr', hiddenAnswer))).toBe(true);
  });

  test('a form that does not say where it stood is answered to its sender alone', () => {
    const reply = replyTo(createFormSubmit({ customId: findButtonId(buttons.followUp, answer), typed: 'und wann?' }));
    expect(isHidden(reply)).toBe(true);
    expect(texts(reply)).toContain('Verstanden als: ');
  });
});

test('without an answer nothing can be gone on from; button and reply are named', () => {
  const reply = answerTo({ ...asked, options: { question: 'und wann?' } });
  expect(texts(reply)).toContain(talk.noContext);
  expect(texts(reply)).toContain(buttons.followUp);
  expect(isHidden(reply)).toBe(true);
});

describe('a button asks a question of the base', () => {
  const unknown = answerTo({ ...asked, options: { question: 'Wie wird das Wetter in Hamburg?' } });

  test('one that stands under what no source answers', () => {
    const [first] = listButtons(unknown).filter(({ custom_id = '' }) => custom_id.startsWith('1|ask|'));
    const reply = press(first?.custom_id ?? '', createMessageFrom(unknown));
    expect(quoted(reply)).toEqual(quoted(answerTo({ ...asked, options: { question: first?.label ?? '' } })));
    expect(isHidden(reply)).toBe(true);
  });

  test('each of its questions has a code of its own', () => {
    const questions = new Set(base.facts.flatMap(({ asks = [] }) => asks));
    expect(new Set([...questions].map(createCode)).size).toBe(questions.size);
  });

  test('one that is gone gets a friendly line', () => {
    expect(texts(press('1|ask|gone'))).toBe(outdatedButton);
    expect(texts(press('1|run|gone'))).toBe(outdatedButton);
  });
});

test('what is asked on counts for the cooldown, what shows more of an answer does not', () => {
  const { replyTo: reply } = createInteractionHandler(
    () => conversation,
    () => expect.fail(),
  );
  const customId = findButtonId(buttons.followUp, answer);
  for (let time = 0; time < 9; time += 1) {
    expect(reply(createButtonPress({ customId, message: answer }), 0).labels?.outcome).toBe('pressed');
    const outcome = reply(createFormSubmit({ customId, typed: 'danke', message: answer }), 0).labels?.outcome;
    expect(outcome === 'slow-down').toBe(time >= 5);
  }
  expect(reply(createButtonPress({ customId: '1|ask|x', message: answer }), 0).labels?.outcome).toBe('slow-down');
});

describe('whatever the ids say', () => {
  const withIds = (...ids: string[]): APIMessage => ({
    ...answer,
    components: [{ type: 1, components: ids.map((id) => ({ type: 2, style: 2, label: 'x', custom_id: id })) }],
  });

  test('buttons of the first version are read', () => {
    const code = createCode(quoted(answer)[0] ?? '');
    const old = withIds(`1|context|${code}`, `1|cite|${code}`, '1|delete|123456789012345678');
    expect(quoted(submit('wer sagt das?', old, '1|follow|de|'))).toEqual(quoted(answer).slice(0, 1));
  });

  test.each([
    ['unreadable', ['', '|', 'x', '2|context|x', '1|explode|x']],
    ['codes of no fact', ['1|context|nothing', '1|share|a|b|c']],
    ['codes of drafts', base.drafts.slice(0, 3).map(({ id }) => `1|context|${createCode(id)}`)],
    ['a thousand', Array.from({ length: 1000 }, (_, index) => `1|context|${index}`)],
  ])('%s: no conversation', (_, ids) => {
    expect(texts(submit('und wann?', withIds(...ids), '1|follow|de|'))).toContain(talk.noContext);
  });

  test('a form of another program is told apart', () => {
    expect(texts(submit('und wann?', answer, 'of-another-program'))).toBe(failed);
    expect(texts(submit('und wann?', answer, '1|delete|1'))).toBe(failed);
    expect(factGone).not.toBe(failed);
  });

  test('a form that holds nothing we know asks nothing', () => {
    const whole = createFormSubmit({ customId: '1|follow|de|', typed: 'x', message: answer });
    for (const components of [undefined, null, [], [null], [{ component: null }], [{ component: { value: 5 } }]]) {
      const reply = replyTo({ ...whole, data: { ...whole.data, components: components as never } });
      expect(findLimitViolations(reply)).toEqual([]);
      expect(quoted(reply)).toEqual([]);
    }
  });

  test('hostile words are typed words: in the small line alone, escaped and cut', () => {
    for (const words of hostileStrings) {
      const understood = words.slice(0, 60);
      const reply = submit('und wann?', answer, writeCustomId({ kind: 'follow', language: 'de', understood }));
      const lines = listTexts(reply).filter((text) => text.startsWith('-# Verstanden als: '));
      for (const line of lines) expect(line.split('\n')[0]?.length).toBeLessThan(260);
      press(writeCustomId({ kind: 'say', words: words.slice(0, 80) }));
    }
  });

  test('any form at all is answered within the limits', () => {
    const id = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.string({ unit: 'binary', maxLength: 88 }).map((text) => `1|follow|de|${text}`),
      fc.stringMatching(/^1\|(follow|say|ask|run)\|(de|en)?\|?[%|<>*a-z0-9]{0,40}$/),
    );
    fc.assert(
      fc.property(
        id,
        fc.array(id, { maxLength: 5 }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (customId, ids, typed) => {
          submit(typed, withIds(...ids), customId);
          press(customId, withIds(...ids));
        },
      ),
      { numRuns: 150 },
    );
  });
});
