/** Whether a fact tells it the other way round, or of each of two beside somebody else. */
import { isNeeded } from '../../../lexicon/lexicon.js';
import { isWordOfSaying } from '../../../text/typed/sayingWords.js';
import type { IndexedFact } from '../../index/factIndex.js';
import type { Question } from '../../question/question.js';
import type { AskedRole } from '../../question/words/askedRoles.js';
import type { Reading } from '../reading.js';
import type { AskedContext } from './askedContext.js';
import { isDoneByNamed } from './toldDoer.js';

/** `isOther`: the fact was not written down for this very question. */
export function tellsOtherwise(context: AskedContext, indexed: IndexedFact, isOther: boolean): boolean {
  const { question, reading } = context;
  const isOfOthers = isOther && (standApart(reading, indexed) || isOnlyDoer(context, indexed));
  const isOfNamed = isOther && isDoneByNamed(context, indexed);
  return isOfOthers || isOfNamed || isDoneBack(reading, indexed) || swapsRoles(question, reading, indexed);
}

// "Hat OpenAI Musk verklagt?" must not be answered with the sentence in which Musk sues: the question names two in one
// order, and most of the fact's own questions name them in the other
function swapsRoles(
  question: Question,
  { asked, mood, roles }: Reading,
  { listNamedInQuestions }: IndexedFact,
): boolean {
  const { entities, speaker, lower, words } = question;
  const [first, second] = [...new Set(entities.map(({ entity }) => entity.id))];
  if (first === undefined || second === undefined || speaker || mood === 'keywords') return false;
  // "Is Azure the only cloud that OpenAI uses?": what somebody is may be told in any order
  if (copulaPattern.test(lower) && roles.every(({ role }) => role === null)) return false;
  // "sued by Musk": the names stand the other way round, and mean the same
  if (passivePattern.test(lower) && roles.some(({ role }) => role === 'by' || role === 'from')) return false;
  const goesOneWay = asked.some(({ concept }) => concept.kind === 'relation' && !concept.symmetric);
  const isOrdered = goesOneWay || (hasActor(roles) && !words.some(({ text }) => isWordOfSaying(text)));
  if (mood !== 'yes-no' && (!isOrdered || passivePattern.test(lower))) return false;
  const orders = listNamedInQuestions().map((namedIds) => compareOrder(namedIds, [first, second]));
  const [same, other] = [orders.filter((order) => order > 0).length, orders.filter((order) => order < 0).length];
  return other > 2 * same;
}

const copulaPattern = /^(?:is|are|ist|sind)(?!\p{L})/u;
const passivePattern = /(?<!\p{L})(?:w[ui]rde?n?|worden|von wem|was|were|been|by)(?!\p{L})/u;
// "Wozu hat Musk den Altman eingeladen?": one acts, and it is done to the other; "… nach Musks Angaben" is none of it
function hasActor(roles: AskedRole[]): boolean {
  const others = roles.filter(({ role }) => role !== 'acts');
  return roles.length === 2 && others.length === 1 && others.every(({ role }) => role !== null && role !== 'of');
}

/** So many times as often one acts as is acted on; a reading of words alone may err. */
const minShare = 3;

// "Hat Trump Musk kritisiert?": of the two, whoever asks of the fact has only ever Musk act on Trump
function isDoneBack({ roles: asked, mood }: Reading, { listRolesInQuestions }: IndexedFact): boolean {
  const roles = readPassive(asked);
  const [actor, target] = (['acts', 'undergoes'] as const).map((role) => roles.find((each) => each.role === role)?.id);
  if (mood === 'keywords' || actor === undefined || target === undefined) return false;
  const isDone = (by: string, to: string) => (asked: AskedRole[]) =>
    asked.some(({ id, role }) => id === by && role === 'acts') &&
    asked.some(({ id, role }) => id === to && role === 'undergoes');
  const known = listRolesInQuestions().map(readPassive);
  const [back, so] = [known.filter(isDone(target, actor)).length, known.filter(isDone(actor, target)).length];
  return back > 0 && back >= minShare * so;
}

// "was sued by Musk", "wurde von Musk verklagt": it is Musk who acts
function readPassive(roles: AskedRole[]): AskedRole[] {
  const isPassive = roles.some(({ role }) => role === 'undergoes' || role === 'by');
  if (!isPassive || roles.some(({ role }) => role === 'acts')) return roles;
  return roles.map((each) => {
    if (each.role === 'by' || each.role === 'from') return { ...each, role: 'acts' };
    return each.role === null ? { ...each, role: 'undergoes' } : each;
  });
}

const minTellingRoles = { alike: 2, any: 3 };
// "Wer hat Musk verklagt?": whoever asks so of the fact has Musk do it, and nobody do it to him
function isOnlyDoer({ reading, facts }: AskedContext, indexed: IndexedFact): boolean {
  const { roles, mood, asked } = reading;
  const [only, ...others] = roles;
  if (mood === 'keywords' || only?.role !== 'undergoes' || others.length > 0 || !asked.some(isNeeded)) return false;
  const { related } = facts.readLexicon();
  const says = asked.filter(isNeeded).flatMap(({ number }) => related[number] ?? []);
  const concepts = indexed.listConceptsInQuestions();
  const isAlike = (place: number) => says.some((each) => concepts[place]?.has(each));
  const isMostlyDoer = (roles: AskedRole[][], min: number) => {
    const ofThem = roles.flat().filter(({ id }) => id === only.id);
    const acting = ofThem.filter(({ role }) => role === 'acts').length;
    return acting >= min && acting >= minShare * ofThem.filter(({ role }) => role === 'undergoes').length;
  };
  const known = indexed.listRolesInQuestions();
  const alike = known.filter((_, place) => isAlike(place));
  return isMostlyDoer(alike, minTellingRoles.alike) || isMostlyDoer(known, minTellingRoles.any);
}

// "Anthropic received 8 billion from Amazon, and OpenAI 100 from Nvidia": of what Amazon gave OpenAI it says nothing
function standApart({ roles, mood }: Reading, { listNamedInClauses, listNamedInQuestions }: IndexedFact): boolean {
  const [first, second, ...others] = roles;
  if (mood === 'keywords' || !first || !second || others.length > 0 || listNamedInQuestions().length === 0)
    return false;
  const has = (id: string) => (named: string[]) => named.includes(id);
  const clauses = listNamedInClauses();
  // a question that names more of them may have two parts, too
  const pairs = listNamedInQuestions().filter((named) => new Set(named).size <= 2);
  const areTogether = [...clauses, ...pairs].some((named) => named.includes(first.id) && named.includes(second.id));
  return !areTogether && clauses.some(has(first.id)) && clauses.some(has(second.id));
}

// 1 where the first is named first, -1 where the second is, 0 where one of them is missing
function compareOrder(namedIds: string[], [first, second]: [string, string]): number {
  const [a, b] = [namedIds.indexOf(first), namedIds.indexOf(second)];
  return a < 0 || b < 0 ? 0 : Math.sign(b - a);
}
