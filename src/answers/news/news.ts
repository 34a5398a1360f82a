/** What was added, corrected or withdrawn: since a day, or the newest; on a topic, of somebody, from an article. */
import { sourceIdOf } from '../../knowledge/facts/base.js';
import type { BaseChange } from '../../knowledge/facts/changes/listChanges.js';
import type { Fact, Source } from '../../knowledge/facts/schema.js';
import { listPartyVoices, type Party, speaksIn } from '../../knowledge/facts/voices/parties.js';
import { dayOf } from '../../knowledge/text/calendar.js';
import type { Language } from '../../knowledge/text/language.js';
import type { Answer } from '../answer.js';
import type { CitedFact } from '../citedFact.js';
import { findTopic } from '../compared/timeline.js';
import type { Library } from '../library.js';
import { findParty } from '../lists.js';
import { findSource, isWithinDays, readLimit } from '../narrow.js';
import type { Reason } from '../reason.js';
import { answerUnknown } from '../unknown.js';
import { keyNews, listNewsItems } from './newsItems.js';

/** As typed; null where the asker gave none. */
export interface NewsOptions {
  since: string | null;
  topic: string | null;
  person: string | null;
  outlet: string | null;
}

/** Where no day is given. */
const maxNewest = 20;

export function answerNews(options: NewsOptions, library: Library, language: Language): Answer {
  const limits = readLimits(options, library);
  if ('reason' in limits) return answerUnknown(limits.reason, library, language);
  const all = library.listChanges();
  const meant = all.filter((change) => isMeant(change, limits, library));
  const matching = meant.filter(({ date }) => limits.isSince(date));
  const changes = limits.since === null ? takeNewest(matching, library) : matching;
  if (changes.length === 0) {
    const [last = null] = meant.map(({ date }) => dayOf(date));
    const isLeft = last !== null || all.length === 0;
    const reason: Reason = isLeft ? { kind: 'nothing-new', since: limits.since, last } : { kind: 'none-left' };
    return answerUnknown(reason, library, language);
  }
  const { since, article } = limits;
  const citeOne = (fact: Fact) => citeAs(fact, limits.party, library);
  const items = listNewsItems({ changes, matching, citeOne }, library.base);
  return {
    kind: 'found',
    heading: { kind: 'new', changes, items, since, article },
    cited: listLiveFacts(changes, library).map(citeOne),
    matter: null,
    unsaid: null,
    suggestions: [],
  };
}

// a mended article is one piece of news, however many facts it has
function takeNewest(changes: BaseChange[], { base }: Library): BaseChange[] {
  const mended = new Set<string>();
  let count = 0;
  return changes.filter((change) => {
    const key = keyNews(change, base);
    const isKnown = change.kind === 'corrected' && mended.has(key);
    mended.add(key);
    count += isKnown ? 0 : 1;
    return count <= maxNewest;
  });
}

interface Limits {
  /** A day, or what of one is known; or an instant, which only what came after it is since. */
  since: string | null;
  isSince: (date: string) => boolean;
  topic: string | null;
  party: Party | null;
  article: Source | null;
}

function readLimits(options: NewsOptions, library: Library): Limits | { reason: Reason } {
  const [topicName, person, outlet] = [options.topic, options.person, options.outlet].map((text) => text?.trim() ?? '');
  const topic = topicName ? findTopic(topicName, library) : null;
  if (topic === undefined) return { reason: { kind: 'no-topic', asked: topicName ?? '' } };
  const party = person ? findParty(person, library) : null;
  if (person && !party) return { reason: { kind: 'no-person', asked: person } };
  const article = outlet ? findSource(outlet, library.base) : null;
  if (article === undefined) return { reason: { kind: 'no-outlet', asked: outlet ?? '' } };
  const since = readSince(options.since?.trim() || null);
  return 'reason' in since ? since : { ...since, topic, party, article };
}

/** In an address to come back by. */
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u;

function readSince(text: string | null): Pick<Limits, 'since' | 'isSince'> | { reason: Reason } {
  if (text !== null && instantPattern.test(text)) return { since: text, isSince: (date) => date > text };
  const limit = readLimit(text);
  if ('reason' in limit) return limit;
  return { since: limit.day, isSince: (date) => isWithinDays(dayOf(date), limit.day, null) };
}

// of what is withdrawn only its article is known
function isMeant({ fact: id }: BaseChange, { topic, party, article }: Limits, { base }: Library): boolean {
  const fact = base.fact.get(id);
  return (
    (article === null || sourceIdOf(id) === article.id) &&
    (topic === null || (fact?.topics?.includes(topic) ?? false)) &&
    (party === null || (fact !== undefined && speaksIn(party, fact, base)))
  );
}

function listLiveFacts(changes: BaseChange[], { base }: Library): Fact[] {
  return [...new Set(changes.map(({ fact }) => fact))].flatMap((id) => base.fact.get(id) ?? []);
}

function citeAs(fact: Fact, party: Party | null, { cite }: Library): CitedFact {
  return cite(fact, party ? { voice: listPartyVoices(party, fact)[0] ?? null } : {});
}
