/** What is new: at every door the same lines, in both languages, and a way to the sentences behind each. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findCommand } from '../src/commands/command.js';
import { createMentionReply } from '../src/discord/interactions/mentionReply.js';
import { unescapeMarkdown } from '../src/discord/messages/markdown.js';
import { findLimitViolations } from '../src/discord/messages/validate.js';
import { createDefinitions } from '../src/discord/registration/definitions.js';
import { formatReply } from '../src/terminal/printAnswer.js';
import { respondToCommand, respondToLine } from '../src/terminal/respond.js';
import { plainScreen } from '../src/terminal/screen/screen.js';
import { pickWording } from '../src/wording/languages/wordingFor.js';
import { formatNewsLine } from '../src/wording/own/newsLines.js';
import { answerTo, replyTo } from './loopback/calls.js';
import { conversation } from './loopback/conversation.js';
import { ids } from './loopback/payloads/ids.js';
import { createAutocomplete, createButtonPress, createGuildMessage } from './loopback/payloads/payloads.js';
import { mentionPlace } from './loopback/payloads/places.js';
import { createMessageFrom, findButtonId, findQuotedFacts, listTexts } from './loopback/replies.js';
import { openSite } from './web/visit.js';

const { library, commands } = conversation;
const { visit } = openSite();
const since = '2026-11-22';
const topic = 'funding';

describe.each(['de', 'en'] as const)('in %s', (language) => {
  const wording = pickWording(language);
  const locale = language === 'de' ? 'de' : 'en-US';
  const answer = findCommand('new', commands)?.run({ since, topic }, { library, language });
  const { heading } = answer && 'heading' in answer ? answer : expect.fail();
  const items = heading.kind === 'new' ? heading.items : [];
  const lines = items.map((item) => formatNewsLine(item, wording));
  const line = `/stargate ${wording.commands.new.name} ${wording.options.since.name}:${since} ${wording.options.topic.name}:${topic}`;

  test('a slash command and a mention show the first lines, and a button opens the sentences of one', () => {
    const slash = answerTo({ subcommand: 'new', options: { since, topic }, locale });
    expect(findLimitViolations(slash)).toEqual([]);
    const shown = listTexts(slash).map(unescapeMarkdown).join('\n');
    expect(lines.slice(0, 3).filter((each) => !shown.includes(each))).toEqual([]);
    const message = createGuildMessage({ content: `<@${ids.bot}> ${line}`, mentionsBot: true });
    expect(listTexts(createMentionReply(message, { ...mentionPlace, language }, conversation))).toEqual(
      listTexts(slash),
    );
    const whole = answerTo({ subcommand: 'new', options: { since, topic, outlet: 't3n-2025-07' }, locale });
    expect(findQuotedFacts(whole, library.base.facts).every((id) => id.startsWith('t3n-2025-07/'))).toBe(true);
  });

  test('the terminal prints them all', () => {
    const script = { session: { ...conversation, language }, screen: plainScreen, reply: respondToCommand };
    const { text } = formatReply(line, { ...script, json: false });
    expect(lines.filter((each) => !text.split('\n').includes(each))).toEqual([]);
  });

  test('/api/new has each change', async () => {
    const json = await (await visit(`/api/new?since=${since}&topic=${topic}&language=${language}`)).json();
    const changes = heading.kind === 'new' ? heading.changes.map(({ kind, fact, date }) => ({ kind, fact, date })) : [];
    expect(changes.length).toBeGreaterThan(20);
    expect(json).toMatchObject({ command: 'new', question: since, kind: 'found', changes });
  });

  test('the page has them as headings, and in its foot the address under which nothing is new yet', async () => {
    const html = await (await visit(`/new?since=${since}&topic=${topic}&language=${language}`)).text();
    const { document } = parseHTML(html);
    expect(Array.from(document.querySelectorAll('h2')).map(({ textContent }) => textContent)).toEqual(lines);
    const kept = Array.from(document.querySelectorAll('main a')).at(-1)?.getAttribute('href') ?? '';
    expect(kept).toContain(`topic=${topic}`);
    const later = parseHTML(await (await visit(kept)).text()).document;
    expect(later.querySelector('.unknown')?.textContent).toContain(
      wording.news.nothingNew({ since: null, last: 'x' }).split('.')[0],
    );
  });

  test('whoever asks for the latest is led to it', async () => {
    const asked = language === 'de' ? 'Was gibt es Neues?' : 'what is new?';
    const reply = answerTo({ subcommand: 'ask', options: { question: asked }, locale });
    const press = createButtonPress({
      customId: findButtonId(wording.news.open, reply),
      message: createMessageFrom(reply),
      locale,
    });
    expect(listTexts(replyTo(press)).length).toBeGreaterThan(0);
    const script = { session: { ...conversation, language }, screen: plainScreen, reply: respondToLine };
    expect(formatReply(asked, { ...script, json: false }).text).toContain(`/stargate ${wording.commands.new.name}`);
    expect(await (await visit(`/?q=${encodeURIComponent(asked)}&language=${language}`)).text()).toContain(
      'href="/new?',
    );
  });
});

test('the days offered are those with a change, the newest first', () => {
  const reply = replyTo(
    createAutocomplete({ subcommand: 'new', focused: 'since', options: { since: '' }, locale: 'de' }),
  );
  const choices = 'data' in reply && reply.data && 'choices' in reply.data ? reply.data.choices : [];
  expect(choices?.map(({ value }) => value)).toEqual(['2026-11-28', '2026-11-22']);
});

test('its help tells that the day is the one in the collection', () => {
  const [definition] = createDefinitions(commands);
  const listed = JSON.stringify(definition);
  for (const language of ['de', 'en'] as const) expect(listed).toContain(pickWording(language).news.sinceHelp);
});
