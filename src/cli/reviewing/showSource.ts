/** The article comes before its drafts: what is known of it, and each of that to mend while nothing of it is served. */

import { normalizeAddress } from '../../drafting/articles/addresses.js';
import { readAuthorNames } from '../../drafting/articles/authorNames.js';
import { findDateFault } from '../../drafting/sourceEntry.js';
import { spellAuthor } from '../../knowledge/facts/authors.js';
import { DataError } from '../../knowledge/facts/problem.js';
import type { Source } from '../../knowledge/facts/schema.js';
import { changeData } from '../../store/changeData.js';
import { errorMessage } from '../../util/errors.js';
import { escapeControls, replaceControlsInLines } from '../../util/printable.js';
import type { DeskWording, SourceField } from '../../wording/desk/deskWording.js';
import type { ReviewSession } from '../desk/session.js';
import { pickFromList } from './picking/pickList.js';

export function showSource(id: string, { base, dialogue, wording, paint }: ReviewSession): void {
  const source = base.read().source.get(id);
  if (!source) {
    dialogue.say(paint('yellow', `! ${escapeControls(wording.noSource(id))}`));
    return;
  }
  const lines = listSourceLines(source, wording).map(
    ({ label, value }) => `  ${paint('cyan', label)}  ${escapeControls(value)}`,
  );
  dialogue.say([`\n${paint('bold', escapeControls(id))}`, ...lines].join('\n'));
}

function listSourceLines({ title, outlet, date, url, authors, agencies }: Source, wording: DeskWording) {
  const { sourceFields, bases, nothing } = wording;
  const values: Record<SourceField, string> = {
    title: title ?? nothing,
    outlet: `${outlet.is} (${bases[outlet.basis]})`,
    date: `${date.is} (${bases[date.basis]})`,
    address: url ?? nothing,
    authors: authors.map(spellAuthor).join(', ') || nothing,
    agencies: agencies.join(', ') || nothing,
  };
  return (Object.keys(values) as SourceField[]).map((field) => ({
    field,
    label: sourceFields[field],
    value: values[field],
  }));
}

/** While nothing of it is served; afterwards readers must be told why. */
export async function mendSource(id: string, typed: string, session: ReviewSession): Promise<void> {
  const { base, dialogue, wording } = session;
  const source = base.read().source.get(id);
  if (!source) return;
  if (base.read().listArticleFacts(id).length > 0) {
    dialogue.say(wording.isServed);
    return;
  }
  const choices = listSourceLines(source, wording).map(({ field, label, value }) => ({
    label: `${label}  ${value}`,
    value: field,
    names: [label, field],
  }));
  const picked = await pickFromList(choices, { what: wording.commands.source.words[0] ?? '', typed }, session);
  const [field] = picked.kind === 'picked' ? picked.values : [];
  const value = field && (await dialogue.ask(wording.value(wording.sourceFields[field])));
  if (field && value) writeSource(setSourceField(source, field, value, session), field, session);
}

/** The source with that field; or why not, in one line. */
function setSourceField(
  source: Source,
  field: SourceField,
  value: string,
  { readNow }: Pick<ReviewSession, 'readNow'>,
): Source | string {
  const text = value === '-' ? null : value;
  switch (field) {
    case 'title':
      return { ...source, title: text };
    case 'outlet':
      return text ? { ...source, outlet: { is: text, basis: 'stated' } } : '–';
    case 'date': {
      const fault = findDateFault(value, readNow());
      const precision = value.length === 10 ? ('day' as const) : ('month' as const);
      return fault ? `"${value}" ${fault}` : { ...source, date: { is: value, precision, basis: 'stated' } };
    }
    case 'address': {
      const url = text === null ? null : normalizeAddress(text);
      return text !== null && url === null ? `"${value}"?` : { ...source, url };
    }
    case 'authors':
      return { ...source, authors: text === null ? [] : readAuthorNames(text) };
    case 'agencies':
      return { ...source, agencies: text === null ? [] : text.split(/\s*,\s*/u) };
    default:
      return field satisfies never;
  }
}

function writeSource(source: Source | string, field: SourceField, session: ReviewSession): void {
  const { data, base, dialogue, wording } = session;
  if (typeof source === 'string') {
    dialogue.say(escapeControls(source));
    return;
  }
  try {
    const sources = base.read().sources.map((each) => (each.id === source.id ? source : each));
    base.swap(changeData(data, () => ({ facts: new Map(), sources })));
    dialogue.say(wording.mended(wording.sourceFields[field]));
    showSource(source.id, session);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    dialogue.say(replaceControlsInLines(errorMessage(error)));
  }
}
