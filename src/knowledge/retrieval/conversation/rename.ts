/** A question with other names in the place of its own: "und Oracle?", "und Altman über Musk?" */
import type { Entity } from '../../facts/schema.js';
import { nameParty } from '../../facts/voices/parties.js';
import { splitFoldedWords } from '../../text/words.js';
import type { Question } from '../question/question.js';
import { type Earlier, nameIn } from './earlier.js';
import { copulaVerbPattern } from './words/verbForms.js';
import { dropEnd, spliceWords } from './words/wordSplice.js';

/** The first name of the line in the place of one of its kind; of several, each in the place of one. */
export function renameQuestion(question: Question, earlier: Earlier): string {
  const { text } = earlier.question;
  const [name] = listQuestionNames(question);
  if (!name) return text;
  const unfit = askOfThing(name, earlier.question);
  if (unfit !== null) return unfit;
  const paired = renameInPairs(question, earlier.question);
  if (paired !== null) return paired;
  const replaced =
    findBehindSame(question, earlier.question) ??
    (isActor(name.kind) && startsWithVerb(question) ? findActor(earlier) : undefined) ??
    findReplaced(name, earlier) ??
    (accordingPattern.test(question.lower) ? findAccording(earlier) : undefined);
  if (replaced) return spliceWords(text, [{ from: replaced.from, to: replaced.to, by: name.name }]);
  const [before = ''] = question.words.slice(name.from - 1, name.from).map(({ raw }) => raw);
  if (before === '' && isActor(name.kind) && asksWhoDoes(earlier.question))
    return spliceWords(text, [{ from: 0, to: 1, by: name.name }]);
  const beside = name.kind === 'outlet' ? 'laut ' : besidePattern.test(before) ? `${before} ` : '';
  return `${dropEnd(text)} ${beside}${name.name}?`;
}

// "Wer baut in Ohio?", "und Oracle?": whether it does
function asksWhoDoes({ words: [who, verb] }: Question): boolean {
  return /^(?:wer|who)$/.test(who?.text ?? '') && !copulaVerbPattern.test(verb?.text ?? '');
}

const ofPersonPattern = /^(?:(?<who>wer|who)|wie alt|how old) (?:ist|is|war|was) /;

// nothing but a person has an age or is somebody: "Wer ist Bannon?", "und Ohio?"
function askOfThing({ name, kind }: NameInQuestion, question: Question): string | null {
  const { words, language } = question;
  const asking = ofPersonPattern.exec(words.map(({ text }) => text).join(' '));
  const [only, ...others] = listQuestionNames(question);
  if (!asking || kind === 'person' || !only || others.length > 0 || only.to < words.length) return null;
  if (only.from !== splitFoldedWords(asking[0]).length) return null;
  if (language === 'en') return asking.groups?.who ? `What is ${name}?` : `What about ${name}?`;
  return asking.groups?.who ? `Was ist ${name}?` : `Was ist mit ${name}?`;
}

/** Two names or more, each in the place of the one that stands behind the same preposition, else of the next; null where there are fewer. */
export function renameInPairs(by: Question, question: Question): string | null {
  const names = listQuestionNames(by);
  const left = listQuestionNames(question);
  if (names.length < 2 || names.length > left.length) return null;
  const splices = names.map((name) => {
    const same = left.findIndex((other) => readBefore(question, other) === readBefore(by, name));
    const [{ from, to } = name] = left.splice(Math.max(same, 0), 1);
    return { from, to, by: name.name };
  });
  return spliceWords(
    question.text,
    splices.sort((a, b) => a.from - b.from),
  );
}

function readBefore({ words }: Question, { from }: NameInQuestion): string {
  const before = words[from - 1]?.text ?? '';
  return pairingPattern.test(before) ? before : '';
}

// "How much comes from Nvidia?", "and from Microsoft?"
function findBehindSame(by: Question, question: Question): NameInQuestion | undefined {
  const [name] = listQuestionNames(by);
  const before = name ? readBefore(by, name) : '';
  return before === ''
    ? undefined
    : listQuestionNames(question).find((other) => other.id !== name?.id && readBefore(question, other) === before);
}

const pairingPattern = /^(?:in|an|auf|bei|fur|gegen|mit|uber|von|zu|into|to|on|at|for|against|with|about|of|from|by)$/;
const besidePattern = /^(?:bei|für|in|mit|von|for|with|in|from|at|by)$/iu;
const accordingPattern = /(?:^| )(?:laut|according to) /;

// "laut Musk … und laut Bild?": whoever it is told by
function findAccording({ question }: Earlier): NameInQuestion | undefined {
  const isToldBy = ({ from }: NameInQuestion) => /^(?:laut|to)$/.test(question.words[from - 1]?.text ?? '');
  return accordingPattern.test(question.lower) ? listQuestionNames(question).find(isToldBy) : undefined;
}

export interface NameInQuestion {
  name: string;
  kind: Entity['kind'] | 'outlet';
  id: string;
  from: number;
  to: number;
}

/** In the order of the question. */
export function listQuestionNames({ entities, parties, language }: Question): NameInQuestion[] {
  const named = entities.map(({ entity, from, to }) => ({
    name: nameIn(entity, language),
    kind: entity.kind,
    id: entity.id,
    from,
    to,
  }));
  const outlets = parties.flatMap(({ party, from, to }) => {
    const { de } = nameParty(party);
    return [{ name: de, kind: party.kind === 'outlet' ? ('outlet' as const) : ('group' as const), id: de, from, to }];
  });
  return [...outlets, ...named].sort((a, b) => a.from - b.from);
}

// what the story is about is in nobody's place
function findReplaced({ kind, id }: NameInQuestion, { question, story }: Earlier): NameInQuestion | undefined {
  const names = listQuestionNames(question);
  if (names.some((name) => name.id === id)) return undefined;
  const same = names.filter((name) => name.kind === kind || (isWriter(name.kind) && isWriter(kind)));
  const found = same.find((name) => name.id !== story?.id);
  if (found || kind === 'place') return found ?? same[0];
  return isActor(kind) ? findActor({ question, story }) : undefined;
}

/** An outlet tells of somebody, and stands for none. */
const isActor = (kind: NameInQuestion['kind']) => kind !== 'place' && kind !== 'outlet';

const isWriter = (kind: NameInQuestion['kind']) => kind === 'outlet' || kind === 'medium';

// "Wie steht Microsoft dazu?", "und Trump?": whoever the question begins from
function findActor({ question, story }: Pick<Earlier, 'question' | 'story'>): NameInQuestion | undefined {
  return listQuestionNames(question).find(({ kind, id }) => kind !== 'place' && id !== story?.id);
}

// "does Microsoft?"
function startsWithVerb({ words }: Question): boolean {
  return /^(?:does|do|did|is|are|was|has|have|had|will|can|hat|haben|hatte|ist|sind|war|kann|will|wird)$/.test(
    words[0]?.text ?? '',
  );
}
