/** "sagte Musk", "Altman widersprach der Darstellung, dass": attributions by a verb of saying. */

import type { Span } from '../../util/spans.js';
import {
  findClauseEnd,
  findClauseStart,
  isOblique,
  isSubordinate,
  listClauseTokens,
  type TokenPosition,
} from '../grammar/clause.js';
import { findSubject, findSubjectBehind } from '../grammar/findSubject.js';
import { findSubjectSpan, resolveName, type Subject, unknownSubject } from '../grammar/subject.js';
import type { Token } from '../grammar/token.js';
import type { SayVerb } from '../lexicon/reportingVerbs.js';
import type { Cue } from './cue.js';
import { hasContent, isBehindRelay, isUnsaid } from './saidContent.js';
import { findParticle, letPattern, listSayReadings } from './sayReadings.js';

const auxiliaryPattern = /^(?:hat|hatte|haben|hatten)$/u;
const toldPattern = /^(?:habe|sei|seien|werde|solle|wolle|könne|müsse|dürfe)$/u;
const rumourPattern = /^soll(?:en)?$/u;
const ponderedPattern = /^(?:an|am|ans|daran|über|darüber|nach|laut)$/u;
const modalPattern = /^(?:will|wollten?|kann|konnten?|soll|sollten?|muss|mussten?|darf|durften?|mag|mochten?|möchte)$/u;
const passivePattern = /^(?:wird|wurde|wurden|werden|worden|ist|sind|war|waren)$/u;

export function findVerbCues(text: string, tokens: Token[]): Cue[] {
  return tokens.flatMap((token, index) =>
    token.kind === 'word' ? matchVerbCues(text, { tokens, index }, listSayReadings(tokens, index)).slice(0, 1) : [],
  );
}

function matchVerbCues(text: string, position: TokenPosition, verbs: readonly SayVerb[]): Cue[] {
  const clause = listClauseTokens(position);
  // "Son soll erklärt haben"
  const isRumour = clause.at(-1)?.token.text === 'haben';
  const auxiliary = clause.find(
    ({ token, index }) => index !== position.index && (isRumour ? rumourPattern : auxiliaryPattern).test(token.text),
  );
  const passive = clause.some(({ token, index }) => index !== position.index && passivePattern.test(token.text));
  // "Musk habe … prophezeit": somebody else tells it of him
  if (clause.some(({ token }) => toldPattern.test(token.text)) || isPondered(position)) return [];
  return verbs
    .filter((verb) => (verb.participle ? auxiliary !== undefined : auxiliary === undefined && !passive))
    .filter(({ particle }) => particle === null || findParticle(position, particle) !== null)
    .flatMap((verb) => {
      const finite = {
        tokens: position.tokens,
        index: verb.participle && auxiliary ? auxiliary.index : position.index,
      };
      return createVerbCues(text, { verb, finite, saying: position });
    });
}

// "denkt über einen Verkauf nach", "denkt nicht daran, zu zahlen": what somebody ponders nobody has said
function isPondered(position: TokenPosition): boolean {
  const isThought = /^(?:denkt|denken|dachten?|gedacht)$/u.test(position.tokens[position.index]?.text ?? '');
  return isThought && listClauseTokens(position).some(({ token }) => ponderedPattern.test(token.text));
}

// "Wie das Wall Street Journal unter Berufung auf Insider berichtet": the verb stands last, its subject first
function findSubjectAfterWie(finite: TokenPosition, plural: boolean): Subject | null {
  const start = findClauseStart(finite);
  if (finite.tokens[start]?.text.toLowerCase() !== 'wie' || findClauseEnd(finite) !== finite.index) return null;
  const subject = findSubjectBehind({ tokens: finite.tokens, index: start });
  return subject?.kind === 'known' && plural && subject.entity.kind !== 'group' ? unknownSubject : subject;
}

interface VerbMatch {
  verb: SayVerb;
  /** Where the finite verb stands, and where the verb of saying does. */
  finite: TokenPosition;
  saying: TokenPosition;
}

function createVerbCues(text: string, { verb, finite, saying }: VerbMatch): Cue[] {
  const plural = verb.plural || /^(?:haben|hatten)$/u.test(finite.tokens[finite.index]?.text ?? '');
  const found = findSubjectAfterWie(finite, plural) ?? findSubject(finite, plural) ?? unknownSubject;
  const isNobodys = isObjectOf(verb, found) || verb.kind === 'quote' || isUnsaid(verb, saying) || isLetToOther(saying);
  // "Das Geld ist sicher" is of no one's words
  if (found.kind === 'unknown' && /^(?:ist|sind|waren?)$/u.test(finite.tokens[finite.index]?.text ?? '')) return [];
  const who = isNobodys ? unknownSubject : found;
  if (isSubordinate(finite)) return verb.kind === 'deem' ? findEmbeddedCue({ finite, saying }) : [];
  const [verbs, shown] = [[saying, finite].flatMap(({ tokens, index }) => tokens[index] ?? []), findSubjectSpan(who)];
  const closes = closesSentence(saying) && (shown?.start ?? Number.POSITIVE_INFINITY) > (verbs[0]?.start ?? 0);
  const span = [...pickShownVerbs(finite, verbs, shown), ...(shown ? [shown] : [])];
  return [
    {
      who,
      form: 'verb',
      ...readKind(verb),
      ...(isWanted(saying) ? { act: 'wanted' as const } : {}),
      from: Math.min(...span.map(({ start }) => start)),
      to: Math.max(...span.map(({ end }) => end)),
      verb: saying.tokens[saying.index]?.text ?? '',
      saying: findSayingSpan(verb, saying),
      content: hasContent(text, verb, { ...saying, closes }),
      closes,
    },
  ];
}

// "ließ sich erklären", "ließ Ott erklären": another says it
function isLetToOther(position: TokenPosition): boolean {
  const clause = listClauseTokens(position);
  if (!clause.some(({ token }) => letPattern.test(token.text))) return false;
  const isOther = clause.some(({ token }) => /^(?:sich|ihn|ihm|ihr|ihnen|uns)$/u.test(token.text));
  const names = clause.filter(({ token, index }) => token.kind === 'name' && !isOblique({ ...position, index }));
  return isOther || names.length > 1;
}

// "erinnerte daran": with the words that make it a saying
function findSayingSpan({ particle, isPhrase }: SayVerb, saying: TokenPosition): Span {
  const last = isPhrase && particle !== null ? findParticle(saying, particle) : null;
  const first = last === null ? null : last - (particle?.split(' ').length ?? 1) + 1;
  const [verb, ...words] = [saying.index, first, last].map((place) =>
    place === null ? undefined : saying.tokens[place],
  );
  const both = [verb, ...words].flatMap((token) => token ?? []);
  return { start: Math.min(...both.map(({ start }) => start)), end: Math.max(...both.map((token) => token.end)) };
}

// "wollte das nicht bestätigen"
function isWanted(saying: TokenPosition): boolean {
  const clause = listClauseTokens(saying);
  return clause.at(-1)?.index === saying.index && clause.some(({ token }) => modalPattern.test(token.text));
}

// "nannte sie aber „falsch“": they are called so
function isObjectOf({ kind }: SayVerb, who: Subject): boolean {
  return kind === 'deem' && who.kind === 'pronoun' && who.token.text === 'sie';
}

function readKind({ kind }: SayVerb): Pick<Cue, 'kind' | 'act'> {
  if (kind === 'deem') return { kind: 'say', act: 'deem' };
  if (kind === 'quote') return { kind: 'report', act: 'say' };
  return kind === 'accuse' || kind === 'stance' ? { kind: 'say', act: 'deed' } : { kind, act: 'say' };
}

// "das Trump als „…“ bezeichnet hatte": of the whole sentence, that quotation is theirs
function findEmbeddedCue({ finite, saying }: Omit<VerbMatch, 'verb'>): Cue[] {
  const { tokens } = finite;
  const quotation = findClauseStart(saying) - 1;
  const start = findClauseStart({ tokens, index: quotation - 1 });
  const [opens, name] = [tokens[start], tokens[start + 1]];
  if (tokens[quotation]?.kind !== 'quotation' || !/^(?:das|die|den|was|wie)$/u.test(opens?.text ?? '')) return [];
  const isCalled = tokens[quotation - 1]?.text === 'als' || tokens[quotation - 1] === name;
  if (name?.kind !== 'name' || name.genitive || !isCalled) return [];
  const verb = tokens[saying.index];
  if (!verb) return [];
  const shared = { form: 'verb', kind: 'say', act: 'embedded', content: true, closes: false } as const;
  return [{ ...shared, who: resolveName(name), from: name.start, to: name.end, verb: verb.text, saying: verb }];
}

// "Wie das Wall Street Journal": without the verb where other words stand between
function pickShownVerbs(finite: TokenPosition, verbs: Span[], name: Span | null): Span[] {
  const first = finite.tokens[findClauseStart(finite)];
  if (!name || first?.text.toLowerCase() !== 'wie') return verbs;
  return finite.tokens[finite.index - 1]?.start === name.start ? [first, ...verbs] : [first];
}

function closesSentence(position: TokenPosition): boolean {
  const start = findClauseStart(position);
  return start > 0 && start === position.index && !isBehindRelay(position);
}
