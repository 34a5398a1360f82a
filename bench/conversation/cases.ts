/** Conversations written by people who have read the articles and not the code: half was looked at while building, half never. */
import { readFileSync } from 'node:fs';

export const halves = ['read', 'unread'] as const;
export type Half = (typeof halves)[number];

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

export function readCases(half: Half): Cases {
  return {
    followUps: readLines(half, 'followUps'),
    doubles: readLines(half, 'doubles'),
    comparisons: readLines(half, 'comparisons'),
    smallTalk: readLines(half, 'smallTalk'),
  };
}

function readLines<Case>(half: Half, name: keyof Cases): Case[] {
  const file = new URL(`../../test/fixtures/conversation/${half}/${name}.jsonl`, import.meta.url);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Case);
}
