/** Bases for tests: the shipped one, read as the program reads it, and a tiny one that uses every field once. */

import { fileURLToPath } from 'node:url';
import { type Citing, createCiter } from '../../src/answers/cite.js';
import { type Base, type BaseContent, createBase } from '../../src/knowledge/facts/base.js';
import type { Problem } from '../../src/knowledge/facts/problem.js';
import { checkBase } from '../../src/knowledge/facts/rules/checkBase.js';
import type { Entity, Fact, Matter, Source } from '../../src/knowledge/facts/schema.js';
import { createUnnamedStory } from '../../src/knowledge/facts/shapes/story.js';
import { hashText, readDataFiles } from '../../src/store/files.js';
import { parseDataFiles } from '../../src/store/parseData.js';

export const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));

/** Throws where a file of the shipped data has the wrong shape. */
export function readShippedBase(): Base {
  const { base, problems } = parseDataFiles(readDataFiles(dataFolder));
  if (problems.length > 0) throw new Error(problems.map(({ id, says }) => `${id}: ${says}`).join('\n'));
  return base;
}

export type Texts = ReadonlyMap<string, string>;

export function findProblems(base: Base, texts: Texts | null = null): Problem[] {
  return checkBase(base, { hash: hashText, texts });
}

/** The tiny articles by source id. */
export const tinyTexts: Texts = new Map([
  [
    'blatt-2025-01-22',
    'Stargate kostet bis zu 500 Mrd. Dollar. „Das Geld ist nicht da“, schrieb Elon Musk. Er wisse es aus guter Qelle. ' +
      'Das stand auf X, wie das Wall Street Journal berichtet. Begonnen hatte es am 21. Januar 2025.',
  ],
  ['bote-2025-02', 'Das Projekt soll 500 Milliarden Dollar kosten. Am Dienstag stellte Trump es vor.'],
]);

const tinyFacts: Omit<Fact, 'at'>[] = [
  {
    id: 'blatt-2025-01-22/total',
    quote: 'Stargate kostet bis zu 500 Mrd. Dollar.',
    topics: ['funding'],
    claims: [{ matter: 'total', says: 'bis zu 500 Mrd. Dollar', value: 5e11, bound: 'up-to' }],
    asks: ['Wie teuer ist Stargate?', 'how expensive is stargate'],
  },
  {
    id: 'blatt-2025-01-22/no-money',
    quote: '„Das Geld ist nicht da“, schrieb Elon Musk.',
    topics: ['doubts'],
    about: ['elon-musk'],
    voices: [
      { speaker: { is: 'elon-musk', shownBy: 'schrieb Elon Musk' }, speech: 'direct', shownBy: 'schrieb Elon Musk' },
    ],
    claims: [{ matter: 'words', says: 'Das Geld ist nicht da' }],
    en: '“The money is not there,” wrote Elon Musk.',
  },
  {
    id: 'blatt-2025-01-22/good-source',
    quote: 'Er wisse es aus guter Qelle.',
    before: '„Das Geld ist nicht da“, schrieb Elon Musk.',
    after: 'Das stand auf X, wie das Wall Street Journal berichtet.',
    sic: ['Qelle'],
    voices: [
      {
        speaker: { is: 'elon-musk', shownBy: 'schrieb Elon Musk' },
        speech: 'indirect',
        shownBy: 'wisse',
        channel: { is: 'x', shownBy: 'auf X' },
        via: [{ is: 'wall-street-journal', shownBy: 'wie das Wall Street Journal' }],
        status: { is: 'claimed', shownBy: 'wisse' },
      },
    ],
  },
  {
    id: 'blatt-2025-01-22/on-x',
    quote: 'Das stand auf X, wie das Wall Street Journal berichtet.',
    voices: [
      {
        words: 'Das stand auf X',
        speaker: { is: 'wall-street-journal', shownBy: 'das Wall Street Journal' },
        speech: 'report',
        shownBy: 'berichtet',
      },
    ],
  },
  {
    id: 'blatt-2025-01-22/start',
    quote: 'Begonnen hatte es am 21. Januar 2025.',
    when: { date: '2025-01-21', precision: 'day', shownBy: 'am 21. Januar 2025' },
    claims: [{ matter: 'start', says: 'am 21. Januar 2025', date: '2025-01-21' }],
  },
  {
    id: 'bote-2025-02/total',
    quote: 'Das Projekt soll 500 Milliarden Dollar kosten.',
    claims: [{ matter: 'total', says: '500 Milliarden Dollar', value: 5e11, bound: 'exact' }],
  },
  {
    id: 'bote-2025-02/day',
    quote: 'Am Dienstag stellte Trump es vor.',
    when: { date: '2025-01-21', precision: 'day', shownBy: 'Am Dienstag', reckonedFrom: 'blatt-2025-01-22/start' },
    claims: [
      { matter: 'start', says: 'Am Dienstag', date: '2025-01-21' },
      { matter: 'words', says: 'stellte Trump es vor' },
    ],
  },
];

function placeFact(fact: Omit<Fact, 'at'>): Fact {
  const text = tinyTexts.get(fact.id.slice(0, fact.id.indexOf('/'))) ?? '';
  return { ...fact, at: text.indexOf(fact.quote) };
}

function createEntity(id: string, kind: Entity['kind'], name: string, aliases: string[] = []): Entity {
  return { id, kind, name, aliases, role: { de: name, en: name } };
}

function createPerson(id: string, name: string, alias: string, from: string): Entity {
  return { ...createEntity(id, 'person', name, [alias]), role: { de: name, en: name, from } };
}

/** About nothing in particular; its question is its id. */
export function createMatter(id: string, kind: Matter['kind'], unit?: string): Matter {
  return { id, kind, ...(unit ? { unit } : {}), about: [], question: { de: `${id}?`, en: `${id}?` } };
}

function createSource(id: string, date: Source['date']): Source {
  const text = tinyTexts.get(id) ?? '';
  return {
    id,
    outlet: { is: id, basis: 'stated' },
    date,
    title: null,
    url: null,
    authors: [],
    agencies: [],
    relays: null,
    text: { sha256: hashText(text), length: text.length },
  };
}

/** The tiny base without a fault, with the given parts put in place of its own. */
export function createTinyBase(change: Partial<BaseContent> = {}): Base {
  const createBoth = (name: string) => ({ de: name, en: name });
  const facts = tinyFacts.map(placeFact);
  const content: BaseContent = {
    sources: [
      createSource('blatt-2025-01-22', { is: '2025-01-22', precision: 'day', basis: 'stated' }),
      createSource('bote-2025-02', { is: '2025-02', precision: 'month', basis: 'archive' }),
    ],
    entities: [
      createPerson('elon-musk', 'Elon Musk', 'Musk', 'blatt-2025-01-22/no-money'),
      createPerson('donald-trump', 'Donald Trump', 'Trump', 'bote-2025-02/day'),
      createEntity('x', 'medium', 'X'),
      createEntity('wall-street-journal', 'medium', 'Wall Street Journal', ['WSJ']),
    ],
    topics: [
      { id: 'funding', name: createBoth('funding'), says: createBoth('money'), aliases: [] },
      { id: 'doubts', name: createBoth('doubts'), says: createBoth('doubts'), aliases: [] },
    ],
    matters: [createMatter('total', 'figure', 'USD'), createMatter('words', 'wording'), createMatter('start', 'date')],
    story: { ...createUnnamedStory('tiny', 'f3d0f9a2-8a55-4c62-9d8e-1f5b7a1c2d3e'), entity: 'stargate' },
    synonyms: [],
    outsiders: [],
    facts,
    drafts: [],
    withdrawn: [],
    corrections: [],
    lock: Object.fromEntries(facts.map(({ id, quote }) => [id, hashText(quote)])),
  };
  return createBase({ ...content, ...change }, 'tiny');
}

/** The same base with one fact changed, its look-ups included. */
export function changeFact(base: Base, id: string, change: (fact: Fact) => Fact): Base {
  const facts = base.facts.map((fact) => (fact.id === id ? change(fact) : fact));
  return createBase({ ...base, facts }, base.version);
}

/** What cites the facts of a base, as a library does. */
export function createCiting(base: Base): Citing {
  return { base, cite: createCiter(base) };
}
