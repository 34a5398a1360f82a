/** The overview that a topic begins with: each question, a sentence that answers it, how others put it, how many agree. */
import type { TopicMatter } from '../../answers/answer.js';
import type { CitedFact, WordingLine } from '../../answers/citedFact.js';
import { groupBy, uniqueBy } from '../../util/collections.js';
import { formatName, formatOutletName, formatSourceDate } from '../attribution.js';
import { formatOrigins } from '../matterText.js';
import type { Wording } from '../wording.js';

export interface OverviewPart {
  /** The id of the matter: a comparison has all its sentences. */
  matter: string;
  question: string;
  sentence: CitedFact;
  /** How other outlets put it, with whose words it is and the date; null where there are none. */
  others: string | null;
  /** "4 Medien, 1 Ursprung: Elon Musk". */
  origins: string;
  /** "Sam Altman bestreitet das"; null where nobody does. */
  denial: string | null;
}

export function listOverviewParts(overview: TopicMatter[], wording: Wording): OverviewPart[] {
  return overview.map(({ matter, sentence, lines }) => ({
    matter: matter.id,
    question: matter.question[wording.locale],
    sentence,
    others: formatOthers(lines, sentence, wording),
    origins: formatOrigins(matter, wording),
    denial: formatDeniers(matter, wording),
  }));
}

interface OtherWording {
  line: WordingLine;
  side: CitedFact;
}

// of an outlet with several, the shortest
function formatOthers(lines: WordingLine[], sentence: CitedFact, wording: Wording): string | null {
  const others = lines
    .flatMap((line) => line.sides.map((side) => ({ line, side })))
    .filter(({ side }) => side.source.outlet.is !== sentence.source.outlet.is)
    .sort((a, b) => a.line.says.length - b.line.says.length);
  const ofEach = new Set(uniqueBy(others, ({ side }) => side.source.outlet.is));
  const ordered = lines.flatMap((line) => others.filter((other) => other.line === line && ofEach.has(other)));
  const parts = [...groupBy(ordered, ({ line }) => line)].map(([line, all]) => formatWording(line, all, wording));
  return parts.length === 0 ? null : wording.topic.otherOutlets(parts.join('; '));
}

// »bis zu 500 Mrd. Dollar« (Börsen-Zeitung, Januar 2025)
function formatWording({ says, en, speaker }: WordingLine, all: OtherWording[], wording: Wording): string {
  const gloss = wording.locale === 'en' && en !== null ? ` [${en}]` : '';
  const who = speaker === null ? [] : [formatName(speaker, wording)];
  const places = all.map(
    ({ side: { source } }) => `${formatOutletName(source, wording)}, ${formatSourceDate(source, wording)}`,
  );
  return `»${says}«${gloss} (${[...who, ...places].join(' · ')})`;
}

function formatDeniers({ denials }: TopicMatter['matter'], wording: Wording): string | null {
  if (denials.length === 0) return null;
  const deniers = denials.map(({ speaker, source }) => ({
    name: speaker === null ? formatOutletName(source, wording) : formatName(speaker, wording),
    isPlural: speaker?.plural === true,
  }));
  const people = uniqueBy(deniers, ({ name }) => name);
  const names = new Intl.ListFormat(wording.locale).format(people.map(({ name }) => name));
  return wording.topic.deny(names, people.length > 1 || people.some(({ isPlural }) => isPlural));
}
