/** What may go wrong with a request, as data: which request, how often, and how. */
import type { DiscordError } from './discordErrors.js';
import type { RecordedRequest } from './requests.js';

export type Failure =
  /** An answer that is no Discord error: 500, 502 with a proxy's page, or 200 with nonsense. */
  | { is: 'status'; status: number; page?: string }
  | ({ is: 'refused' } & DiscordError)
  /** 429; by Cloudflare it is a page without Discord's headers. */
  | { is: 'limited'; retryAfter: number; by: 'bucket' | 'shared' | 'global' | 'cloudflare' }
  /** Answered as usual, but that much later. */
  | { is: 'hanging'; ms: number }
  /** No answer: connection closed, reset, or cut in the middle of the body. */
  | { is: 'cut'; how: 'closed' | 'reset' | 'halfway' }
  /** Done as usual, but the connection is closed instead of an answer. */
  | { is: 'unconfirmed' };

export interface Fault {
  on: { method?: string; path: RegExp; where?: (request: RecordedRequest) => boolean };
  /** How many such requests fail; one where it is not given. */
  times?: number;
  failure: Failure;
}

export interface Faults {
  inject: (fault: Fault) => void;
  /** The failure that meets this request, if any; it is then used up once. */
  meeting: (request: RecordedRequest) => Failure | undefined;
}

export function createFaults(given: readonly Fault[]): Faults {
  const waiting = given.map((fault) => ({ ...fault, left: fault.times ?? 1 }));
  return {
    inject: (fault) => waiting.push({ ...fault, left: fault.times ?? 1 }),
    meeting: (request) => {
      const met = waiting.find(({ left, on }) => left > 0 && matches(on, request));
      if (met) met.left -= 1;
      return met?.failure;
    },
  };
}

function matches({ method, path, where }: Fault['on'], request: RecordedRequest): boolean {
  return (method ?? request.method) === request.method && path.test(request.path) && (where?.(request) ?? true);
}
