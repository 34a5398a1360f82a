/** `cite`: the citations of facts, in one format. */
import { cite } from '../answers/cite.js';
import { findNearFactIds } from '../answers/suggest.js';
import { exportCitations } from '../citations/exportCitations.js';
import { formatNames, isCitationFormat } from '../citations/formats.js';
import type { Base } from '../knowledge/facts/base.js';
import type { Fact } from '../knowledge/facts/schema.js';
import type { Language } from '../knowledge/text/language.js';
import { UsageError } from '../util/errors.js';
import { replaceControls, replaceControlsInLines } from '../util/printable.js';
import { pickWording } from '../wording/languages/wordingFor.js';
import type { Wording } from '../wording/wording.js';

export interface CiteOptions {
  format: string;
  language: Language;
}

/** Throws where the call is wrong, and where a fact was withdrawn: half a list would pass for a whole one. */
export function formatFactCitations(ids: readonly string[], base: Base, { format, language }: CiteOptions): string {
  if (!isCitationFormat(format)) throw new UsageError(`--format is ${formatNames.join(', ')}`);
  if (ids.length === 0) throw new UsageError(`cite needs a fact, for example: cite ${base.facts[0]?.id}`);
  const wording = pickWording(language);
  const cited = ids.map((id) => cite(findServedFact(id, base, wording), base));
  return replaceControlsInLines(exportCitations(cited, format, wording).text);
}

function findServedFact(id: string, base: Base, wording: Wording): Fact {
  const fact = base.fact.get(id);
  if (fact) return fact;
  const withdrawal = base.withdrawn.find((each) => each.id === id)?.withdrawn;
  if (withdrawal) throw new Error(replaceControls(`${id}: ${wording.withdrawal(withdrawal.date, withdrawal.why)}`));
  const near = findNearFactIds(id, base);
  const hint = near.length > 0 ? ` ${wording.didYouMean(near.join(', '))}` : '';
  throw new UsageError(replaceControls(`${wording.noFactId(id)}${hint}`));
}
