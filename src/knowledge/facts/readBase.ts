/** Raw JSON → a base and the list of everything that is wrong with its shape. Rules about its meaning are in rules/. */
import type * as z from 'zod';
import { isObject } from '../../util/json.js';
import { type Base, createBase, dataFiles, sourceIdOf } from './base.js';
import type { Problem } from './problem.js';
import * as schema from './schema.js';
import { type Story, storySchema } from './shapes/storySchema.js';

/** The parsed JSON of the data folder; `facts` by file name. A file that is missing is undefined. */
export interface RawBase extends Partial<Record<keyof typeof dataFiles, unknown>> {
  facts: { file: string; content: unknown }[];
  version: string;
  /** Of a base that does not say what it is about. */
  unnamedStory: Story;
}

type AnyFact = schema.Fact | schema.WithdrawnFact;

interface BaseWithProblems {
  base: Base;
  problems: Problem[];
}

export function readBase(raw: RawBase): BaseWithProblems {
  const problems: Problem[] = [];
  const facts = raw.facts.flatMap(({ file, content }) => readFacts(file, content, problems));
  const lists = readLists(raw, problems);
  const live = sortBySource(lists.sources, facts).filter((fact) => 'quote' in fact);
  const content = {
    ...lists,
    facts: live.filter((fact) => !fact.draft),
    drafts: live.filter((fact) => fact.draft),
    withdrawn: facts.filter((fact) => 'withdrawn' in fact),
    story: readStory(raw, problems),
    lock: readLock(raw.lock, problems),
  };
  return { base: createBase(content, raw.version), problems };
}

// all but the sources may be missing
function readLists(raw: RawBase, problems: Problem[]): schema.DataLists {
  const lists = schema.dataListNames.map((name) => {
    const content = raw[name] ?? (name === 'sources' ? undefined : []);
    const chooseShape = () => schema.dataLists[name].element;
    return [name, readList({ file: dataFiles[name], content, chooseShape, problems })];
  });
  return Object.fromEntries(lists) as schema.DataLists;
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
  const facts: AnyFact[] = readList({ file, content, chooseShape, problems });
  const sourceId = file.replace(/^.*\//, '').replace(/\.json$/, '');
  for (const fact of facts.filter(({ id }) => !id.startsWith(`${sourceId}/`))) {
    problems.push({ file, id: fact.id, says: 'the id belongs to another file', fix: `begin it with "${sourceId}/"` });
  }
  return facts;
}

interface EntryList<Shape extends z.ZodType> {
  file: string;
  content: unknown;
  chooseShape: (entry: unknown) => Shape;
  problems: Problem[];
}

function readList<Shape extends z.ZodType>(list: EntryList<Shape>): z.infer<Shape>[] {
  const { file, content, chooseShape, problems } = list;
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
    problems.push(...describeProblems(file, entry, parsed.error).map((problem) => ({ ...problem, id })));
    return [];
  });
}

/** The fields of a fact that `voices` took the place of. */
const oldFields = ['speaker', 'speech', 'channel', 'via'];

function describeProblems(file: string, entry: unknown, { issues }: z.ZodError): Omit<Problem, 'id'>[] {
  const old = isObject(entry) && 'quote' in entry ? oldFields.filter((field) => field in entry) : [];
  if (old.length === 0) return issues.flatMap((issue) => describeIssue(file, issue));
  const fix = 'write "voices" in their place, whose words are whose: see data/README.md, "Whose words"';
  return [{ file, says: `${old.join(', ')}: a fact has no such field any more`, fix }];
}

function describeIssue(file: string, issue: z.core.$ZodIssue, outer: PropertyKey[] = []): Omit<Problem, 'id'>[] {
  const path = [...outer, ...issue.path];
  if (issue.code === 'invalid_union') return findClosest(issue.errors).flatMap((one) => describeIssue(file, one, path));
  const field = path.join('.');
  const fix =
    issue.code === 'unrecognized_keys' ? `remove ${issue.keys.join(', ')} or mend the spelling` : 'see data/README.md';
  return [{ file, says: field ? `${field}: ${issue.message}` : issue.message, fix }];
}

/** Of the shapes that something may have, the one that it nearly has. */
function findClosest(shapes: z.core.$ZodIssue[][]): z.core.$ZodIssue[] {
  const weigh = (issues: z.core.$ZodIssue[]) => issues.reduce((sum, issue) => sum + weighIssue(issue), 0);
  return [...shapes].sort((a, b) => weigh(a) - weigh(b))[0] ?? [];
}

// what is given and is not null was not meant to be null
function weighIssue(issue: z.core.$ZodIssue): number {
  if (issue.code === 'invalid_type' && issue.expected === 'null') return 9;
  return issue.code === 'invalid_union' ? 3 : 1;
}

function readStory({ story, unnamedStory }: RawBase, problems: Problem[]): Story {
  if (story === undefined) return unnamedStory;
  const parsed = storySchema.safeParse(story);
  if (parsed.success) return parsed.data;
  problems.push(...describeProblems(dataFiles.story, story, parsed.error).map((problem) => ({ ...problem, id: '-' })));
  return unnamedStory;
}

function readLock(content: unknown, problems: Problem[]): schema.Lock | null {
  if (content === undefined) return null;
  const parsed = schema.lockSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  problems.push({
    file: dataFiles.lock,
    id: '-',
    says: 'not a lock file',
    fix: 'write it anew with check --texts DIR --lock',
  });
  return {};
}
