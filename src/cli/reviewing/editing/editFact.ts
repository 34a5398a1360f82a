/** The edits by their commands, the list of all of them, and a field of the data by its name. */
import { parseFieldValue, setField } from '../../../knowledge/facts/changes/corrections.js';
import { type Fact, liveFactSchema } from '../../../knowledge/facts/schema.js';
import { errorMessage } from '../../../util/errors.js';
import { replaceControls } from '../../../util/printable.js';
import type { DeskField } from '../../../wording/desk/deskWording.js';
import { findBeside } from '../../desk/articlePlace.js';
import type { Open, ReviewSession } from '../../desk/session.js';
import { pickFromList } from '../picking/pickList.js';
import { type Edit, omitFields } from './edit.js';
import { editAbout, editTopics, takeReference } from './editLists.js';
import { editMatter } from './editMatter.js';
import { editStatus } from './editStatus.js';
import { editChannel, editSpeaker, editVia } from './editVoice.js';

export const edits: Record<DeskField, Edit> = {
  speaker: editSpeaker,
  channel: editChannel,
  via: editVia,
  status: editStatus,
  topics: editTopics,
  about: editAbout,
  matter: editMatter,
  refers: takeReference,
  when: async ({ fact }) => omitFields(fact, ['when']),
  before: toggleBefore,
  english: async ({ fact }) => dropEnglish(fact),
  questions: async ({ fact }) => omitFields(fact, ['asks']),
};

/** `e` alone lists them; `e voices.0.channel -` names a field as the data has it. */
export async function editDraft(open: Open, typed: string, session: ReviewSession): Promise<Fact | null> {
  const [, path = '', value = ''] = /^(\S+)\s+(.*)$/su.exec(typed) ?? [];
  if (isPath(path)) return setPath(open.fact, [path, value], session);
  const { commands, fields } = session.wording;
  const choices = (Object.keys(edits) as DeskField[]).map((field) => ({
    label: commands[field].does,
    value: field,
    names: [fields[field], ...commands[field].words],
  }));
  const picked = await pickFromList(choices, { what: commands.edit.words[0] ?? '', typed }, session);
  const [field] = picked.kind === 'picked' ? picked.values : [];
  return field ? edits[field](open, '', session) : null;
}

const pathPattern = /^(?:voices|topics|about|refers|status|when|claims|before|after|sic|en|asks)(?:\.|$)/u;

function isPath(path: string): boolean {
  return pathPattern.test(path);
}

// its shape alone is checked here; what the rules say stands under the draft
function setPath(fact: Fact, [path, value]: [string, string], { dialogue }: ReviewSession): Fact | null {
  try {
    return liveFactSchema.parse(setField(fact, path, parseFieldValue(value)));
  } catch (error) {
    dialogue.say(replaceControls(`${path}: ${errorMessage(error)}`));
    return null;
  }
}

async function toggleBefore(
  { fact, desk }: Open,
  _: string,
  { dialogue, wording }: ReviewSession,
): Promise<Fact | null> {
  if (fact.before !== undefined) return omitFields(fact, ['before']);
  const before = findBeside(fact, desk.text).before?.text;
  if (before === undefined) dialogue.say(wording.noBefore);
  return before === undefined ? null : { ...fact, before };
}

function dropEnglish(fact: Fact): Fact {
  const { voices, claims } = fact;
  return {
    ...omitFields(fact, ['en']),
    ...(voices ? { voices: voices.map((voice) => omitFields(voice, ['en'])) } : {}),
    ...(claims ? { claims: claims.map((claim) => omitFields(claim, ['en'])) } : {}),
  };
}
