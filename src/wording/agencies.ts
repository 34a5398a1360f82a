/** The news agencies that articles name, a line for each. */
import type { CountedSource, Info } from '../answers/answer.js';
import { formatOutlet, formatSourceDate } from './attribution.js';
import type { Wording } from './wording.js';

type Agencies = Extract<Info, { kind: 'agencies' }>['agencies'];

/** "dpa: t-online, 23. Januar 2025 (mit Material von dpa, Reuters)"; one line says so where no article names any. */
export function formatAgencyLines(agencies: Agencies, wording: Wording): string[] {
  if (agencies.length === 0) return [wording.noAgencies];
  return agencies.map(
    ({ name, sources }) => `${name}: ${sources.map((each) => formatArticle(each, wording)).join('; ')}`,
  );
}

function formatArticle({ source }: CountedSource, wording: Wording): string {
  const article = `${formatOutlet(source, wording)}, ${formatSourceDate(source, wording)}`;
  return `${article} (${wording.withMaterialOf(source.agencies.join(', '))})`;
}
