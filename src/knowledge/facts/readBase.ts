/** Raw JSON → a base and the list of everything that is wrong with its shape. Rules about its meaning are in rules/. */
import type * as z from 'zod';
import { type Base, createBase, sourceIdOf } from './base.js';
import type { Problem } from './problem.js';
import * as schema from './schema.js';

/** The parsed JSON of the data folder; `facts` by file name. A file that is missing is undefined. */
export interface RawBase {
  sources: unknown;
  entities: unknown;
  topics: unknown;
  matters: unknown;
  synonyms?: unknown;
  outsiders?: unknown;
  corrections?: unknown;
  lock: unknown;
  facts: { file: string; content: unknown }[];
  version: string;
}

type AnyFact = schema.Fact | schema.WithdrawnFact;

interface BaseWithProblems {
  base: Base;
  problems: Problem[];
}

export function readBase(raw: RawBase): BaseWithProblems {
  const problems: Problem[] = [];
  const readEntries = <Shape extends z.ZodType>(file: string, content: unknown, shape: Shape) =>
    readList({ file, content, chooseShape: () => shape, problems }) as z.infer<Shape>[];
  const facts = raw.facts.flatMap(({ file, content }) => readFacts(file, content, problems));
  const sources = readEntries('sources.json', raw.sources, schema.sourceSchema);
  const live = sortBySource(sources, facts).filter((fact): fact is schema.Fact => 'quote' in fact);
  const content = {
    sources,
    entities: readEntries('entities.json', raw.entities ?? [], schema.entitySchema),
    topics: readEntries('topics.json', raw.topics ?? [], schema.topicSchema),
    matters: readEntries('matters.json', raw.matters ?? [], schema.matterSchema),
    synonyms: readEntries('synonyms.json', raw.synonyms ?? [], schema.synonymsSchema),
    outsiders: readEntries('outsiders.json', raw.outsiders ?? [], schema.outsiderSchema),
    facts: live.filter((fact) => !fact.draft),
    drafts: live.filter((fact) => fact.draft),
    withdrawn: facts.filter((fact): fact is schema.WithdrawnFact => 'withdrawn' in fact),
    corrections: readEntries('corrections.json', raw.corrections ?? [], schema.correctionSchema),
    lock: readLock(raw.lock, problems),
  };
  return { base: createBase(content, raw.version), problems };
}

// lists read as the story went: the sources stand in the order of their days
function sortBySource(sources: schema.Source[], facts: AnyFact[]): AnyFact[] {
  const positions = new Map(sources.map(({ id }, index) => [id, index]));
  const findPosition = ({ id }: AnyFact) => positions.get(sourceIdOf(id)) ?? sources.length;
  return [...facts].sort((a, b) => findPosition(a) - findPosition(b));
}

function readFacts(file: string, content: unknown, problems: Problem[]): AnyFact[] {
  const chooseShape = (entry: unknown) =>
    isObject(entry) && 'withdrawn' in entry ? schema.withdrawnFactSchema : schema.liveFactSchema;
  const facts = readList({ file, content, chooseShape, problems }) as AnyFact[];
  const sourceId = file.replace(/^.*\//, '').replace(/\.json$/, '');
  for (const fact of facts.filter(({ id }) => !id.startsWith(`${sourceId}/`))) {
    problems.push({ file, id: fact.id, says: 'the id belongs to another file', fix: `begin it with "${sourceId}/"` });
  }
  return facts;
}

interface EntryList {
  file: string;
  content: unknown;
  chooseShape: (entry: unknown) => z.ZodType;
  problems: Problem[];
}

function readList({ file, content, chooseShape, problems }: EntryList): unknown[] {
  if (!Array.isArray(content)) {
    problems.push({
      file,
      id: '-',
      says: content === undefined ? 'the file is missing' : 'no array',
      fix: 'write a JSON array',
    });
    return [];
  }
  return content.flatMap((entry: unknown, index) => {
    const parsed = chooseShape(entry).safeParse(entry);
    if (parsed.success) return [parsed.data];
    const id = isObject(entry) && typeof entry.id === 'string' ? entry.id : `entry ${index + 1}`;
    problems.push(...parsed.error.issues.map((issue) => describeShapeProblem({ file, id, issue })));
    return [];
  });
}

function describeShapeProblem({ file, id, issue }: { file: string; id: string; issue: z.core.$ZodIssue }): Problem {
  const field = issue.path.join('.');
  const fix =
    issue.code === 'unrecognized_keys' ? `remove ${issue.keys.join(', ')} or mend the spelling` : 'see data/README.md';
  return { file, id, says: field ? `${field}: ${issue.message}` : issue.message, fix };
}

function readLock(content: unknown, problems: Problem[]): schema.Lock | null {
  if (content === undefined) return null;
  const parsed = schema.lockSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  problems.push({
    file: 'quotes.lock.json',
    id: '-',
    says: 'not a lock file',
    fix: 'write it anew with check --texts DIR --lock',
  });
  return {};
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
