/** The buttons under an answer, pressed by whoever asked, by others and by moderators. */

import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/answers/cite.js';
import { exportCitations } from '../../../src/citations/exportCitations.js';
import { findCommand } from '../../../src/commands/command.js';
import { dispatch } from '../../../src/discord/interactions/dispatch.js';
import { unescapeMarkdown } from '../../../src/discord/messages/markdown.js';
import type { InteractionReply } from '../../../src/discord/messages/reply.js';
import { findLimitViolations } from '../../../src/discord/messages/validate.js';
import { createCode } from '../../../src/discord/shortCode.js';
import { sourceOf } from '../../../src/knowledge/facts/base.js';
import { findNeighbours } from '../../../src/knowledge/facts/neighbours.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { formatDetails } from '../../../src/wording/own/details.js';
import { noOperatorLinks } from '../../../src/wording/own/operatorLinks.js';
import { answerTo } from '../../loopback/calls.js';
import { conversation } from '../../loopback/conversation.js';
import { ids } from '../../loopback/payloads/ids.js';
import { createButtonPress, type Typed } from '../../loopback/payloads/payloads.js';
import {
  createMessageFrom,
  findButtonId,
  findQuotedFacts,
  isHidden,
  listButtons,
  listTexts,
  readContent,
} from '../../loopback/replies.js';

const { base } = conversation.library;
const other = '1300000000000000022';
const { buttons, ...says } = pickWording('de');
/** Kept to some days it is a list, which has pages. */
const list = { subcommand: 'funding', options: { since: '2025-01' } };

type Answer = InteractionReply['response'];

function press(customId: string, under: Answer, { userId = ids.user, locale = 'de' }: Typed = {}): InteractionReply {
  const reply = dispatch(
    createButtonPress({ customId, message: createMessageFrom(under), userId, locale }),
    conversation,
  );
  expect(findLimitViolations(reply.response)).toEqual([]);
  return reply;
}

function pagesOf(first: Answer, userId?: string): Answer[] {
  const pages = [first];
  for (let next = forward(first); next; next = forward(pages.at(-1) as Answer))
    pages.push(press(next, pages.at(-1) as Answer, userId ? { userId } : {}).response);
  return pages;
}

function forward(page: Answer): string | undefined {
  const labels = [buttons.nextPage, pickWording('en').buttons.nextPage];
  return listButtons(page).find(({ label, disabled }) => labels.includes(label) && !disabled)?.custom_id;
}

describe('turning pages', () => {
  const topics = base.topics.map(({ id }) => ({
    id,
    name: findCommand(id, conversation.commands)?.texts.en.name ?? '',
  }));

  test.each(topics)('shows each sentence on $name once', ({ id, name }) => {
    const about = base.facts.filter(({ topics = [] }) => topics.includes(id));
    const expected = new Set(about.map((fact) => fact.id));
    for (const hide of [false, true]) {
      const pages = pagesOf(answerTo({ subcommand: name, options: { since: '2018', hide } }));
      const shown = pages.flatMap((page) => findQuotedFacts(page, base.facts));
      expect([shown.length, new Set(shown)]).toEqual([expected.size, expected]);
      expect(pages.slice(1).every(({ type }) => type === 7)).toBe(true);
    }
  });

  test('goes back as well, and stops at both ends', () => {
    const first = answerTo(list);
    const second = press(findButtonId(buttons.nextPage, first), first).response;
    expect(press(findButtonId(buttons.previousPage, second), second).response).toMatchObject({
      data: (first as { data: object }).data,
    });
    const ends = [first, pagesOf(first).at(-1)].map((page) => listButtons(page).filter(({ disabled }) => disabled));
    expect(ends.map((disabled) => disabled.map(({ label }) => label))).toEqual([
      [buttons.previousPage],
      [buttons.nextPage],
    ]);
  });

  test('keeps what the list was kept to', () => {
    const outlet = 'boersen-zeitung-2025-01';
    const pages = pagesOf(answerTo({ subcommand: 'funding', options: { outlet, since: '2025-01' } }));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap((page) => findQuotedFacts(page, base.facts)).filter((id) => !id.startsWith(outlet))).toEqual(
      [],
    );
  });

  test('tells the asker alone where the list is gone meanwhile, since the line repeats what was typed', () => {
    const first = answerTo(list);
    for (const values of ['who|p=Hurensohn', 'timeline|t=Hurensohn', 'said|w=Hurensohn', 'funding|o=Hurensohn']) {
      const { response } = press(`1|page|${ids.user}|1|${values}`, first);
      expect([response.type, isHidden(response)]).toEqual([4, true]);
    }
  });

  test('gives somebody else a hidden copy, whose pages are theirs', () => {
    const first = answerTo(list);
    const copy = press(findButtonId(buttons.nextPage, first), first, { userId: other, locale: 'fr' }).response;
    expect(copy.type).toBe(4);
    expect(isHidden(copy)).toBe(true);
    const next = press(findButtonId(pickWording('en').buttons.nextPage, copy), copy, { userId: other }).response;
    expect(next.type).toBe(7);
    expect(isHidden(next)).toBe(true);
    expect(findQuotedFacts(next, base.facts)).toEqual(findQuotedFacts(pagesOf(first)[2], base.facts));
  });
});

describe('the details of a sentence', () => {
  const look = (id: string, locale: 'de' | 'fr' = 'de', bot = conversation) => {
    const under = createMessageFrom(answerTo(list));
    const pressed = createButtonPress({ customId: `1|details|${createCode(id)}`, message: under, locale });
    const { response } = dispatch(pressed, bot);
    expect(findLimitViolations(response)).toEqual([]);
    return response;
  };

  test.each(base.facts.filter((_, at) => at % 10 === 0))('$id: what stands around it, whence, when', (fact) => {
    for (const [locale, language] of [
      ['de', 'de'],
      ['fr', 'en'],
    ] as const) {
      const details = look(fact.id, locale);
      expect([details.type, isHidden(details)]).toEqual([4, true]);
      const said = unescapeMarkdown(readContent(details));
      const { before, after } = findNeighbours(fact, base);
      for (const neighbour of [before, after]) {
        if (neighbour) expect(said).toContain(`-# ${neighbour.text}`);
        if (neighbour && language === 'en') expect(said).toContain(`[${neighbour.translation}]`);
      }
      const wording = pickWording(language);
      for (const line of formatDetails(cite(fact, base), wording)) expect(said).toContain(`- ${line}`);
      expect(said).toContain(wording.articles.dateBasis[sourceOf(fact, base).date.basis]);
      expect(findQuotedFacts(details, base.facts)).toEqual([fact.id]);
    }
  });

  test('say of a presumed outlet that it is only presumed', () => {
    for (const { id, outlet } of base.sources) {
      const said = readContent(look(base.listArticleFacts(id)[0]?.id ?? ''));
      expect(said.includes(says.articles.outletBasis.attributed)).toBe(outlet.basis === 'attributed');
    }
  });

  test('are the same under the name that the button had before', () => {
    const id = base.facts[3]?.id ?? '';
    const under = answerTo(list);
    expect(press(`1|context|${createCode(id)}`, under).response).toEqual(look(id));
  });

  test.each(base.facts.filter((_, at) => at % 20 === 0))('$id: its citation to copy', (fact) => {
    const details = look(fact.id);
    const citation = press(findButtonId(buttons.cite, details), details).response;
    const { text } = exportCitations([cite(fact, base)], 'plain', pickWording('de'));
    expect(readContent(citation)).toBe(
      `\`\`\`\n${text}\`\`\`\n-# ${pickWording('de').collection(base.version, '29. September 2025')}`,
    );
    expect(isHidden(citation)).toBe(true);
  });

  test('lead to the article where it has an address, and nowhere else', () => {
    for (const { id, url } of base.sources) {
      const links = listButtons(look(base.listArticleFacts(id)[0]?.id ?? '')).flatMap((each) => each.url ?? []);
      expect(links.map((link) => link.startsWith(`${url}#:~:text=`))).toEqual(url ? [true] : []);
    }
  });

  test('report an error where there is somewhere to, with the id of the fact', () => {
    const id = base.facts[0]?.id ?? '';
    const at = (report: string | null) =>
      listButtons(look(id, 'de', { ...conversation, links: { ...noOperatorLinks, report } })).find(
        ({ label }) => label === buttons.reportError,
      )?.url;
    expect(at('https://example.org/?fact={fact}')).toBe(`https://example.org/?fact=${encodeURIComponent(id)}`);
    expect([at(null), at(`https://example.org/${'x'.repeat(512)}`)]).toEqual([undefined, undefined]);
  });

  test('lead to the page of the fact where the web page can be reached', () => {
    const id = base.facts[0]?.id ?? '';
    const at = (publicUrl: string | null) =>
      listButtons(look(id, 'de', { ...conversation, publicUrl })).find(({ label }) => label === buttons.factPage)?.url;
    expect(at('https://stargate.example')).toBe(`https://stargate.example/fact/${id}`);
    expect(at(null)).toBeUndefined();
  });

  test('are what the command for one sentence shows to all', () => {
    const fact = base.facts[0] ?? expect.fail('no fact');
    const shown = answerTo({ subcommand: 'fact', options: { id: fact.id } });
    for (const text of listTexts(look(fact.id))) expect(listTexts(shown)).toContain(text);
    expect(listButtons(shown).map(({ label }) => label)).toEqual(
      expect.arrayContaining([buttons.toSource, buttons.cite, buttons.followUp, buttons.remove]),
    );
  });
});

describe('sharing a hidden answer', () => {
  const asked = { subcommand: 'ask', options: { question: 'Wie viel Geld hat Softbank laut Musk?', hide: true } };
  const listed = { ...list, options: { ...list.options, hide: true } };

  test.each([asked, listed])(
    'posts all its sentences and names who shared them, without a ping: $subcommand',
    (call) => {
      const hidden = answerTo(call);
      const shared = press(findButtonId(buttons.share, hidden), hidden).response;
      expect(shared).toMatchObject({ type: 4, data: { allowed_mentions: { parse: [] } } });
      expect(isHidden(shared)).toBe(false);
      expect(findQuotedFacts(shared, base.facts)).toEqual(findQuotedFacts(hidden, base.facts));
      expect(listTexts(shared)).toEqual(['-# Geteilt von Asker 0021', ...listTexts(hidden)]);
      expect(listButtons(shared).map(({ label }) => label)).toContain(buttons.remove);
    },
  );

  test('a public answer has no such createButtonPress, nor has a hidden one a bin', () => {
    const labels = (hide: boolean) =>
      listButtons(answerTo({ ...list, options: { ...list.options, hide } })).map(({ label }) => label);
    expect(labels(false)).not.toContain(buttons.share);
    expect(labels(true)).not.toContain(buttons.remove);
  });

  test('a name cannot ping or format', () => {
    const hidden = answerTo(asked);
    const pressed = createButtonPress({
      customId: findButtonId(buttons.share, hidden),
      message: createMessageFrom(hidden),
    });
    if (pressed.member) pressed.member.nick = '@everyone **<@1>**';
    const [name = ''] = listTexts(dispatch(pressed, conversation).response);
    expect(name).toBe('-# Geteilt von \\@everyone \\*\\*\\<\\@1\\>\\*\\*');
  });
});

describe('deleting an answer', () => {
  const answer = answerTo(list);
  const bin = findButtonId(buttons.remove, answer);

  test.each([
    ['whoever asked', ids.user, '0', true],
    ['somebody who manages messages', other, String(1 << 13), true],
    ['an administrator', other, '2248473465843265', true],
    ['anybody else', other, '2248473465835073', false],
  ])('%s', (_, userId, permissions, may) => {
    const pressed = createButtonPress({ customId: bin, message: createMessageFrom(answer), userId });
    if (pressed.member) pressed.member.permissions = permissions;
    const { response, deletes } = dispatch(pressed, conversation);
    expect(deletes ?? false).toBe(may);
    expect(response.type).toBe(may ? 6 : 4);
    if (!may) expect([readContent(response), isHidden(response)]).toEqual([says.notYours, true]);
  });

  test('in a direct message', () => {
    const pressed = createButtonPress({ customId: bin, message: createMessageFrom(answer), dm: true });
    expect(dispatch(pressed, conversation).deletes).toBe(true);
  });
});

test.each([
  ['of-an-older-version', says.outdatedButton],
  ['2|page|1|1|funding', says.outdatedButton],
  ['1|page|1|1|no-such-command', says.outdatedButton],
  ['1|page|1', says.outdatedButton],
  ['1|context|nothing', says.factGone],
  ['1|cite|', says.factGone],
  ['1|share|nothing|at|all', says.factGone],
  [`1|context|${createCode('gone/long-ago')}`, says.factGone],
])('a createButtonPress that means nothing any more says so in private: %s', (customId, line) => {
  const { response } = press(customId, answerTo(list));
  expect([unescapeMarkdown(readContent(response)), isHidden(response)]).toEqual([line, true]);
});
