/** A newsroom's first hour: a folder, an article, its first sentence, and an answer on the terminal and on Discord. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, vi } from 'vitest';
import { unescapeMarkdown } from '../../../src/discord/messages/markdown.js';
import { contentOf, it, specification, token } from '../../loopback/botTest.js';
import type { LoopbackDiscord } from '../../loopback/loopbackDiscord.js';
import { createChatInput } from '../../loopback/payloads/payloads.js';
import { startLoopbackDiscord } from '../../loopback/startLoopbackDiscord.js';
import { runProgram } from '../../support/runProgram.js';
import { startBot } from '../../support/startBot.js';
import { startOnTerminal, withoutTerminal } from '../../support/startOnTerminal.js';
import { patience } from '../../support/startProgram.js';

if (withoutTerminal) console.warn(withoutTerminal);

const above = mkdtempSync(join(tmpdir(), 'stargate-own-'));
afterAll(() => rmSync(above, { recursive: true, force: true }));
const folder = join(above, 'brücke');
const article = join(above, 'artikel.txt');
const quote = 'Die neue Orftebrücke kostet 91 Millionen Euro.';
writeFileSync(article, `${quote}\n`);

/** Each line once the program has asked for it. */
async function talk(args: string[], lines: [awaited: RegExp, typed: string][], end: RegExp): Promise<void> {
  const program = startOnTerminal({}, [...args, '--language', 'de']);
  for (const [awaited, typed] of lines) {
    await program.waitForOutput(awaited);
    program.type(typed);
  }
  await program.waitForOutput(end);
  expect(await program.end()).toBe(0);
}

async function ask(discord: LoopbackDiscord): Promise<string> {
  const call = createChatInput({ subcommand: 'ask', options: { question: 'Was kostet die Brücke?' }, locale: 'de' });
  return unescapeMarkdown(contentOf(await discord.send({ ...call, data: { ...call.data, name: 'brücke' } })));
}

describe.skipIf(withoutTerminal !== null)('a story of one’s own', { timeout: 300_000 }, () => {
  it('is created, filled, reviewed and asked; a bot that runs meanwhile tells it as soon as a sentence is kept', async () => {
    await talk(
      ['create', folder],
      [
        [/Wie heißt die Geschichte\?/, 'Neue Orftebrücke'],
        [/Mit welchem Wort/, 'brücke'],
      ],
      /ist angelegt/,
    );
    const discord = await startLoopbackDiscord({ token, specification });
    const bot = startBot(discord, { DATA_DIR: folder });
    await vi.waitFor(() => expect(discord.identified).toHaveLength(1), patience);
    await vi.waitFor(async () => expect(await ask(discord)).toContain('„import“'), patience);

    const told = runProgram(['import', article, '--outlet', 'Elbe-Blatt', '--date', '2025-10-03', '--data', folder]);
    expect(told).toMatchObject({ code: 0, err: '' });
    await talk(
      ['review', '--data', folder],
      [
        [/Orftebrücke kostet/, 'k'],
        [/Auf Englisch/, 'The new Orfte bridge costs 91 million euros.'],
        [/Frage 1 von 3/, 'Was kostet die neue Brücke?'],
        [/Frage 2 von 3/, 'Wie teuer wird die Orftebrücke?'],
        [/Frage 3 von 3/, 'How much does the new bridge cost?'],
        [/Behalten: Der Bot zeigt den Satz/, 'q'],
      ],
      /1 behalten/,
    );

    const asked = runProgram(['ask', 'Was kostet die Brücke?', '--data', folder]);
    expect(asked).toMatchObject({ code: 0, err: '' });
    expect(asked.out).toContain(quote);
    await vi.waitFor(async () => expect(await ask(discord)).toContain(quote), patience);
    bot.kill('SIGTERM');
    expect(await bot.end()).toBe(0);
    await discord.stop();
    expect(discord.violations).toEqual([]);
  });
});
