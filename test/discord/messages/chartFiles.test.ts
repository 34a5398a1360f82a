/** Pictures on Discord: sent as files over the words, drawn once, and left out where they cannot be drawn. */
import { describe, expect, test } from 'vitest';
import { answerCompare } from '../../../src/answers/compared/compare.js';
import type { ChartJob } from '../../../src/charts/chartFor.js';
import { createPictureRenderer } from '../../../src/charts/pictures.js';
import { attach, pictureFilename } from '../../../src/discord/messages/attachments.js';
import { unescapeMarkdown } from '../../../src/discord/messages/markdown.js';
import { createReply } from '../../../src/discord/messages/reply.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { conversation, it } from '../../loopback/botTest.js';
import { createButtonPress, createChatInput } from '../../loopback/payloads/payloads.js';
import { findButtonId, readContent } from '../../loopback/replies.js';

const { library } = conversation;
const figures = library.base.matters.filter(({ kind }) => kind === 'figure').map(({ id }) => id);
const png = '89504e470d0a1a0a';

describe('a figure compared', () => {
  it('comes with its result, then its bars, then the sentences', async ({ discord, bot: _ }) => {
    const reply = await discord.send(createChatInput({ subcommand: 'compare', options: { matter: figures[0] ?? '' } }));
    expect(reply).toMatchObject({
      data: {
        components: [
          // the question, the result, the bars, and only then the sentences
          {
            type: 17,
            components: expect.arrayContaining([
              {
                type: 12,
                items: [{ media: { url: `attachment://${pictureFilename}` }, description: expect.any(String) }],
              },
            ]),
          },
          { type: 1 },
        ],
      },
    });
    const [card] = (reply as unknown as { data: { components: { components: { type: number }[] }[] } }).data.components;
    expect(card?.components.slice(0, 5).map(({ type }) => type)).toEqual([10, 10, 12, 14, 9]);
    const sent = discord.requests.findLast(({ path }) => path.endsWith('/callback'));
    expect(sent?.files).toHaveLength(1);
    const [width, height] = [16, 20].map((offset) => Buffer.from(sent?.files[0]?.bytes ?? []).readUInt32BE(offset));
    expect(width).toBe(1280);
    expect(height).toBeLessThanOrEqual(814);
    expect(
      Buffer.from(sent?.files[0]?.bytes ?? [])
        .subarray(0, 8)
        .toString('hex'),
    ).toBe(png);
  });

  it('says the same in words to those who do not see it', async ({ discord, bot: _ }) => {
    const matter = 'softbank.money-per-musk';
    const reply = await discord.send(createChatInput({ subcommand: 'compare', options: { matter } }));
    const [description = ''] = JSON.stringify(reply).match(/(?<="description":")[^"]*/) ?? [];
    const answer = answerCompare(matter, library, 'de');
    const says = 'cited' in answer ? answer.cited.flatMap(({ claim }) => claim?.says ?? []) : [];
    expect(says.length).toBeGreaterThan(3);
    expect(says.filter((piece) => !description.includes(piece))).toEqual([]);
    expect(says.filter((piece) => !unescapeMarkdown(readContent(reply)).includes(piece))).toEqual([]);
  });

  it('comes as a line of time for a timeline, and on its first page only', async ({ discord, bot: _ }) => {
    const reply = await discord.send(createChatInput({ subcommand: 'timeline' }));
    expect(JSON.stringify(reply)).toContain('"type":12');
    const message = discord.messages().at(-1);
    if (!message) throw new Error('there is no message');
    const next = await discord.send(
      createButtonPress({ customId: findButtonId(pickWording('de').buttons.nextPage, message), message }),
    );
    expect(next).toMatchObject({ type: 7, data: { attachments: [] } });
    expect(JSON.stringify(next)).not.toContain('"type":12');
  });

  it('has no picture where nothing is counted', async ({ discord, bot: _ }) => {
    await discord.send(createChatInput({ subcommand: 'compare', options: { matter: 'musk.no-money' } }));
    expect(discord.requests.findLast(({ path }) => path.endsWith('/callback'))?.files).toEqual([]);
  });
});

describe('a picture', () => {
  const order = (key: string, draw: ChartJob['draw']): ChartJob => ({ key, draw });
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><rect width="64" height="64"/></svg>';

  test('is drawn once for all who ask at the same time', async () => {
    const drawing = createPictureRenderer();
    let drawn = 0;
    const draw = async () => {
      drawn += 1;
      return { svg, alt: 'a square' };
    };
    const all = await Promise.all([1, 2, 3].map(() => drawing(order('square', draw))));
    expect(drawn).toBe(1);
    expect(new Set(all).size).toBe(1);
    expect(
      Buffer.from(all[0]?.png ?? [])
        .subarray(0, 8)
        .toString('hex'),
    ).toBe(png);
  });

  test('that failed is drawn anew for the next', async () => {
    const drawing = createPictureRenderer();
    await expect(drawing(order('square', () => Promise.reject(new Error('no ink'))))).rejects.toThrow('no ink');
    await expect(drawing(order('square', async () => ({ svg, alt: '' })))).resolves.toMatchObject({ alt: '' });
  });

  test('whose words would break a limit is left out', () => {
    const { response } = createReply({
      components: [{ type: 10, content: 'Hallo' }],
      flags: 1 << 15,
      allowed_mentions: { parse: [] },
    });
    expect(attach(response, { alt: 'a'.repeat(1025) })).toBe(response);
    expect(attach(response, { alt: 'a'.repeat(1024) })).not.toBe(response);
    expect(attach({ type: 1 }, { alt: 'a' })).toEqual({ type: 1 });
  });
});
