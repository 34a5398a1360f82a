/** What a line means with the conversation before it: a question as a text, or what it asks of the answer. */
import type { Entity, Fact } from '../../knowledge/facts/schema.js';
import { isOfOutlet } from '../../knowledge/facts/voices/parties.js';
import { readComparison } from '../../knowledge/retrieval/conversation/comparison/comparison.js';
import { partMark } from '../../knowledge/retrieval/conversation/doubles/splitQuestion.js';
import type { Earlier } from '../../knowledge/retrieval/conversation/earlier.js';
import { isStrange } from '../../knowledge/retrieval/conversation/emptyLines.js';
import { type LineReading, type ReadLine, readLine } from '../../knowledge/retrieval/conversation/lineReading.js';
import { asksForReply } from '../../knowledge/retrieval/conversation/referents.js';
import {
  asksForWords,
  listAdditions,
  type RewriteContext,
  rewriteEllipsis,
  rewriteName,
} from '../../knowledge/retrieval/conversation/rewrite.js';
import { joinEarlier, rewritePronouns, rewriteStory } from '../../knowledge/retrieval/conversation/rewritePronouns.js';
import { listEntityIds } from '../../knowledge/retrieval/index/factSentences.js';
import { parseQuestion } from '../../knowledge/retrieval/question/question.js';
import { detectLanguage } from '../../knowledge/text/detectLanguage.js';
import type { Choice } from '../answer.js';
import type { Library } from '../library.js';
import { type Conversation, listShownFacts } from './conversation.js';
import { askPlainly, resolveAlone } from './resolveAlone.js';
import type { Meant, Resolved } from './resolved.js';

/** Whether a line lacks what only a conversation has: a door that must ask for one does so only then. */
export function needsConversation(line: string, { index }: Library): boolean {
  return readLine(line, index).kind !== 'alone';
}

export function resolveLine(line: string, conversation: Conversation | null, library: Library): Resolved {
  const reading = readLine(line, library.index);
  if (reading.kind === 'alone' && isStrange(reading)) return { kind: 'chatter' };
  if (!conversation) return resolveAlone(line, reading, library);
  if (reading.kind === 'more') return { kind: 'more', conversation };
  if (reading.kind === 'source')
    return { kind: 'source', asks: reading.asks, asksTruth: verdictPattern.test(line), conversation };
  if (reading.kind === 'fragment') return { kind: 'no-context' };
  const shown = listShownFacts(conversation, library);
  const [first] = conversation.facts;
  if (first !== undefined && conversation.understood === null && shown.length === 0)
    return { kind: 'gone', fact: first };
  if (reading.kind === 'alone')
    return { ...askPlainly(line, reading), orElse: addEarlier(reading, conversation, library) };
  const context = { earlier: readEarlier(conversation, shown, library), facts: library.index };
  const again = reading.again || asksForReply(reading) ? conversation.facts : listOfOthers(reading, shown, library);
  const found = { intent: 'follow-up', parsed: null, near: shown, without: new Set(again), resolved: true } as const;
  const rewritten = rewriteLine(reading, context);
  if (typeof rewritten === 'string')
    return {
      kind: 'question',
      text: rewritten,
      ...found,
      asksTime: asksFor(timePattern, reading),
      asksDay: asksFor(dayPattern, reading),
      orElse: () => addMore(reading, context, rewritten),
    };
  return { kind: 'unclear', choices: rewritten.map(nameChoice) };
}

const verdictPattern =
  /(?:^|\P{L})(?:stimmt|stimmts|wahr|true|truth|richtig|right|correct|lüge|lie|gelogen|fake|erfunden|fakt|fact)(?!\p{L})/iu;

// "und Oracle?": what was shown of somebody else has been read
function listOfOthers({ kind, question }: OpenReading, shown: Fact[], { base }: Library): string[] {
  const ids = question.entities.map(({ entity }) => entity.id);
  const outlets = question.parties.flatMap(({ party }) => (party.kind === 'outlet' ? party.name : []));
  const isOfNamed = (fact: Fact) =>
    listEntityIds(fact).some((id) => ids.includes(id)) || outlets.some((name) => isOfOutlet(name, fact, base));
  return kind === 'name' ? shown.filter((fact) => !isOfNamed(fact)).map(({ id }) => id) : [];
}

// "wer räumt die Hürden weg?" names nobody: where it is not found alone, it may be of those named before
function addEarlier(reading: ReadLine, conversation: Conversation, library: Library): () => Meant[] {
  const { entities, parties, words } = reading.question;
  if (entities.length + parties.length > 0 || words.length === 0) return () => [];
  return () => {
    const shown = listShownFacts(conversation, library);
    const additions = listAdditions(reading, { earlier: readEarlier(conversation, shown, library) });
    return additions.map((text, index) => ({ text, isSure: index === 0 }));
  };
}

type OpenReading = Exclude<LineReading, { kind: 'more' | 'source' | 'fragment' | 'alone' }>;

function rewriteLine(reading: OpenReading, context: RewriteContext): string | { entity: Entity; text: string }[] {
  switch (reading.kind) {
    case 'ellipsis':
      return takesPart(reading) && context.earlier.story
        ? rewriteStory(reading, context.earlier.story)
        : rewriteEllipsis(reading, context);
    case 'addition':
      return listAdditions(reading, context)[0] ?? reading.text;
    case 'name':
      return rewriteName(reading, context);
    case 'pronoun': {
      const rewritten = rewritePronouns(reading, context);
      return rewritten.kind === 'question' ? rewritten.text : rewritten.choices;
    }
    default:
      return reading satisfies never;
  }
}

// "wer ist dabei?" asks of the whole, whatever was asked before
function takesPart({ anaphors }: ReadLine): boolean {
  return anaphors.some(({ preposition }) => preposition === 'bei');
}

function addMore(reading: OpenReading, context: RewriteContext, rewritten: string): Meant[] {
  switch (reading.kind) {
    case 'addition':
      return listAdditions(reading, context)
        .slice(1)
        .map((text) => ({ text, isSure: false }));
    case 'name':
      return asksForWords(reading.question) ? [{ text: reading.text, isSure: true }] : [];
    case 'pronoun': {
      // what names somebody itself asks of them
      const isNamed = reading.question.entities.length + reading.question.parties.length > 0;
      // nor is anything but their words what somebody says
      const isOfWords = () => parseQuestion(rewritten, context.facts).speaker !== null;
      const joined = isNamed || isOfWords() ? null : joinEarlier(rewritten, context);
      return joined === null ? [] : [{ text: joined, isSure: false }];
    }
    default:
      return [];
  }
}

const dayPattern = /^(?:am |an |on |at )?(?:wann|when|welche[mnr]? tag|(?:what|which) (?:day|date))$/iu;
const timePattern =
  /^(?:(?:am|an|on|at|in|im|bis|seit|ab|by|until|till|since|from|von) )?(?:wann|when|(?:welche[mnrs]?|what|which) (?:tag|day|date|datum|jahr|year|monat|month))$/iu;

function asksFor(pattern: RegExp, reading: OpenReading): boolean {
  return reading.kind === 'ellipsis' && pattern.test(reading.asked);
}

function nameChoice({ entity: { name, en = name }, text }: { entity: Entity; text: string }): Choice {
  return { name: { de: name, en }, question: text };
}

/** Up to what is spoken about. */
const aboutPattern = /^(?:.* )?(?:über|zu[mr]?|about|on) /iu;

// a message that carries facts alone: what the first of them answers
function readEarlier({ understood, language }: Conversation, facts: Fact[], library: Library): Earlier {
  const [first] = facts;
  const own = first && library.pickQuestions(first)[language ?? detectLanguage(first.asks?.[0] ?? '')];
  // after several questions in a line, one goes on from the last
  const asked = (understood ?? own ?? '').split(partMark).at(-1) ?? '';
  // "und was schreibt Bild dazu?" behind an order to compare: on what was compared
  const compared = readComparison(asked, library.index);
  const meant =
    compared && !compared.mayBeQuestion && compared.subject !== '' ? compared.subject.replace(aboutPattern, '') : asked;
  return { question: parseQuestion(meant, library.index), facts, story: library.findStory() };
}
