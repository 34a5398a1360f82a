/** How sure a sentence is, with the words that show it. */
import type { Fact } from '../../knowledge/facts/schema.js';
import type { Reading } from '../cues/analysedSentence.js';
import { subjunctiveIn, weakSubjunctiveIn } from '../lexicon/subjunctive.js';
import type { Voice } from '../speakers/attribution.js';

type Status = NonNullable<Fact['status']>;

const planned =
  /(?<!\p{L})(?:sollen|soll|sollte|sollten|wollen|geplant|plant|planen|vorgesehen|beabsichtigt)(?!\p{L})/u;
const wants = /(?<!\p{L})will(?!\p{L})(?=.*\p{Ll}en(?:[.,;]|$))/u;
const announced =
  /(?<!\p{L})(?:verkündete[n]?|verkündet|angekündigt|kündigten?|kündigte|kündigt)(?!\p{L})(?!.*(?<!\p{L})nicht(?!\p{L}))/u;
const denied =
  /(?<!\p{L})(?:widersprach|widerspricht|bestritt|bestreitet|dementierte|dementiert|Falsch|falsch)(?!\p{L})|nicht der Wahrheit/u;
const preterite =
  /(?<=\p{L} )(?:wurden?|blieb(?:en)?|stieg(?:en)?|zog(?:en)?|gab(?:en)?|kam(?:en)?|ging(?:en)?|nahm(?:en)?|ließ(?:en)?|fiel(?:en)?|trat(?:en)?|schloss|schlossen|begann(?:en)?|geriet(?:en)?|erhielt(?:en)?|verlor(?:en)?|gewann(?:en)?|wies|wiesen|verließ(?:en)?|stellte[n]?|unterschrieb(?:en)?)(?!\p{L})/u;
const weakPreterite =
  /(?<=^(?:[^,;:]*\p{L})? )(?!(?:sollt|könnt|wollt|müsst|dürft|möcht|hätt|bekannt|letzt|nächst|erst|ganz|weit|gut|alt|recht|best|größt|höchst|meist|bereit|heut)e)(?<!(?:der|die|das|den|dem|eine|einen|einem|einer|seine|ihre) )\p{Ll}{3,}(?:te|ten)(?!\p{L})(?= (?:\p{Lu}|\p{Ll}|sich))/u;
const perfect =
  /(?<!\p{L})(?:hat|haben|wurden?|ist|sind)(?!\p{L}).*(?<!\p{L})(?<done>\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:ver|be|er|ent)\p{Ll}{3,}(?:t|en)|\p{Ll}+iert)(?=[.,;]|$)/u;

export function statusOf(reading: Reading, voice: Voice): Status | null {
  if (voice.speaker) return saidStatus(reading, voice);
  if (voice.relay && (voice.relay !== 'demnach' || voice.via.length > 0))
    return { is: 'reported', shownBy: voice.relay };
  if (voice.reported)
    return shown('claimed', subjunctiveIn(reading.plain)?.text ?? weakSubjunctiveIn(reading.plain)?.text);
  return ownStatus(reading.plain);
}

function saidStatus(reading: Reading, { via, relay, verb }: Voice): Status | null {
  if (via.length > 0 && relay && reading.text.includes(relay)) return { is: 'reported', shownBy: relay };
  const denial = denied.exec(reading.text)?.[0];
  if (denial) return { is: 'denied', shownBy: denial };
  if (verb?.kind === 'announce') return shown('announced', verb.text);
  const plan = planned.exec(reading.plain);
  const subjunctive = subjunctiveIn(reading.plain);
  if (plan && (!subjunctive || plan.index < subjunctive.at)) return { is: 'planned', shownBy: plan[0] };
  return shown('claimed', subjunctiveIn(reading.plain)?.text ?? weakSubjunctiveIn(reading.plain)?.text ?? verb?.text);
}

function ownStatus(plain: string): Status | null {
  const found = announced.exec(plain)?.[0];
  if (found) return { is: 'announced', shownBy: found };
  const plan = (planned.exec(plain) ?? wants.exec(plain))?.[0];
  if (plan) return { is: 'planned', shownBy: plan };
  if (/(?<!\p{L})(?:wird|werden)(?!\p{L})/u.test(plain)) return null;
  return shown(
    'happened',
    perfect.exec(plain)?.groups?.done ?? (preterite.exec(plain) ?? weakPreterite.exec(plain))?.[0],
  );
}

function shown(is: Status['is'], words: string | undefined): Status | null {
  return words ? { is, shownBy: words } : null;
}
