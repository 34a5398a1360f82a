/** Buttons by which a conversation goes on: ask on, ask this, this one is meant. */
import type { Choice } from '../../../answers/answer.js';
import { cutWithEllipsis } from '../../../util/textLimits.js';
import { createCode, measureSpelling, textRoom, writeCustomId } from '../../customId.js';
import { limits } from '../../limits.js';
import { createButton, createButtonRow } from '../components.js';
import type { Rendering } from '../rendering.js';

/** Opens a form to ask on in; it carries what was asked, null where the message should not say. */
export function createFollowButton(understood: string | null, { wording, shorten }: Rendering) {
  const fitting = fitText(understood ?? '', textRoom.follow, shorten);
  const id = writeCustomId({ kind: 'follow', language: wording.locale, understood: fitting });
  return createButton(wording.buttons.followUp, id);
}

/** Questions of the base's own to go on with. */
export function createSuggestionRow(questions: readonly string[]) {
  return createButtonRow(
    [...new Set(questions)].map((question) =>
      createButton(cutLabel(question), writeCustomId({ kind: 'ask', question: createCode(question) })),
    ),
  );
}

/** Who may be meant. */
export function createChoiceRow(choices: readonly Choice[], { wording, shorten }: Rendering) {
  return createButtonRow(
    choices.map(({ name, question }) =>
      createButton(
        cutLabel(name[wording.locale]),
        writeCustomId({ kind: 'say', words: fitText(question, textRoom.say, shorten) }),
      ),
    ),
  );
}

function fitText(text: string, room: number, shorten: Rendering['shorten']): string {
  return shorten(text, room - measureSpelling(text));
}

function cutLabel(label: string): string {
  return cutWithEllipsis(label, limits.buttonLabel - 1);
}
