/** The overview that a topic begins with: each question, a sentence that answers it, how others put it, how many agree. */
import type { TopicMatter } from '../../answers/answer.js';
import type { CitedFact, WordingLine } from '../../answers/citedFact.js';
import { groupBy, uniqueBy } from '../../util/collections.js';
import { addBrackets, formatName, formatOutletName, formatSourceDate } from '../attribution.js';
import { listOrigins } from '../matterText.js';
import type { Wording } from '../wording.js';

export interface OverviewPart {
  /** The id of the matter: a comparison has all its sentences. */
  matter: string;
  question: string;
  sentence: CitedFact;
  /** How other outlets put it, each wording once. */
  others: OtherWording[];
  /** "4 Medien, 1 genannter Ursprung: Elon Musk"; then whoever names nobody. */
  origins: string[];
  /** "Sam Altman bestreitet das"; null where nobody does. */
  denial: string | null;
}

export interface OtherWording {
  /** In the marks that stand around it: »bis zu 500 Mrd. Dollar«. */
  says: string;
  /** What it means in English, whose words it is, and each outlet with its date: " (Börsen-Zeitung, Januar 2025)". */
  where: string;
}

export function listOverviewParts(overview: TopicMatter[], wording: Wording): OverviewPart[] {
  return overview.map(({ matter, sentence, lines }) => ({
    matter: matter.id,
    question: matter.question[wording.locale],
    sentence,
    others: listOthers(lines, sentence, wording),
    origins: listOrigins(matter, wording),
    denial: formatDeniers(matter, wording),
  }));
}

/** "Andere Medien: »…« (t3n, Juli 2025); »…« (Bild, Januar 2025)"; `isCut`: there are more. Null where there are none. */
export function formatOthers(others: OtherWording[], wording: Wording, isCut = false): string | null {
  const parts = [...others.map(({ says, where }) => `${says}${where}`), ...(isCut ? ['…'] : [])];
  return others.length === 0 ? null : wording.topic.otherOutlets(parts.join('; '));
}

/** "4 Medien, 1 Ursprung: Elon Musk · Sam Altman bestreitet das". */
export function formatAgreement({ origins, denial }: Pick<OverviewPart, 'origins' | 'denial'>): string {
  return [origins.join('. '), ...(denial === null ? [] : [denial])].join(' · ');
}

interface OtherSide {
  line: WordingLine;
  side: CitedFact;
}

// of an outlet with several, the shortest
function listOthers(lines: WordingLine[], sentence: CitedFact, wording: Wording): OtherWording[] {
  const others = lines
    .flatMap((line) => line.sides.map((side) => ({ line, side })))
    .filter(({ side }) => side.source.outlet.is !== sentence.source.outlet.is)
    .sort((a, b) => a.line.says.length - b.line.says.length);
  const ofEach = new Set(uniqueBy(others, ({ side }) => side.source.outlet.is));
  const ordered = lines.flatMap((line) => others.filter((other) => other.line === line && ofEach.has(other)));
  return [...groupBy(ordered, ({ line }) => line)].map(([line, all]) => describeWording(line, all, wording));
}

function describeWording({ says, en, speaker }: WordingLine, all: OtherSide[], wording: Wording): OtherWording {
  const gloss = wording.locale === 'en' && en !== null ? ` [${en}]` : '';
  const who = speaker === null ? [] : [formatName(speaker, wording)];
  const places = all.map(
    ({ side: { source } }) => `${formatOutletName(source, wording)}, ${formatSourceDate(source, wording)}`,
  );
  return { says: `»${says}«`, where: `${gloss} ${addBrackets([...who, ...places].join(' · '))}` };
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
