/** Pronouns of a line → the names of whom they mean. */
import type { Entity } from '../../facts/schema.js';
import { isWordOfSaying } from '../../text/typed/sayingWords.js';
import type { FactIndex } from '../index/factIndex.js';
import type { Question } from '../question/question.js';
import { type Anaphor, isCompanyNoun } from './anaphora.js';
import { type Earlier, findLastSpeaker, joinList, nameIn, quoteSubject } from './earlier.js';
import type { ReadLine } from './lineReading.js';
import { stateQuestion } from './order/stateQuestion.js';
import { asksForReply, findReferents, listSeveral, nameAnswer } from './referents.js';
import type { RewriteContext } from './rewrite.js';
import { makeSingular } from './words/verbForms.js';
import { dropEnd, type Splice, spliceWords } from './words/wordSplice.js';

/** `unclear`: two who fit equally, each with the question in which they are meant. */
export type Rewritten =
  | { kind: 'question'; text: string }
  | { kind: 'unclear'; choices: { entity: Entity; text: string }[] };

/** Each pronoun with the name of whom it means in its place. */
export function rewritePronouns(line: ReadLine, context: RewriteContext): Rewritten {
  const meant: Meant['meant'] = [];
  for (const anaphor of line.anaphors) {
    const [taken] = meant.filter((each) => isPersonal(each.anaphor)).map(({ entities }) => entities);
    // "does he want anything from him?"
    const others = anaphor.object && taken?.length === 1 ? taken : [];
    const entities = findReferents(anaphor, line, { ...context, others });
    // beside somebody who is known, one of several is no matter for a question back
    meant.push({ anaphor, entities: others.length > 0 && entities.length > 1 ? [] : entities });
  }
  const unclear = meant.find(({ anaphor, entities }) => entities.length > 1 && isPersonal(anaphor));
  const compose = (chosen: Entity | null) => composeLine(line, { meant, unclear: unclear?.anaphor, chosen }, context);
  if (!unclear) return { kind: 'question', text: compose(null) };
  return { kind: 'unclear', choices: unclear.entities.map((entity) => ({ entity, text: compose(entity) })) };
}

function isPersonal({ referent }: Anaphor): boolean {
  return referent === 'man' || referent === 'woman' || referent === 'person';
}

interface Meant {
  meant: { anaphor: Anaphor; entities: Entity[] }[];
  unclear: Anaphor | undefined;
  chosen: Entity | null;
}

function composeLine(line: ReadLine, { meant, unclear, chosen }: Meant, { earlier, facts }: RewriteContext): string {
  const { question } = line;
  const replied = asksForReply(line) ? findLastSpeaker(earlier, facts) : null;
  const people = meant.flatMap(({ entities }) => entities.slice(0, 1));
  const isOfSubject = replied === null && meant.some(({ anaphor }) => anaphor.referent === 'subject');
  const stated = isOfSubject ? stateQuestion(earlier.question, nameAnswer(earlier, facts)) : null;
  const splices = meant.flatMap(({ anaphor, entities }): Splice[] => {
    const entity = anaphor === unclear ? chosen : (entities.find((each) => each !== chosen) ?? null);
    const by = nameReferent(anaphor, entity, { earlier, facts, replied, people, question, stated });
    const led = entity && findLed(anaphor, entity, { question, facts });
    if (led) return [{ from: anaphor.from, to: anaphor.to + 1, by: led.name }];
    if (by === null) return [];
    const before =
      anaphor.referent === 'group' && entity && nameIn(entity, question.language) === by
        ? (question.words[anaphor.from - 1]?.text ?? '')
        : '';
    const singular = makeSingular(before);
    return singular === null
      ? [{ from: anaphor.from, to: anaphor.to, by }]
      : [{ from: anaphor.from - 1, to: anaphor.to, by: `${singular} ${by}` }];
  });
  const text = spliceWords(question.text, splices);
  if (stated === null) return text;
  // whose words are asked for is named first
  return question.words.some(({ text: word }) => isWordOfSaying(word))
    ? `${dropEnd(text)}: ${stated}?`
    : `${stated}, ${text}`;
}

// "what is his company building?"
function findLed(
  { possessive, to }: Anaphor,
  { kind, relations = [] }: Entity,
  { question, facts }: { question: Question; facts: FactIndex },
): Entity | null {
  if (!possessive || kind !== 'person' || !isCompanyNoun(question.words[to]?.text ?? '')) return null;
  const [led, ...others] = new Set(relations.flatMap(({ is, of }) => (is === 'leads' ? [of] : [])));
  const company = led === undefined || others.length > 0 ? null : facts.base.entity.get(led);
  return company?.kind === 'company' ? company : null;
}

interface Naming {
  earlier: Earlier;
  facts: FactIndex;
  /** To whom somebody is asked to have replied. */
  replied: Entity | null;
  people: Entity[];
  /** What was asked, told before the line: it means that. */
  stated: string | null;
  /** Of the line. */
  question: Question;
}

function nameReferent(
  anaphor: Anaphor,
  entity: Entity | null,
  { earlier, facts, replied, people, question, stated }: Naming,
): string | null {
  const { preposition, possessive, referent } = anaphor;
  if (referent === 'subject') {
    if (stated !== null) return null;
    const subject =
      replied && !people.includes(replied) ? replied.name : quoteSubject(earlier, people, question.parties.length > 0);
    return preposition === null ? subject : `${preposition} ${subject}`;
  }
  // "wem hat er das gesagt?": what was said, not who
  if (referent === 'thing' && !possessive && question.words.some(({ text }) => isWordOfSaying(text))) return null;
  // "did they ever work together?"
  const several = referent === 'group' && !possessive && preposition === null ? listSeveral({ earlier, facts }) : [];
  if (several.length > 1)
    return joinList(
      several.map((each) => nameIn(each, question.language)),
      question.language,
    );
  const name =
    (entity && nameIn(entity, question.language)) ?? (referent === 'thing' ? (earlier.story?.name ?? null) : null);
  if (name === null) return null;
  if (!possessive) return preposition === null ? name : `${preposition} ${name}`;
  return question.language === 'en' ? `${name}'s` : `${name}s`;
}

/** The line with what the old question told, where it is not found alone. */
export function joinEarlier(text: string, { earlier, facts }: RewriteContext): string | null {
  const stated = stateQuestion(earlier.question, nameAnswer(earlier, facts));
  return stated && `${stated}, ${text}`;
}

/** Without a conversation, what nobody named is the story: "how much does it cost?" */
export function rewriteStory({ question, anaphors }: ReadLine, story: Entity): string {
  const splices = anaphors
    .filter(({ referent }) => referent === 'thing')
    .map(({ from, to, ...anaphor }) => ({ from, to, by: nameStory(anaphor, story) }));
  return spliceWords(question.text, splices);
}

function nameStory({ possessive, preposition }: Pick<Anaphor, 'possessive' | 'preposition'>, { name }: Entity): string {
  if (possessive) return `${name}s`;
  // whoever is "bei Stargate dabei" has a part in it, whoever is "bei Stargate" works there
  return preposition === 'bei' ? `bei ${name} dabei` : name;
}
