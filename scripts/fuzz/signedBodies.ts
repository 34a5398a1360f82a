/** Bodies that are signed as Discord signs, and that Discord would never send: JSON of any form, and what is none. */
import fc from 'fast-check';
import { createHttpHandler } from '../../src/discord/http/handler.js';
import { createNodeVerifier } from '../../src/discord/http/verifyNode.js';
import { createInteractionHandler } from '../../src/discord/interactions/handleInteraction.js';
import { findLimitViolations } from '../../src/discord/messages/validate.js';
import { conversation } from '../../test/loopback/conversation.js';
import {
  createAutocomplete,
  createButtonPress,
  createChatInput,
  createGuildMessage,
  createMessageCommand,
} from '../../test/loopback/payloads/payloads.js';
import { readReply } from '../../test/loopback/replies.js';
import { publicKeyHex, signBody } from '../../test/loopback/signBody.js';
import { places } from './inputs.js';
import { breakTexts, typedTexts } from './typedTexts.js';

/** Most are whole JSON; the others are cut off, or have something in them that JSON has not. */
export function createBodyTexts(): fc.Arbitrary<string> {
  const whole = createBodies().map((value) => JSON.stringify(value) ?? '');
  return fc.oneof({ weight: 3, arbitrary: whole }, breakTexts(whole));
}

function createBodies(): fc.Arbitrary<unknown> {
  const part = fc.oneof(fc.jsonValue({ maxDepth: 3 }), typedTexts);
  const type = fc.constantFrom<unknown>(1, 2, 3, 4, 5, 6, '2', null);
  const message = createGuildMessage({ content: 'x' });
  const [place] = places;
  const typed = { subcommand: place?.subcommand ?? '', options: { [place?.name ?? '']: 'x' } };
  const whole: fc.Arbitrary<object> = fc.constantFrom<object>(
    createChatInput(typed),
    createAutocomplete({ ...typed, focused: place?.name ?? '' }),
    createButtonPress({ customId: '1|delete|5', message }),
    createMessageCommand({ name: 'Check statement', targetMessage: message }),
  );
  const field = fc.constantFrom('data', 'member', 'user', 'message', 'locale', 'channel', 'guild_id', 'type', 'id');
  return fc.oneof(
    part,
    fc.record({ type, id: part, application_id: part, token: part, data: part, message: part, member: part }),
    fc.tuple(whole, field, part).map(([interaction, name, value]) => ({ ...interaction, [name]: value })),
  );
}

/** An answer, a friendly line or a refusal. */
export function createBodyChecker(): (body: string) => Promise<string[]> {
  const { replyTo } = createInteractionHandler(
    () => conversation,
    () => {},
  );
  let now = 0;
  const handle = createHttpHandler({
    replyTo,
    verify: createNodeVerifier(publicKeyHex),
    renderPicture: null,
    remove: async () => {},
    observer: { recordAnswer: () => {} },
    now: () => {
      now += 60_000;
      return now;
    },
    log: () => {},
  });
  return async (body) => {
    const request = new Request('http://stargate.test/interactions', { method: 'POST', headers: signBody(body), body });
    const response = await handle(request, () => {});
    if (response.status >= 500) return [`status ${response.status}`];
    return response.status === 200 ? findLimitViolations(await readReply(response)) : [];
  };
}
