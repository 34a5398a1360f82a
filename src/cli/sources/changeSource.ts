/** `source mend` and `source drop`: an article's entry is mended, and readers are told once something of it is served; or it goes. */
import { type Base, sourceIdOf } from '../../knowledge/facts/base.js';
import { formatChangeDocuments } from '../../knowledge/facts/changes/corrections.js';
import type { Source } from '../../knowledge/facts/schema.js';
import { findNearName } from '../../knowledge/text/matchLabels.js';
import { type Change, changeData } from '../../store/changeData.js';
import { UsageError } from '../../util/errors.js';
import { listDeskFiles } from '../desk/deskFiles.js';
import { isSourceField, setSourceValue, sourceFieldNames } from './sourceField.js';

export interface SourceMending {
  data: string;
  id: string;
  field: string;
  value: string;
  why: string | undefined;
  /** The instant of the change, in UTC to the second. */
  now: string;
}

/** The report; throws one line where the source, its field or the value is none, and then nothing is written. */
export function runSourceMend({ data, id, field, value, why, now }: SourceMending): string {
  if (!isSourceField(field))
    throw new UsageError(`${field || '""'} is no field to mend: it is one of ${sourceFieldNames.join(', ')}`);
  const reason = why?.trim() ?? '';
  changeData(data, (base): Change => {
    const old = findSource(id, base);
    if (reason === '' && wasServed(id, base))
      throw new UsageError(`facts of ${id} are served: source mend needs --why "…", which readers are told`);
    const mended = setSourceValue(old, [field, value], { base, today: now.slice(0, 10) });
    const pair = { was: old[field], is: mended[field] };
    if (JSON.stringify(pair.was) === JSON.stringify(pair.is)) throw new Error(`${field} of ${id} is ${value} already`);
    const sources = base.sources.map((each) => (each.id === id ? mended : each));
    if (!wasServed(id, base)) return { facts: new Map(), sources };
    const correction = { source: id, date: now, why: reason, field, ...pair };
    return {
      facts: new Map(),
      sources,
      corrections: [...base.corrections, correction],
      formatDocuments: formatChangeDocuments,
    };
  });
  return `${field} of ${id} is mended.`;
}

/** The report; throws where a fact of it is served, or was: its id is cited elsewhere. */
export function runSourceDrop({ data, id }: Pick<SourceMending, 'data' | 'id'>): string {
  let drafts = 0;
  changeData(data, (base, facts): Change => {
    findSource(id, base);
    if (wasServed(id, base))
      throw new Error(`facts of ${id} are served, or were: withdraw takes each back, its source stays`);
    const file = `facts/${id}.json`;
    drafts = facts.get(file)?.length ?? 0;
    return {
      facts: new Map(),
      sources: base.sources.filter((each) => each.id !== id),
      removed: [...(facts.has(file) ? [file] : []), ...listDeskFiles(data, id)],
    };
  });
  return `${id} is dropped, with ${drafts} drafts. Its article may be imported anew.`;
}

/** Whether somebody may have cited it. */
export function wasServed(id: string, { withdrawn, listArticleFacts }: Base): boolean {
  return listArticleFacts(id).length > 0 || withdrawn.some((fact) => sourceIdOf(fact.id) === id);
}

function findSource(id: string, { source }: Base): Source {
  const found = source.get(id);
  if (found) return found;
  const near = findNearName(id, [...source.keys()]);
  throw new Error(`there is no source ${id}${near === null ? '' : `; near: ${near}`}`);
}
