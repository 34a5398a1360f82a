/** A comparison on Discord ends with whom it comes from and who contradicts it, within the limits however long their names. */
import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/answers/buildLibrary.js';

import { createCommands } from '../../../src/commands/index.js';
import { unescapeMarkdown } from '../../../src/discord/messages/markdown.js';
import { findLimitViolations } from '../../../src/discord/messages/validate.js';
import { createBase } from '../../../src/knowledge/facts/base.js';
import { createMatterView } from '../../../src/knowledge/facts/matters/matterView.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { formatComparison, formatDenials } from '../../../src/wording/matterText.js';
import { answerTo } from '../../loopback/calls.js';
import { conversation } from '../../loopback/conversation.js';
import { readContent } from '../../loopback/replies.js';

const { library } = conversation;
const compare = (matter: string, bot = conversation) =>
  answerTo({ subcommand: 'compare', options: { matter }, locale: 'de' }, bot);
const read = (reply: ReturnType<typeof compare>) => unescapeMarkdown(readContent(reply));

test.each(library.base.matters.map(({ id }) => id))('%s', (id) => {
  const view = createMatterView(id, library.base) ?? expect.fail(id);
  const matter = library.summarizeMatter(view, null);
  const reply = compare(id);
  expect(read(reply)).toContain(`**${formatComparison(matter, pickWording('de'))}**`);
  const denials = formatDenials(matter, pickWording('de'));
  if (denials === null) expect(read(reply)).not.toContain('Dem widerspr');
  else expect(read(reply)).toContain(`**\n${denials}`);
});

test.each([40, 400])('names of %i characters of Markdown', (length) => {
  const name = '*_'.repeat(length / 2);
  const { base } = library;
  const entities = base.entities.map((entity) => ({ ...entity, name: `${entity.name} ${name}` }));
  const sources = base.sources.map((source) => ({
    ...source,
    outlet: { ...source.outlet, is: `${source.id} ${name}` },
  }));
  const long = createBase({ ...base, entities, sources }, 'long');
  const bot = { ...conversation, library: buildLibrary(long), commands: createCommands(long) };
  for (const { id } of base.matters) expect(findLimitViolations(compare(id, bot))).toEqual([]);
});
