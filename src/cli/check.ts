/** `check`: every rule over a base, with the articles where they are given; prints all problems and what is covered. */
import type { createCommands } from '../commands/index.js';
import { readArticleText } from '../drafting/articles/readArticle.js';
import { listUnvoicedSpeakers, type UnvoicedSpeech } from '../drafting/entities/unvoicedSpeakers.js';
import { findDateFault } from '../drafting/sourceEntry.js';
import { measureArticleCoverage } from '../knowledge/facts/articleCoverage.js';
import type { Base } from '../knowledge/facts/base.js';
import { DataError, type Problem } from '../knowledge/facts/problem.js';
import { checkBase, collectNotes } from '../knowledge/facts/rules/checkBase.js';
import { hashText, readDataFiles } from '../store/files.js';
import { formatIndented } from '../store/formatData.js';
import { parseDataFiles } from '../store/parseData.js';
import { requireArticleTexts } from '../store/userFiles.js';
import { writeTogether } from '../store/writing/writeTogether.js';
import type { FormatCall } from '../terminal/formatCall.js';
import { findStoryProblems } from './checking/storyProblems.js';

export interface CheckOptions {
  data: string;
  texts: string | undefined;
  lock: boolean;
  /** YYYY-MM-DD. */
  today: string;
  createCommands: typeof createCommands;
  formatCall: FormatCall;
}

/** The report; throws a DataError with all problems. */
export function checkData({ data, texts: folder, lock, today, createCommands, formatCall }: CheckOptions): string {
  const { base, problems } = parseDataFiles(readDataFiles(data));
  if (problems.length > 0) throw new DataError(problems);
  const texts = folder === undefined ? null : requireArticleTexts(folder, base, readArticleText);
  const checked = lock && texts ? writeQuoteLock(base, data, texts) : base;
  const violations = [
    ...checkBase(checked, { hash: hashText, texts }),
    ...findFutureSources(base, today),
    ...findStoryProblems(checked, createCommands),
  ];
  if (violations.length > 0) throw new DataError(violations);
  return [
    formatSummary(checked),
    ...collectNotes(checked).map((note) => `  ${note}`),
    ...formatUnvoiced(listUnvoicedSpeakers(checked), formatCall),
    ...(texts ? formatCoverageLines(checked, texts) : []),
  ].join('\n');
}

// without a voice of theirs, whoever asks is told that they do not speak
function formatUnvoiced(found: UnvoicedSpeech[], formatCall: FormatCall): string[] {
  const lines = found.flatMap(({ fact: { id }, speakers, voices }) =>
    speakers.map(({ name, shownBy }) => {
      const how = voices ? '' : `: correct ${id} voices …`;
      return `  ${id}: „${shownBy}“ shows ${name} as speaker, and no voice has it${how}`;
    }),
  );
  const count = found.filter(({ voices }) => voices).length;
  const offered = `  One key enters them, p in: ${formatCall('review')}`;
  return count > 0 ? [...lines, offered] : lines;
}

function findFutureSources({ sources }: Base, today: string): Problem[] {
  return sources.flatMap(({ id, date }) => {
    const fault = findDateFault(date.is, today);
    return fault === null
      ? []
      : [{ file: 'sources.json', id, says: `its date ${date.is} ${fault}`, fix: 'give the day it was printed' }];
  });
}

// the lock is written only for quotes that are in their article: that is what it guarantees
function writeQuoteLock(base: Base, data: string, texts: Map<string, string>): Base {
  const unlocked = { ...base, lock: null };
  const problems = checkBase(unlocked, { hash: hashText, texts });
  const missing = base.sources.filter(({ id }) => !texts.has(id));
  const absentTextProblems = missing.map(({ id }) => ({
    file: 'sources.json',
    id,
    says: 'its article is not in the folder',
    fix: 'add the text: the lock vouches for it',
  }));
  if (problems.length + absentTextProblems.length > 0) throw new DataError([...absentTextProblems, ...problems]);
  const lock = Object.fromEntries([...base.facts, ...base.drafts].map(({ id, quote }) => [id, hashText(quote)]));
  const written = new Map([['quotes.lock.json', formatIndented(lock)]]);
  if (!writeTogether(data, { texts: written }, () => readDataFiles(data).version === base.version))
    throw new Error(`somebody else has changed ${data} meanwhile; check it again`);
  return { ...base, lock };
}

function formatSummary({ facts, sources, matters, drafts, withdrawn }: Base): string {
  const more = [
    drafts.length > 0 ? `${drafts.length} drafts` : '',
    withdrawn.length > 0 ? `${withdrawn.length} withdrawn` : '',
  ];
  const counts = [`${facts.length} facts`, `${sources.length} sources`, `${matters.length} matters`, ...more];
  return `The fact base is in order: ${counts.filter((count) => count !== '').join(', ')}.`;
}

function formatCoverageLines(base: Base, texts: Map<string, string>): string[] {
  const missingTextLines = base.sources
    .filter(({ id }) => !texts.has(id))
    .map(({ id }) => `  ${id}: its article is not in the folder`);
  const coveredLines = measureArticleCoverage(base, texts).flatMap(({ source, facts, sentences, left }) => [
    `  ${source}: ${facts} facts, ${sentences - left.length} of ${sentences} sentences and lines covered; not covered:`,
    ...left.map((text) => `      ${text}`),
  ]);
  return [...coveredLines, ...missingTextLines];
}
