/** Conversations written by people who have read the articles and not the code: some were looked at while building, some later, some never. */
import { readFileSync } from 'node:fs';

export const caseSets = ['read', 'later', 'unread'] as const;
export type CaseSet = (typeof caseSets)[number];

/** `gold`: exact pieces of right quotes; empty where no article answers. */
export interface FollowUpCase {
  first: string;
  then: string;
  gold: string[];
  kind: 'ellipsis' | 'pronoun' | 'name' | 'source' | 'more';
}

/** `single`: one question, whatever joins its words. */
export interface DoubleCase {
  question: string;
  gold: string[][];
  single?: boolean;
}

/** `nothing`: nothing that it names is compared. */
export interface ComparisonCase {
  line: string;
  matter: string | null;
  sides: string[];
  nothing?: boolean;
}

export interface TalkCase {
  line: string;
  intent: string;
}

export interface Cases {
  followUps: FollowUpCase[];
  doubles: DoubleCase[];
  comparisons: ComparisonCase[];
  smallTalk: TalkCase[];
}

export function locateSet(set: CaseSet): URL {
  return new URL(`../../test/fixtures/conversation/${set}/`, import.meta.url);
}

export function readCases(directory: URL): Cases {
  return {
    followUps: readLines(directory, 'followUps'),
    doubles: readLines(directory, 'doubles'),
    comparisons: readLines(directory, 'comparisons'),
    smallTalk: readLines(directory, 'smallTalk'),
  };
}

function readLines<Case>(directory: URL, name: keyof Cases): Case[] {
  const lines = readFileSync(new URL(`${name}.jsonl`, directory), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Case);
}
