/** Whom "er" or "sie" means: the one fitting person of the sentence before, or nobody. */
import type { Entity } from '../../knowledge/facts/schema.js';
import { type AnalysedSentence, isAllQuoted } from '../cues/analysedSentence.js';
import { isOblique } from '../grammar/clause.js';
import type { NameToken, Token } from '../grammar/token.js';
import { hasFiniteVerb } from '../lexicon/finiteVerb.js';
import { type Gender, inferGender } from '../lexicon/givenNames.js';
import { isCapitalised } from '../lexicon/wordClasses.js';
import type { Attributions, Shown, Who } from './attribution.js';
import { isResolved } from './roleNames.js';

const maxPronounSteps = 3;

export function resolvePronoun(
  gender: Gender | 'company',
  sentence: AnalysedSentence,
  attributions: Attributions,
): Shown | null {
  if (gender === 'company') return findCompany(sentence);
  return searchBack(gender, sentence, { attributions, stepsLeft: maxPronounSteps });
}

interface PronounSearch {
  attributions: Attributions;
  stepsLeft: number;
}

function searchBack(gender: Gender, { follows, before }: AnalysedSentence, search: PronounSearch): Shown | null {
  if (!follows || !before || search.stepsLeft === 0) return null;
  const speaker = search.attributions.get(before)?.speaker ?? null;
  if (isAllQuoted(before) && !speaker) return searchBack(gender, before, search);
  const persons = findPersons(before, gender);
  if (speaker && findGender(speaker.who, before) === gender && isClear(speaker, persons, before)) return speaker;
  if (persons.length === 0 && opensWithPronoun(before, gender))
    return searchBack(gender, before, { ...search, stepsLeft: search.stepsLeft - 1 });
  const [first, ...others] = persons;
  if (
    !first?.entity ||
    findGender(first.entity, before) !== gender ||
    others.some(({ entity }) => entity !== first.entity)
  )
    return null;
  return showName(first, first.entity, before);
}

// who was named as the speaker goes on; who only went on speaking must be the only one named
function isClear(speaker: Shown, persons: NameToken[], before: AnalysedSentence): boolean {
  return speaker.sentence === before || persons.every(({ entity }) => entity === speaker.who);
}

// the company that the sentence before is about, where it names no other and no word that may be one
function findCompany(sentence: AnalysedSentence): Shown | null {
  const { follows, before, tokens } = sentence;
  if (tokens.some(isCompany)) return findOwnCompany(sentence);
  if (!follows || !before) return null;
  const named = before.tokens.filter(isCompany);
  const [first] = named;
  if (!first?.entity || named.some(({ entity }) => entity !== first.entity)) return null;
  const index = before.tokens.indexOf(first);
  const isSubject = index < 4 && !first.genitive && !isOblique({ tokens: before.tokens, index });
  const isJoint = /^(?:und|sowie|oder)$/u.test(before.tokens[index + 1]?.text ?? '');
  const mayNameOther = isJoint || before.tokens.some((_token, place) => isOtherCompany(before.tokens, place));
  return isSubject && !mayNameOther ? showName(first, first.entity, before) : null;
}

const companyNounPattern =
  /(?:unternehmen|konzern|firma|hersteller|anbieter|entwickler|betreiber|bank|start-?up|verband)s?$/iu;

// "BMW", "das Bauunternehmen Hartwig"
function isOtherCompany(tokens: Token[], place: number): boolean {
  const [token, next] = [tokens[place], tokens[place + 1]];
  if (token?.kind !== 'word') return false;
  const isNamed = next?.kind === 'word' && isCapitalised(next.text);
  return abbreviatedPattern.test(token.text) || (companyNounPattern.test(token.text) && isNamed);
}

// "Einen Teil leiht sich Softbank, wie der Konzern mitteilte": the only one, and no object
function findOwnCompany(sentence: AnalysedSentence): Shown | null {
  const { tokens } = sentence;
  const [first, ...others] = tokens.filter(isCompany);
  if (!first?.entity || others.length > 0 || first.genitive) return null;
  const index = tokens.indexOf(first);
  const isAlone = !tokens.some(({ kind, text }) => kind === 'word' && abbreviatedPattern.test(text));
  const hasVerbBeside = [index - 1, index + 1, index - 2].some((place) => isFiniteVerb(tokens[place]));
  return isAlone && hasVerbBeside && !isOblique({ tokens, index })
    ? { who: first.entity, shownBy: first.text, sentence }
    : null;
}

// "leiht sich Softbank", "Softbank baut"
function isFiniteVerb(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !isCapitalised(token.text) &&
    (hasFiniteVerb(token.text) || /^(?:sich|will|baut)$/u.test(token.text))
  );
}

const abbreviatedPattern = /^(?!(?:KI|US|USA|EU|CEO|AG|UN|TV|IT)(?:$|-))\p{Lu}{2,}/u;

function isCompany(token: Token): token is NameToken {
  return token.kind === 'name' && (token.entity === null || token.entity.kind === 'company');
}

/** Those who may be meant: not in an oblique case, nor in a quotation, and not of the other sex. */
function findPersons(sentence: AnalysedSentence, gender: Gender): NameToken[] {
  const { tokens } = sentence;
  return tokens.filter((token, index): token is NameToken => {
    if (token.kind !== 'name' || token.genitive || isOblique({ tokens, index })) return false;
    if (token.entity === null || (token.bare && !isResolved(token, sentence))) return true;
    return token.entity.kind === 'person' && [gender, null].includes(findGender(token.entity, sentence));
  });
}

function findGender(who: Who, { genders }: AnalysedSentence): Gender {
  return inferGender(who) ?? (who.kind === 'person' ? (genders.get(who.id) ?? null) : null);
}

function opensWithPronoun({ plain }: AnalysedSentence, gender: Gender): boolean {
  return (gender === 'man' ? /(?<!\p{L})er(?!\p{L})/iu : /(?<!\p{L})sie(?!\p{L})/iu).test(plain.slice(0, 40));
}

// the name and the word behind it: "Musk zweifelt"
function showName(name: NameToken, entity: Entity, sentence: AnalysedSentence): Shown | null {
  if (!isResolved(name, sentence)) return null;
  const { tokens, text } = sentence;
  const next = tokens[tokens.indexOf(name) + 1];
  const end = next?.kind === 'word' ? next.end : name.end;
  return { who: entity, shownBy: text.slice(name.start, end), sentence };
}
