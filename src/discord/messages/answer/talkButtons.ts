/** Buttons by which a conversation goes on: ask on, ask this, this one is meant. */
import type { Choice, CountedSource } from '../../../answers/answer.js';
import type { Command } from '../../../commands/command.js';
import { cutWithEllipsis } from '../../../util/textLimits.js';
import { measureSpelling, textRoom, writeCustomId } from '../../customId.js';
import { limits } from '../../limits.js';
import { createCode } from '../../shortCode.js';
import { createButton, createButtonRow, createMenuRow } from '../components.js';
import { isTopic } from '../own/helpTexts.js';
import type { Rendering } from '../rendering.js';

/** Opens a form to ask on in; it carries what was asked, null where the message should not say. */
export function createFollowButton(understood: string | null, { wording, shorten }: Rendering) {
  const fitting = fitText(understood ?? '', textRoom.follow, shorten);
  const id = writeCustomId({ kind: 'follow', language: wording.locale, understood: fitting });
  return createButton(wording.buttons.followUp, id);
}

/** Questions of the base's own to go on with: the code of each outlasts a restart. */
export function createSuggestionRow(questions: readonly string[]) {
  return createButtonRow(
    [...new Set(questions)].map((question) =>
      createButton(cutLabel(question), writeCustomId({ kind: 'ask', question: createCode(question) })),
    ),
  );
}

/** The same under quotes, in one line. */
export function createSuggestionMenu(
  questions: readonly string[],
  { wording }: Rendering,
  placeholder = wording.buttons.askNext,
) {
  const choices = [...new Set(questions)].map((question) => ({
    label: question,
    action: writeCustomId({ kind: 'ask', question: createCode(question) }),
  }));
  return createMenuRow(placeholder, choices);
}

/** The sentences of an article that are its outlet's own words; and all that is new. */
export function createSourceRow({ outlet, date }: CountedSource['source'], { wording }: Rendering) {
  const values = { person: outlet.is, since: date.is, until: date.is };
  return createButtonRow([
    createButton(wording.buttons.itsSentences, writeCustomId({ kind: 'run', command: 'who', values })),
    createButton(wording.news.open, writeCustomId({ kind: 'run', command: 'new', values: {} })),
  ]);
}

/** All topics, to be picked from, by what each is about. */
export function createTopicMenu({ commands, wording }: Rendering) {
  const topics = commands.filter((command) => isTopic(command, { wording }));
  const choices = topics.map(({ id, texts }) => ({
    label: texts[wording.locale].description,
    action: writeCustomId({ kind: 'run', command: id, values: {} }),
  }));
  return createMenuRow(wording.help.pickTopic, choices);
}

/** The timeline, then the topics, as far as there is room. */
export function createOverviewRows({ commands, wording }: Rendering) {
  const isOverview = (command: Command) => command.id === 'timeline' || isTopic(command, { wording });
  const buttons = commands
    .filter(isOverview)
    .map(({ id, texts }) =>
      createButton(texts[wording.locale].name, writeCustomId({ kind: 'run', command: id, values: {} })),
    );
  return splitIntoRows(buttons).flatMap(createButtonRow);
}

function splitIntoRows<Item>(items: Item[]): Item[][] {
  const { buttonsInRow, rows } = limits;
  const count = Math.min(rows, Math.ceil(items.length / buttonsInRow));
  return Array.from({ length: count }, (_, row) => items.slice(row * buttonsInRow, (row + 1) * buttonsInRow));
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
