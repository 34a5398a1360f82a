/** "sagte Musk", "Altman widersprach der Darstellung, dass": attributions by a verb of saying. */

import type { Span } from '../../util/spans.js';
import {
  findClauseEnd,
  findClauseStart,
  isSubordinate,
  listClauseTokens,
  type TokenPosition,
} from '../grammar/clause.js';
import { findSubject, findSubjectBehind } from '../grammar/findSubject.js';
import { findSubjectSpan, resolveName, type Subject, unknownSubject } from '../grammar/subject.js';
import type { Token } from '../grammar/token.js';
import { type SayVerb, sayVerbs } from '../lexicon/reportingVerbs.js';
import type { Cue } from './cue.js';
import { hasContent, isBehindRelay, isUnsaid } from './saidContent.js';

const auxiliaryPattern = /^(?:hat|hatte|haben|hatten)$/u;
const toldPattern = /^(?:habe|sei|seien|werde|solle|wolle|könne|müsse|dürfe)$/u;
const rumourPattern = /^soll(?:en)?$/u;
const ponderedPattern = /^(?:an|am|ans|daran|über|darüber|nach|laut)$/u;
const passivePattern = /^(?:wird|wurde|wurden|werden|worden|ist|sind|war|waren)$/u;

export function findVerbCues(text: string, tokens: Token[]): Cue[] {
  return tokens.flatMap((token, index) =>
    token.kind === 'word' ? matchVerbCues(text, { tokens, index }, sayVerbs.get(token.text) ?? []).slice(0, 1) : [],
  );
}

function matchVerbCues(text: string, position: TokenPosition, verbs: readonly SayVerb[]): Cue[] {
  const clause = listClauseTokens(position);
  // "Son soll erklärt haben"
  const isRumour = clause.at(-1)?.token.text === 'haben';
  const auxiliary = clause.find(({ token }) => (isRumour ? rumourPattern : auxiliaryPattern).test(token.text));
  const passive = clause.some(({ token }) => passivePattern.test(token.text));
  // "Musk habe … prophezeit": somebody else tells it of him
  if (clause.some(({ token }) => toldPattern.test(token.text)) || isPondered(position)) return [];
  return verbs
    .filter((verb) => (verb.participle ? auxiliary !== undefined : auxiliary === undefined && !passive))
    .filter(({ particle }) => particle === null || hasParticle(position, particle))
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
  const isNobodys = isObjectOf(verb, found) || verb.kind === 'quote' || isUnsaid(verb, saying);
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
      from: Math.min(...span.map(({ start }) => start)),
      to: Math.max(...span.map(({ end }) => end)),
      verb: saying.tokens[saying.index]?.text ?? '',
      saying: { start: verbs[0]?.start ?? 0, end: verbs[0]?.end ?? 0 },
      content: hasContent(text, verb, { ...saying, closes }),
      closes,
    },
  ];
}

// "nannte sie aber „falsch“": they are called so
function isObjectOf({ kind }: SayVerb, who: Subject): boolean {
  return kind === 'deem' && who.kind === 'pronoun' && who.token.text === 'sie';
}

function readKind({ kind }: SayVerb): Pick<Cue, 'kind' | 'act'> {
  if (kind === 'deem') return { kind: 'say', act: 'deem' };
  if (kind === 'quote') return { kind: 'report', act: 'say' };
  return kind === 'accuse' ? { kind: 'say', act: 'deed' } : { kind, act: 'say' };
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

function hasParticle({ tokens, index }: TokenPosition, particle: string): boolean {
  const end = findEndAcrossQuotation({ tokens, index });
  const found = tokens.findIndex(({ text }, place) => place > index && place <= end && text === particle);
  return found > 0 && (particle === 'sich' || found === end || /^(?:dass|und)$/u.test(tokens[found + 1]?.text ?? ''));
}

// "kündigte „harte Gespräche“ an": a quotation within the clause does not end it
function findEndAcrossQuotation(position: TokenPosition): number {
  const end = findClauseEnd(position);
  const [quotation, behind] = [position.tokens[end + 1], position.tokens[end + 2]];
  if (quotation?.kind !== 'quotation' || behind?.kind !== 'word') return end;
  return findClauseEnd({ tokens: position.tokens, index: end + 2 });
}
