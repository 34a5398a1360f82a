/** The article comes before its drafts: what is known of it, and each of that to mend while nothing of it is served. */

import { spellAuthor } from '../../knowledge/facts/authors.js';
import { DataError } from '../../knowledge/facts/problem.js';
import type { Source } from '../../knowledge/facts/schema.js';
import { changeData } from '../../store/changeData.js';
import { errorMessage } from '../../util/errors.js';
import { escapeControls, replaceControlsInLines } from '../../util/printable.js';
import type { DeskWording } from '../../wording/desk/deskWording.js';
import { rewordLines } from '../../wording/desk/rewording.js';
import type { ReviewSession } from '../desk/session.js';
import { type SourceFieldName, setSourceValue, WrongSourceValue } from '../sources/sourceField.js';
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
  const values: Record<SourceFieldName, string> = {
    title: title ?? nothing,
    outlet: `${outlet.is} (${bases[outlet.basis]})`,
    date: `${date.is} (${bases[date.basis]})`,
    url: url ?? nothing,
    authors: authors.map(spellAuthor).join(', ') || nothing,
    agencies: agencies.join(', ') || nothing,
  };
  return (Object.keys(values) as SourceFieldName[]).map((field) => ({
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
  if (field && value) writeSource(source, [field, value], session);
}

function writeSource(source: Source, [field, typed]: [SourceFieldName, string], session: ReviewSession): void {
  const { data, base, dialogue, wording, readNow } = session;
  const known = { base: base.read(), today: readNow().slice(0, 10) };
  try {
    const mended = setSourceValue(source, [field, typed], known);
    const sources = known.base.sources.map((each) => (each.id === mended.id ? mended : each));
    base.swap(changeData(data, () => ({ facts: new Map(), sources })));
    dialogue.say(wording.mended(wording.sourceFields[field]));
    showSource(source.id, session);
  } catch (error) {
    // what the disk or another process refuses ends the review, as everywhere in it
    if (!(error instanceof DataError || error instanceof WrongSourceValue)) throw error;
    dialogue.say(replaceControlsInLines(rewordLines(errorMessage(error), wording.messages)));
  }
}
