/** "sagte Musk", "Altman widersprach der Darstellung, dass": attributions by a verb of saying. */

import { clauseEnd, clauseOf, clauseStart, isSubordinate, type Place } from '../grammar/clause.js';
import { withoutQuotations } from '../grammar/quotations.js';
import { type Subject, subjectBehind, subjectOf } from '../grammar/subject.js';
import type { Token } from '../grammar/token.js';
import { type SayVerb, sayVerbs } from '../lexicon/reportingVerbs.js';
import { strongSubjunctiveIn, weakSubjunctiveIn } from '../lexicon/subjunctive.js';
import type { Attribution } from './cue.js';

const auxiliaries = /^(?:hat|hatte|haben|hatten|habe)$/u;
const passives = /^(?:wird|wurde|wurden|werden|worden|ist|sind|war|waren)$/u;

export function saidByVerb(text: string, tokens: Token[]): Attribution[] {
  return tokens.flatMap((token, at) =>
    token.kind === 'word' ? attributionsAt(text, { tokens, at }, sayVerbs.get(token.text) ?? []).slice(0, 1) : [],
  );
}

function attributionsAt(text: string, place: Place, readings: readonly SayVerb[]): Attribution[] {
  const clause = clauseOf(place);
  const auxiliary = clause.find(({ token }) => auxiliaries.test(token.text));
  const passive = clause.some(({ token }) => passives.test(token.text));
  return readings
    .filter((verb) => (verb.participle ? auxiliary !== undefined : auxiliary === undefined && !passive))
    .filter(({ particle }) => particle === null || hasParticle(place, particle))
    .flatMap((verb) => {
      const finite = { tokens: place.tokens, at: verb.participle && auxiliary ? auxiliary.at : place.at };
      return attributionBy(text, { verb, finite, said: place });
    });
}

// "Wie das Wall Street Journal unter Berufung auf Insider berichtet": the verb stands last, its subject first
function subjectAfterWie(finite: Place, plural: boolean): Subject | null {
  const start = clauseStart(finite);
  if (finite.tokens[start]?.text.toLowerCase() !== 'wie' || clauseEnd(finite) !== finite.at) return null;
  const subject = subjectBehind({ tokens: finite.tokens, at: start });
  return subject?.is === 'known' && plural && subject.name.entity.kind !== 'group' ? { is: 'unknown' } : subject;
}

// whoever it is: nobody else may get these words
const nobodyKnown: Subject = { is: 'unknown' };

interface Saying {
  verb: SayVerb;
  /** Where the finite verb stands, and where the verb of saying does. */
  finite: Place;
  said: Place;
}

function attributionBy(text: string, { verb, finite, said }: Saying): Attribution[] {
  const plural = verb.plural || /^(?:haben|hatten)$/u.test(finite.tokens[finite.at]?.text ?? '');
  const who = subjectOf(finite, plural) ?? subjectAfterWie(finite, plural) ?? nobodyKnown;
  if (isSubordinate(finite)) return [];
  const [verbs, shown] = [[said, finite].map(({ tokens, at }) => tokens[at] as Token), tokenOf(who)];
  const closes = closesSentence(said) && (shown?.start ?? Number.POSITIVE_INFINITY) > (verbs[0]?.start ?? 0);
  const span = [...verbsShown(finite, verbs, shown), ...(shown ? [shown] : [])];
  const kind = verb.kind === 'deem' || verb.kind === 'accuse' ? 'say' : verb.kind;
  return [
    {
      who,
      how: 'verb',
      kind,
      from: Math.min(...span.map(({ start }) => start)),
      to: Math.max(...span.map(({ end }) => end)),
      verb: said.tokens[said.at]?.text ?? '',
      content: hasContent(text, verb, { ...said, closes }),
      closes,
    },
  ];
}

// "Wie das Wall Street Journal": without the verb where other words stand between
function verbsShown(finite: Place, verbs: Token[], name: Token | null): Token[] {
  const first = finite.tokens[clauseStart(finite)];
  if (!name || first?.text.toLowerCase() !== 'wie') return verbs;
  return finite.tokens[finite.at - 1] === name ? [first, ...verbs] : [first];
}

function closesSentence(place: Place): boolean {
  const start = clauseStart(place);
  return start > 0 && start === place.at;
}

function hasParticle({ tokens, at }: Place, particle: string): boolean {
  const end = clauseEnd({ tokens, at });
  const found = tokens.findIndex(({ text }, place) => place > at && place <= end && text === particle);
  return found > 0 && (particle === 'sich' || found === end || /^(?:dass|und)$/u.test(tokens[found + 1]?.text ?? ''));
}

function tokenOf(who: Subject): Token | null {
  return who.is === 'known' ? who.name : who.is === 'pronoun' ? who.token : null;
}

const contentWords = /^(?:dass|daß|ob)$/u;
const questionWords = /^(?:wie|was|wer|warum|wo|weshalb|wann)$/u;

/** `closes`: the attribution stands behind what was said. */
function hasContent(text: string, verb: SayVerb, place: Place & { closes: boolean }): boolean {
  const { tokens, closes } = place;
  const rest = withoutQuotations(
    text,
    tokens.filter(({ kind }) => kind === 'quotation'),
  );
  const subjunctive = strongSubjunctiveIn(rest) !== null || (closes && weakSubjunctiveIn(rest) !== null);
  if (verb.kind === 'accuse') return subjunctive;
  if (verb.kind === 'deem') return clauseOf(place).some(({ token }) => token.text === 'als') || quotedBeside(place);
  if (tokens[clauseStart(place)]?.text.toLowerCase() === 'wie') return true;
  const next = tokens[clauseEnd(place) + 2]?.text ?? '';
  const clause =
    tokens.slice(place.at).some(({ kind, text: word }) => kind === 'word' && contentWords.test(word)) ||
    (verb.kind !== 'announce' && questionWords.test(next));
  return (
    clause || subjunctive || quotedBeside(place) || (closes && /,/u.test(tokens[clauseStart(place) - 1]?.text ?? ''))
  );
}

// a whole utterance, not a word in quotation marks somewhere
function quotedBeside(place: Place): boolean {
  return place.tokens.some(({ kind, text }) => kind === 'quotation' && text.split(/\s/u).length > 2);
}
