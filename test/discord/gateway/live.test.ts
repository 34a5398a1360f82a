/** The Discord bot goes on over changed data: answers, commands and pictures are all of one version. */

import { Buffer } from 'node:buffer';
import { describe, expect, vi } from 'vitest';
import { createCommands } from '../../../src/commands/index.js';
import { unescapeMarkdown } from '../../../src/discord/messages/markdown.js';
import { createLiveData } from '../../../src/store/followData.js';
import { loadLibrary } from '../../../src/store/loadLibrary.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { noOperatorLinks } from '../../../src/wording/own/operatorLinks.js';
import { it as base, contentOf, token } from '../../loopback/botTest.js';
import type { LoopbackDiscord } from '../../loopback/loopbackDiscord.js';
import { createButtonPress, createChatInput, createGuildMessage } from '../../loopback/payloads/payloads.js';
import { createMessageFrom, findButtonId } from '../../loopback/replies.js';
import { type RunningBot, runReadyBot } from '../../loopback/runBot.js';
import { copyData, type DataCopy, glossed, hide } from '../../support/dataCopy.js';
import { patience, startProgram } from '../../support/startProgram.js';

const it = base.extend<{ data: DataCopy; followed: RunningBot }>({
  data: async ({ task: _ }, use) => {
    const data = copyData();
    await use(data);
    data.remove();
  },
  followed: async ({ data, discord }, use) => {
    const stop = new AbortController();
    const load = () => {
      const library = loadLibrary(data.folder, { locked: true });
      return { library, commands: createCommands(library.base), links: noOperatorLinks, publicUrl: null };
    };
    const { live, follow } = createLiveData({ ...data, first: load(), load });
    const bot = await runReadyBot(discord, { conversation: live, mentions: true });
    follow({ log: bot.note, signal: stop.signal, hangUp: true });
    await use(bot);
    stop.abort();
    await bot.end();
  },
});

const reloaded = /^The data was reloaded/;
let users = 0;

/** A new user each time, so that no cooldown applies. */
function ask(discord: LoopbackDiscord, subcommand: string, options: Record<string, string>) {
  users += 1;
  return discord.send(
    createChatInput({ subcommand, options, locale: 'en-GB', userId: `13000000000000${5000 + users}` }),
  );
}

async function readFactText(discord: LoopbackDiscord): Promise<string> {
  return unescapeMarkdown(contentOf(await ask(discord, 'fact', { id: glossed.fact })));
}

function findLastFile({ requests }: LoopbackDiscord): string {
  const sent = requests.findLast(({ path }) => path.endsWith('/callback'));
  return Buffer.from(sent?.files[0]?.bytes ?? []).toString('base64');
}

describe('changed data', () => {
  it('is in the next answer and in the answer to a mention', async ({ data, discord, followed }) => {
    expect(await readFactText(discord)).toContain(glossed.gloss);
    data.change(glossed.file, glossed.gloss, 'A new gloss.');
    await followed.logged(reloaded);
    expect(await readFactText(discord)).toContain('A new gloss.');
    const content = '<@1300000000000000001> who joined Trump at the White House for the project announcement?';
    discord.sendMessage(createGuildMessage({ content, mentionsBot: true }));
    await discord.until(() => discord.requests.some(({ path }) => /\/channels\/\d+\/messages$/.test(path)));
    expect(JSON.stringify(discord.messages().at(-1))).toContain('A new gloss');
  });

  it('leaves the commands as they are where they are the same', async ({ data, discord, followed }) => {
    const countPuts = () => discord.requests.filter(({ method }) => method === 'PUT').length;
    const before = discord.requests.length;
    data.change(glossed.file, glossed.gloss, 'A new gloss.');
    await discord.until(() => discord.requests.slice(before).some(({ path }) => path.endsWith('/commands')));
    await readFactText(discord);
    expect([countPuts(), followed.log.filter((line) => line.startsWith('The commands')).length]).toEqual([1, 1]);
  });

  it('registers a topic’s new name, and answers by it', async ({ data, discord, followed }) => {
    const { failed } = pickWording('en');
    expect(contentOf(await ask(discord, 'finance', {}))).toBe(failed);
    data.change('topics.json', '"en": "funding"', '"en": "finance"');
    await vi.waitFor(
      () => expect(followed.log.filter((line) => /registered anew/.test(line))).toHaveLength(2),
      patience,
    );
    const put = discord.requests.findLast(({ method }) => method === 'PUT');
    expect(JSON.stringify(put?.body)).toMatch(/"name":"finance"/);
    expect(contentOf(await ask(discord, 'finance', {}))).toContain('How much money, and from whom');
  });

  it('has a picture of its own', async ({ data, discord, followed }) => {
    const files: string[] = [];
    const compare = async () => {
      await ask(discord, 'compare', { matter: 'softbank.money-per-musk' });
      return files.push(findLastFile(discord));
    };
    await compare();
    await compare();
    data.change('sources.json', '"is": "t3n"', '"is": "t3n Magazin"');
    await followed.logged(reloaded);
    await compare();
    expect(files.map((file) => file.length > 1000)).toEqual([true, true, true]);
    expect([files[1] === files[0], files[2] === files[0]]).toEqual([true, false]);
  });

  it('is named by its version in about and under a copied citation', async ({ data, discord, followed }) => {
    data.change(glossed.file, glossed.gloss, 'A new gloss.');
    const [, version = 'none'] = /version ([0-9a-f]{12})/.exec(await followed.logged(reloaded)) ?? [];
    expect(contentOf(await ask(discord, 'about', {}))).toContain(version);
    const message = createMessageFrom(await ask(discord, 'fact', { id: glossed.fact }));
    const customId = findButtonId(pickWording('en').buttons.cite, message);
    const citation = contentOf(await discord.send(createButtonPress({ customId, message, locale: 'en-GB' })));
    expect(citation).toContain(`\n-# ${pickWording('en').collection(version, '29 September 2025')}`);
  });
});

it('broken data keeps the old answers and the commands', async ({ data, discord, followed }) => {
  const requests = discord.requests.length;
  data.write('topics.json', '[');
  expect(await followed.logged(/topics\.json/)).toMatch(/no JSON/);
  expect(discord.requests.slice(requests)).toEqual([]);
  expect(await readFactText(discord)).toContain(glossed.gloss);
});

it.skipIf(process.platform === 'win32')(
  'the program itself reloads at SIGHUP, watches, and ends when told',
  async ({ data, discord }) => {
    hide(data, glossed.file);
    const program = startProgram(['--data', data.folder], { DISCORD_TOKEN: token, DISCORD_API_URL: discord.api });
    await program.waitForOutput(/"The commands/);
    data.change(glossed.file, glossed.gloss, 'A new gloss.');
    program.kill('SIGHUP');
    await program.waitForOutput(/"The data was reloaded/);
    expect(await readFactText(discord)).toContain('A new gloss.');
    data.write('topics.json', '[');
    await program.waitForOutput(/"The changed data is broken/);
    expect(await readFactText(discord)).toContain('A new gloss.');
    program.kill('SIGTERM');
    expect(await program.end()).toBe(0);
  },
);
