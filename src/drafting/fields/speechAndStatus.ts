/** Whether a sentence is direct speech, indirect speech or the newspaper's own report, and how sure it is. */
import type { Speech, Status } from '../../knowledge/facts/schema.js';
import { type AnalysedSentence, isAllQuoted } from '../cues/analysedSentence.js';
import { findStrongSubjunctive, findSubjunctive, findWeakSubjunctive } from '../lexicon/subjunctive.js';
import type { Attribution } from '../speakers/attribution.js';

const claimPattern =
  /^(?:behaupt|beteuer|versicher|zweifel|glaub|schätz|vermut|befürcht|fürcht|prophezei|prognostizier)/u;
/** They show that somebody else told it. */
const reportPattern = /(?<!\p{L})(?:\p{L}*[Bb]erichte?\p{L}*|meldete?n?|[Mm]eldung\p{L}*|unter Berufung)(?!\p{L})/u;
const announcementPattern = /(?:[Aa]nkündigung)/u;
const hopePattern = /^(?:hoffe|wolle|möge)$/u;
const neutralPattern = /^(?:teilt|mitgeteilt)/u;
/** What they reckon is as good as said; what they hope or doubt is told by the outlet. */
const countsPattern = /^(?:schätz|erwart|rechn|vermut|geht|ging|ausgegangen|denk|dacht|gedacht)/u;
const ownViewPattern = /^(?:zweifel|verspr|plädier|lob|kritisier)/u;

/** A relative clause that is still open: what is planned there is the outlet's. */
const relativePattern = /, (?:der|die|das|dem|den|deren|dessen) [^,]*$/u;
const plannedPattern =
  /(?<!\p{L})(?:sollen|soll|sollte|sollten|wollen|geplant|plant|planen|vorgesehen|beabsichtigt)(?!\p{L})/u;
const wantsPattern = /(?<!\p{L})will(?!\p{L})(?=.*\p{Ll}en(?:[.,;]|$))/u;
const announcedPattern =
  /(?<!\p{L})(?:verkündete[n]?|verkündet|angekündigt|kündigten?|kündigte|kündigt)(?!\p{L})(?!.*(?<!\p{L})nicht(?!\p{L}))/u;
const deniedPattern =
  /(?<!\p{L})(?:widersprach|widerspricht|bestritt|bestreitet|dementierte|dementiert|Falsch|falsch)(?!\p{L})|nicht der Wahrheit/u;
const preteritePattern =
  /(?<=\p{L} )(?:wurden?|blieb(?:en)?|stieg(?:en)?|zog(?:en)?|gab(?:en)?|kam(?:en)?|ging(?:en)?|nahm(?:en)?|ließ(?:en)?|fiel(?:en)?|trat(?:en)?|schloss|schlossen|begann(?:en)?|geriet(?:en)?|erhielt(?:en)?|verlor(?:en)?|gewann(?:en)?|wies|wiesen|verließ(?:en)?|stellte[n]?|unterschrieb(?:en)?)(?!\p{L})/u;
const weakPreteritePattern =
  /(?<=^(?:[^,;:]*\p{L})? )(?!(?:sollt|könnt|wollt|müsst|dürft|möcht|hätt|bekannt|letzt|nächst|erst|ganz|weit|gut|alt|recht|best|größt|höchst|meist|bereit|heut)e)(?<!(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|seine|ihre|keine|viele|alle|mehrere|von \p{Lu}[\p{L}-]{1,30}|mit|für|durch|auf|in|im) )(?!(?:an|auf|aus|ein|mit|vor|zu|ab|her|nach|um)?ge\p{Ll}{3,}t)\p{Ll}{3,}(?:te|ten)(?!\p{L})(?= (?:\p{Lu}|\p{Ll}|sich))/u;
const perfectPattern =
  /(?<!\p{L})(?:hat|haben|wurden?|ist|sind)(?!\p{L}).*(?<!\p{L})(?<done>\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:ver|be|er|ent)\p{Ll}{3,}(?:t|en)|\p{Ll}+iert)(?=[.,;]|$)/u;

export function classifySpeech(sentence: AnalysedSentence, attribution: Attribution): Speech {
  const { cue, verb, inherited } = attribution;
  if (sentence.quotations.goesOnFromBefore || isAllQuoted(sentence)) return 'direct';
  if (isWholeUtterance(sentence) && !(inherited && findWeakSubjunctive(sentence.plain))) return 'direct';
  if (cue?.form === 'colon' || cue?.act === 'embedded') return 'direct';
  if (verb?.kind === 'deny') return 'report';
  if (cue?.act === 'deem') return sentence.quotations.spans.length > 0 ? 'direct' : 'report';
  if (inherited || findStrongSubjunctive(sentence.plain)) return 'indirect';
  const holds = verb?.kind === 'think' && !countsPattern.test(verb.text);
  return holds || ownViewPattern.test(verb?.text ?? '') ? 'report' : 'indirect';
}

/** How sure the words of a voice are, with the words that show it. */
export function classifyVoiceStatus(
  sentence: AnalysedSentence,
  attribution: Attribution,
  speech: Speech,
): Status | null {
  const { via, relay, verb, speaker, saying } = attribution;
  const isOutlets = speaker === null || via.length > 0;
  const told = isOutlets && (reportPattern.test(relay ?? '') ? relay : reportPattern.exec(sentence.plain)?.[0]);
  if (told && sentence.text.includes(told)) return { is: 'reported', shownBy: told };
  if (saying && announcementPattern.test(saying.shownBy)) return { is: 'announced', shownBy: saying.shownBy };
  if (verb?.kind === 'deny' && saying) return { is: 'denied', shownBy: saying.shownBy };
  const denial = deniedPattern.exec(sentence.text)?.[0];
  if (denial) return { is: 'denied', shownBy: denial };
  if (verb?.kind === 'announce' && !neutralPattern.test(verb.text)) return createStatus('announced', verb.text);
  if (speech === 'direct') return null;
  const plan = plannedPattern.exec(sentence.plain);
  const subjunctive = findSubjunctive(sentence.plain);
  const isOfClause = plan && relativePattern.test(sentence.plain.slice(0, plan.index));
  if (plan && !isOfClause && (!subjunctive || plan.index < subjunctive.offset))
    return { is: isOutlets ? 'reported' : 'planned', shownBy: plan[0] };
  if (subjunctive?.text === saying?.shownBy && hopePattern.test(subjunctive?.text ?? '')) return null;
  const sure = isOutlets ? 'reported' : 'claimed';
  return createStatus(sure, (subjunctive ?? findWeakSubjunctive(sentence.plain))?.text ?? findClaimVerb(verb));
}

/** What else stands beside the main clause: "nachdem Nvidia … angekündigt hatte", "als es geplant war". */
const subordinatePattern =
  /(?:(?<=, )(?:nachdem|bevor|weil|als|obwohl|wenn|während|da|dass|ob|wie|der|die|das|dem|den|deren|dessen|welche\p{Ll}*|wo|was|um|ohne|statt)(?!\p{L})[^,;:]*|(?<!\p{L})(?:als|wie) (?:bisher |ursprünglich |zunächst |zuvor )?(?:geplant|angekündigt|vorgesehen|erwartet))/gu;

/** How sure the outlet's own words are; `words`: without quotations and what is others'. */
export function classifyOwnStatus(words: string): Status | null {
  const plain = words.replace(subordinatePattern, (clause) => ' '.repeat(clause.length));
  const found = announcedPattern.exec(plain)?.[0];
  if (found) return { is: 'announced', shownBy: found };
  const plan = (plannedPattern.exec(plain) ?? wantsPattern.exec(plain))?.[0];
  if (plan) return { is: 'planned', shownBy: plan };
  if (/(?<!\p{L})(?:wird|werden)(?!\p{L})/u.test(plain)) return null;
  return createStatus(
    'happened',
    perfectPattern.exec(plain)?.groups?.done ?? (preteritePattern.exec(plain) ?? weakPreteritePattern.exec(plain))?.[0],
  );
}

// a neutral verb of saying marks nothing
function findClaimVerb(verb: Attribution['verb']): string | undefined {
  return verb && claimPattern.test(verb.text) ? verb.text : undefined;
}

function createStatus(is: Status['is'], words: string | undefined): Status | null {
  return words ? { is, shownBy: words } : null;
}

// most of the sentence is quoted, and nothing outside is reported speech
function isWholeUtterance({ text, quotations, plain, tokens, cues }: AnalysedSentence): boolean {
  const quoted = tokens
    .filter(({ kind }) => kind === 'quotation')
    .reduce((sum, { start, end }) => sum + end - start, 0);
  const colon = /:\s*$/u.test(plain.slice(0, quotations.spans[0]?.start ?? 0));
  const opens = tokens[0]?.kind === 'quotation' && cues.some(({ closes, content }) => closes && content);
  const clause = /(?<!\p{L})(?:dass|daß)(?!\p{L})/u.test(plain) || findStrongSubjunctive(plain) !== null;
  return quoted > 0 && !clause && (colon || opens || quoted / text.length > 0.3);
}
