/** How sure the words of a voice are: claimed, planned, announced, denied, or reported by an outlet. */
import type { Speech, Status } from '../../knowledge/facts/schema.js';
import type { AnalysedSentence } from '../cues/analysedSentence.js';
import { findSubjunctive, findWeakSubjunctive } from '../lexicon/subjunctive.js';
import type { Attribution } from '../speakers/attribution.js';
import { plannedPattern } from './ownStatus.js';
import { findReportedPlan } from './reportedPlan.js';

const claimPattern =
  /^(?:behaupt|beteuer|versicher|(?:be)?zweifel|glaub|schätz|vermut|befürcht|fürcht|prophezei|prognostizier)/u;
/** They show that somebody else told it. */
const reportPattern =
  /(?<!\p{L})(?:\p{L}*[Bb]erichte?\p{L}*|meldete?n?|[Mm]eldung\p{L}*|unter Berufung|[Dd]emnach)(?!\p{L})/u;
/** Who only gives it as their account says no more than that; "laut" and "zufolge" leave it open. */
const accountPattern = /(?<!\p{L})[Nn]ach (?:\p{Ll}+ )?Angaben(?!\p{L})/u;
const announcementPattern = /(?:[Aa]nkündigung)/u;
const hopePattern = /^(?:hoffe|wolle|möge)$/u;
const neutralPattern = /^(?:teilt|mitgeteilt)/u;
/** A relative clause that is still open: what is planned there is the outlet's. */
const relativePattern = /, (?:der|die|das|dem|den|deren|dessen) [^,]*$/u;
const deniedPattern =
  /(?<!\p{L})(?:widersprach|widerspricht|bestritt|bestreitet|dementierte|dementiert)(?!\p{L})|(?<=["„»«“]|^)Falsch(?!\p{L})|(?<=(?:sei|seien|ist|sind) )(?:schlicht |schlichtweg |völlig )?falsch(?!\p{L})|nicht der Wahrheit|(?:frei |völlig )?erfunden(?=[“”"«»]|[.!]$)|aus der Luft gegriffen/u;

/** With the words that show it; `printed`: the day of print. */
export function classifyVoiceStatus(
  sentence: AnalysedSentence,
  attribution: Attribution,
  { speech, printed }: { speech: Speech; printed: string },
): Status | null {
  const { relay, verb, saying } = attribution;
  const isOutlets = isToldByOutlet(attribution);
  const told = isOutlets && (reportPattern.test(relay ?? '') ? relay : reportPattern.exec(sentence.plain)?.[0]);
  if (told && sentence.text.includes(told)) return { is: 'reported', shownBy: told };
  if (saying && announcementPattern.test(saying.shownBy)) return { is: 'announced', shownBy: saying.shownBy };
  if (verb?.kind === 'deny' && saying) return { is: 'denied', shownBy: saying.shownBy };
  const denial = deniedPattern.exec(sentence.text)?.[0];
  if (denial) return { is: 'denied', shownBy: denial };
  if (verb?.kind === 'announce' && !neutralPattern.test(verb.text)) return createStatus('announced', verb.text);
  if (speech === 'direct') return null;
  return classifyReportedWords(sentence, attribution, printed);
}

function isToldByOutlet({ speaker, via }: Attribution): boolean {
  return speaker === null || via.length > 0;
}

// by the mood of the verb
function classifyReportedWords(sentence: AnalysedSentence, attribution: Attribution, printed: string): Status | null {
  const { verb, saying } = attribution;
  const isOutlets = isToldByOutlet(attribution);
  const plan = plannedPattern.exec(sentence.plain);
  const subjunctive = findSubjunctive(sentence.plain);
  const isOfClause = plan && relativePattern.test(sentence.plain.slice(0, plan.index));
  if (plan && !isOfClause && (!subjunctive || plan.index < subjunctive.offset))
    return { is: isOutlets ? 'reported' : 'planned', shownBy: plan[0] };
  if (subjunctive?.text === saying?.shownBy && hopePattern.test(subjunctive?.text ?? '')) return null;
  const mood = subjunctive ?? findWeakSubjunctive(sentence.plain);
  if (isOutlets) return createStatus('reported', mood?.text);
  const reading = mood && findReportedPlan(sentence.plain, mood, printed);
  if (reading === 'unsure') return null;
  return createStatus(
    reading === 'plan' ? 'planned' : 'claimed',
    mood?.text ?? findClaimVerb(verb) ?? accountPattern.exec(sentence.plain)?.[0],
  );
}

// a neutral verb of saying marks nothing
function findClaimVerb(verb: Attribution['verb']): string | undefined {
  return verb && claimPattern.test(verb.text) ? verb.text : undefined;
}

function createStatus(is: Status['is'], words: string | undefined): Status | null {
  return words ? { is, shownBy: words } : null;
}
