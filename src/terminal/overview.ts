/** What a topic begins with, as lines: its questions, each with a sentence and what others say. */
import type { CitedAnswer } from '../answers/answer.js';
import type { CitedFact } from '../answers/citedFact.js';
import { listOverviewParts, type OverviewPart } from '../wording/own/overviewLines.js';
import type { Wording } from '../wording/wording.js';
import type { Paint } from './colours.js';

interface OverviewContext {
  wording: Wording;
  paint: Paint;
  /** A quote as everywhere else. */
  format: (cited: CitedFact) => string[];
}

/** None where it is a plain list. */
export function formatOverviewLines({ heading, cited }: CitedAnswer, context: OverviewContext): string[] {
  if (heading.kind !== 'topic' || heading.overview.length === 0) return [];
  const { paint, wording } = context;
  const parts = listOverviewParts(heading.overview, wording);
  const all = paint('bold', wording.topic.allSentences(cited.length));
  return [...parts.flatMap((part) => formatPart(part, context)), all, ''];
}

function formatPart(part: OverviewPart, { wording, paint, format }: OverviewContext): string[] {
  const { commands, options, topic } = wording;
  const call = `/stargate ${commands.compare.name} ${options.matter.name}:${part.matter}`;
  const counts = [part.origins, part.denial].filter((line) => line !== null).join(' · ');
  const lines = [...(part.others === null ? [] : [part.others]), counts, paint('dim', `${topic.sentences}: ${call}`)];
  return [paint('bold', part.question), ...format(part.sentence), ...lines.map((line) => `  ${line}`), ''];
}
