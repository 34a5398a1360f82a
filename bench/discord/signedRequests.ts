/** Questions as Discord posts them, signed beforehand, so that the load costs the one who asks little. */
import type { Request } from 'autocannon';
import { publicKeyHex, signed } from '../../test/support/discord/signing.js';
import { asking } from './questions.js';

/** What both servers are started with. */
export const keyed = { DISCORD_PUBLIC_KEY: publicKeyHex };

/** Everybody may ask five in ten seconds: enough for twice as many a second as there are of these. */
const people = 20_000;

export function signedRequests(questions: string[], count = people): (Request & { body: string })[] {
  const next = asking(questions);
  return Array.from({ length: count }, () => {
    const body = JSON.stringify(next());
    return { method: 'POST', path: '/interactions', headers: signed(body), body };
  });
}
