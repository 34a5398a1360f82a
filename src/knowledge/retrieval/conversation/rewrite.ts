/** A line that lacks something → the question that it means, as a text that is understood by itself. */
import type { Entity } from '../../facts/schema.js';
import { nameParty } from '../../facts/voices/parties.js';
import type { Language } from '../../text/language.js';
import { splitFoldedWords } from '../../text/words.js';
import type { FactIndex } from '../index/factIndex.js';
import type { Question } from '../question/question.js';
import type { Anaphor } from './anaphora.js';
import { type Earlier, findLastSpeaker, listAskedEntities, listQuotedEntities, quoteSubject } from './earlier.js';
import { countLeadingWords } from './interrogatives.js';
import type { ReadLine } from './lineReading.js';
import { findReferents } from './referents.js';
import { cutWords, type Splice, spliceWords } from './wordSplice.js';

export interface RewriteContext {
  earlier: Earlier;
  facts: FactIndex;
}

/** `unclear`: two who fit equally, each with the question in which they are meant. */
export type Rewritten =
  | { kind: 'question'; text: string }
  | { kind: 'unclear'; choices: { entity: Entity; text: string }[] };

/** The new asking word before the old question: "wie viele Jobs soll Stargate schaffen", "wo denn?". */
export function rewriteEllipsis(asked: string, { earlier, facts }: RewriteContext): string {
  const { text, words, answerType } = earlier.question;
  const leading = countLeadingWords(words.map((word) => word.text));
  const rest = dropEnd(cutWords(text, leading));
  const found = answerType === 'person' && leading > 0 ? nameAnswer(earlier, facts) : '';
  return capitalize(`${asked} ${found === '' ? '' : `${found} `}${rest}?`);
}

// whoever was asked for is known now
function nameAnswer(earlier: Earlier, facts: FactIndex): string {
  const asked = listAskedEntities(earlier);
  const speaker = findLastSpeaker(earlier, facts);
  const [first] = [...(speaker ? [speaker] : []), ...listQuotedEntities(earlier, facts)].filter(
    (entity) => entity.kind === 'person' && !asked.includes(entity),
  );
  return first?.name ?? '';
}

/** A question that is joined to the last one has its names, else its words. */
export function rewriteAddition({ text }: Pick<ReadLine, 'text'>, { earlier }: RewriteContext): string {
  const names = listAskedEntities(earlier).map(({ name }) => name);
  return `${dropEnd(text)} ${names.length > 0 ? names.join(' ') : quoteSubject(earlier)}?`;
}

/** The last question with another name in the place of one of its kind, else with this name beside it. */
export function rewriteName({ question, asked }: ReadLine & { asked: string }, { earlier }: RewriteContext): string {
  const renamed = renameQuestion(question, earlier);
  if (asked === '') return renamed;
  const leading = countLeadingWords(splitFoldedWords(renamed));
  return leading === 0 ? renamed : capitalize(`${asked} ${cutWords(renamed, leading)}`);
}

function renameQuestion(question: Question, earlier: Earlier): string {
  const { text } = earlier.question;
  const [name] = listNames(question);
  if (!name) return text;
  const replaced = findReplaced(name, earlier);
  if (replaced) return spliceWords(text, [{ from: replaced.from, to: replaced.to, by: name.name }]);
  return name.kind === 'outlet' ? `${dropEnd(text)} laut ${name.name}?` : `${dropEnd(text)} ${name.name}?`;
}

interface NameInQuestion {
  name: string;
  kind: Entity['kind'] | 'outlet';
  id: string;
  from: number;
  to: number;
}

function listNames({ entities, parties }: Question): NameInQuestion[] {
  const named = entities.map(({ entity, from, to }) => ({
    name: entity.name,
    kind: entity.kind,
    id: entity.id,
    from,
    to,
  }));
  const outlets = parties.flatMap(({ party, from, to }) => {
    const { de } = nameParty(party);
    return party.kind === 'outlet' ? [{ name: de, kind: 'outlet' as const, id: de, from, to }] : [];
  });
  return [...outlets, ...named].sort((a, b) => a.from - b.from);
}

// what the story is about is in nobody's place
function findReplaced({ kind, id }: NameInQuestion, { question, story }: Earlier): NameInQuestion | undefined {
  const names = listNames(question);
  if (names.some((name) => name.id === id)) return undefined;
  const same = names.filter((name) => name.kind === kind);
  return same.find((name) => name.id !== story?.id) ?? (kind === 'place' ? same[0] : undefined);
}

/** Each pronoun with the name of whom it means in its place. */
export function rewritePronouns(line: ReadLine, context: RewriteContext): Rewritten {
  const meant = line.anaphors.map((anaphor) => ({ anaphor, entities: findReferents(anaphor, line, context) }));
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

function composeLine({ question }: ReadLine, { meant, unclear, chosen }: Meant, { earlier }: RewriteContext): string {
  const people = meant.flatMap(({ entities }) => entities.slice(0, 1));
  const splices = meant.flatMap(({ anaphor, entities }): Splice[] => {
    const entity = anaphor === unclear ? chosen : (entities[0] ?? null);
    const by = nameReferent(anaphor, entity, { earlier, people, language: question.language });
    return by === null ? [] : [{ from: anaphor.from, to: anaphor.to, by }];
  });
  return spliceWords(question.text, splices);
}

interface Naming {
  earlier: Earlier;
  people: Entity[];
  language: Language;
}

function nameReferent(anaphor: Anaphor, entity: Entity | null, { earlier, people, language }: Naming): string | null {
  const { preposition, possessive, referent } = anaphor;
  if (referent === 'subject') {
    const subject = quoteSubject(earlier, people);
    return preposition === null ? subject : `${preposition} ${subject}`;
  }
  const name = entity?.name ?? (referent === 'thing' ? (earlier.story?.name ?? null) : null);
  if (name === null) return null;
  if (!possessive) return preposition === null ? name : `${preposition} ${name}`;
  return language === 'en' ? `${name}'s` : `${name}s`;
}

/** Without a conversation, what nobody named is the story: "how much does it cost?" */
export function rewriteStory({ question, anaphors }: ReadLine, story: Entity): string {
  const splices = anaphors
    .filter(({ referent }) => referent === 'thing')
    .map(({ from, to, possessive }) => ({ from, to, by: possessive ? `${story.name}s` : story.name }));
  return spliceWords(question.text, splices);
}

function dropEnd(text: string): string {
  return text.replace(/[\s?!.,]+$/u, '');
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
