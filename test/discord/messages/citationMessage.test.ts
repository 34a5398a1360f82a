/** "Cite": a citation to copy, in the format that somebody needs, and one file for several. */
import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/answers/cite.js';
import { createBibtexKey } from '../../../src/citations/bibtexCitation.js';
import { exportCitations } from '../../../src/citations/exportCitations.js';
import { type CitationFormat, citationFormats } from '../../../src/citations/formats.js';
import type { DiscordBot } from '../../../src/discord/bot.js';
import { writeCustomId } from '../../../src/discord/customId.js';
import { dispatch } from '../../../src/discord/interactions/dispatch.js';
import { limits } from '../../../src/discord/limits.js';
import { attach } from '../../../src/discord/messages/attachments.js';
import { renderCitations } from '../../../src/discord/messages/citationMessage.js';
import { createReply, type InteractionReply } from '../../../src/discord/messages/reply.js';
import { findLimitViolations } from '../../../src/discord/messages/validate.js';
import { createCode } from '../../../src/discord/shortCode.js';
import type { Fact } from '../../../src/knowledge/facts/schema.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { conversation, it } from '../../loopback/botTest.js';
import { answerTo } from '../../loopback/calls.js';
import { createButtonPress, createChatInput } from '../../loopback/payloads/payloads.js';
import {
  createMessageFrom,
  findButtonId,
  findQuotedFacts,
  isHidden,
  listButtons,
  listTexts,
  readContent,
} from '../../loopback/replies.js';
import '@citation-js/plugin-bibtex';

const { base } = conversation.library;
const formats = Object.keys(citationFormats) as CitationFormat[];
const wording = pickWording('de');
const version = `-# Datenstand: 29. September 2025 (${base.version})`;
const fact = base.facts[0] as Fact;
const single = { subcommand: 'fact', options: { id: fact.id } };
const list = { subcommand: 'funding', options: { since: '2025-01' } };

function press(
  customId: string,
  under: InteractionReply['response'],
  bot: DiscordBot = conversation,
): InteractionReply {
  const reply = dispatch(createButtonPress({ customId, message: createMessageFrom(under) }), bot);
  expect(findLimitViolations(reply.response)).toEqual([]);
  expect(findLimitViolations(attach(reply.response, { files: reply.files ?? [] }))).toEqual([]);
  return reply;
}

function citations(facts: Fact[], format: CitationFormat | null) {
  const quoted = facts.map((each) => cite(each, base));
  return renderCitations({
    cited: quoted,
    format,
    wording,
    version: base.version,
    newest: conversation.library.findNewestSource(),
  });
}

function cited(): InteractionReply {
  const answer = answerTo(single);
  return press(findButtonId(wording.buttons.cite, answer), answer);
}

describe('one sentence', () => {
  test('offers every other format beside the one to copy', () => {
    const { response, files } = cited();
    expect(listButtons(response).map(({ label, disabled = false }) => [label, disabled])).toEqual([
      ['DIN ISO 690', true],
      ['APA', false],
      ['BibTeX', false],
      ['RIS', false],
      ['CSL-JSON', false],
    ]);
    expect([isHidden(response), files]).toEqual([true, []]);
  });

  test.each(formats.slice(1))('as %s, in the place of the citation before', (format) => {
    const { response } = cited();
    const changed = press(findButtonId(citationFormats[format].name, response), response);
    const { text } = exportCitations([cite(fact, base)], format, wording);
    expect(listTexts(changed.response)).toEqual([`\`\`\`\n${text.replaceAll('\r\n', '\n')}\`\`\``, version]);
    expect([changed.response.type, isHidden(changed.response), changed.files]).toEqual([7, true, []]);
    const back = press(findButtonId('DIN ISO 690', changed.response), changed.response);
    expect(readContent(back.response)).toBe(readContent(response));
  });

  test('every sentence fits, in every format', () => {
    for (const each of base.facts) for (const format of formats) expect(citations([each], format).files).toEqual([]);
  });

  test('is a file where it is too long for a message', () => {
    const long = { ...fact, quote: 'ja '.repeat(1500).trim() };
    const { message, files } = citations([long], 'plain');
    expect(listTexts(message)).toEqual(['1 Zitat, als DIN ISO 690', version]);
    expect(files[0]?.text).toContain(long.quote);
    expect(files[0]?.text.length).toBeGreaterThan(limits.text);
    expect(findLimitViolations(attach(createReply(message).response, { files }))).toEqual([]);
  });

  test('cannot end the code block that it stands in', () => {
    const sly = { ...fact, quote: '``` **x** @everyone' };
    const { message } = citations([sly], 'ris');
    expect(readContent(createReply(message).response).match(/```/g)).toHaveLength(2);
  });
});

describe('several sentences', () => {
  const answer = answerTo(list);
  const shown = findQuotedFacts(answer, base.facts);

  test('have one createButtonPress for a file with all that are shown', () => {
    expect(shown.length).toBeGreaterThan(1);
    const { response, files = [] } = press(findButtonId(wording.buttons.citeAll, answer), answer);
    expect([response.type, isHidden(response)]).toEqual([4, true]);
    expect(files.map(({ name, mime }) => [name, mime])).toEqual([['citations.bib', 'application/x-bibtex']]);
    expect(new Cite(files[0]?.text ?? '').data.map(({ id }) => id)).toEqual(shown.map(createBibtexKey));
  });

  test.each(formats)('change to a file of %s', (format) => {
    const { response } = press(findButtonId(wording.buttons.citeAll, answer), answer);
    const { name, extension } = citationFormats[format];
    const changed = press(findButtonId(name, response), response);
    const facts = shown.flatMap((id) => base.fact.get(id) ?? []);
    const { text, mime } = exportCitations(
      facts.map((each) => cite(each, base)),
      format,
      wording,
    );
    expect(changed.files).toEqual([{ name: `citations.${extension}`, text, mime }]);
    expect(listTexts(changed.response)).toEqual([expect.stringContaining(`${shown.length} Zitate`), version]);
  });

  test('a single one needs no such createButtonPress', () => {
    expect(listButtons(answerTo(single)).map(({ label }) => label)).not.toContain(wording.buttons.citeAll);
  });

  test('those that are gone are left out; with none left, that is said', () => {
    const codes = [createCode('gone/long-ago'), createCode(fact.id)];
    const { files, response } = press(writeCustomId({ kind: 'export', format: 'ris', facts: codes }), answer);
    expect(files).toEqual([]);
    expect(readContent(response)).toContain(`ID  - ${fact.id}\n`);
    const gone = press(writeCustomId({ kind: 'export', format: 'ris', facts: codes.slice(0, 1) }), answer);
    expect([gone.response.type, isHidden(gone.response)]).toEqual([4, true]);
  });
});

describe('through the gateway', () => {
  it('the file is sent and shown, and goes when a text takes its place', async ({ discord, bot: _ }) => {
    const answer = await discord.send(createChatInput(list));
    const pressed = (id: string, under: InteractionReply['response']) =>
      discord.send(createButtonPress({ customId: id, message: createMessageFrom(under) }));
    const filed = await pressed(findButtonId(wording.buttons.citeAll, answer), answer);
    expect(filed).toMatchObject({
      data: {
        components: [
          { type: 13, file: { url: 'attachment://citations.bib' } },
          { type: 10 },
          { type: 10 },
          { type: 1 },
        ],
        attachments: [{ id: '0', filename: 'citations.bib' }],
      },
    });
    const sent = discord.requests.findLast(({ path }) => path.endsWith('/callback'));
    expect(sent?.files.map(({ field, name, type }) => [field, name, type])).toEqual([
      ['files[0]', 'citations.bib', 'application/x-bibtex'],
    ]);
    const items = new Cite(Buffer.from(sent?.files[0]?.bytes ?? []).toString('utf8')).data;
    expect(items.map(({ id }) => id)).toEqual(findQuotedFacts(answer, base.facts).map(createBibtexKey));
    const ris = await pressed(findButtonId('RIS', filed), filed);
    expect(ris).toMatchObject({ type: 7, data: { attachments: [{ id: '0', filename: 'citations.ris' }] } });
    const one = writeCustomId({ kind: 'export', format: 'apa', facts: [createCode(fact.id)] });
    expect(await pressed(one, ris)).toMatchObject({ type: 7, data: { attachments: [] } });
  });
});

test('a file that would break a limit is left out, the words stay', () => {
  const { response } = createReply({
    components: [{ type: 10, content: 'x' }],
    flags: 1 << 15,
    allowed_mentions: { parse: [] },
  });
  const files = Array.from({ length: 11 }, (_, at) => ({ name: `${at}.txt`, text: 'x', mime: 'text/plain' }));
  expect(attach(response, { files })).toBe(response);
  expect(attach(response, { files: files.slice(1) })).not.toBe(response);
  expect(attach({ type: 1 }, { files: files.slice(1) })).toEqual({ type: 1 });
});

test('a file comes after the picture of a message, with the next number', () => {
  const { response } = createReply(citations([fact], null).message);
  const both = attach(response, { alt: 'bars', files: [{ name: 'a.bib', text: 'x', mime: 'text/plain' }] });
  expect(both).toMatchObject({ data: { attachments: [{ id: '0' }, { id: '1', filename: 'a.bib' }] } });
});
