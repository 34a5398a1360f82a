/** A German editor's whole session on a terminal beside the running bot, which answers with each step at every door. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { parseHTML } from 'linkedom';
import { expect, vi } from 'vitest';
import { unescapeMarkdown } from '../../../src/discord/messages/markdown.js';
import { loadLibrary } from '../../../src/store/loadLibrary.js';
import { it } from '../../loopback/botTest.js';
import type { LoopbackDiscord } from '../../loopback/loopbackDiscord.js';
import { createChatInput } from '../../loopback/payloads/payloads.js';
import { listTexts } from '../../loopback/replies.js';
import { copyData } from '../../support/dataCopy.js';
import { runProgram } from '../../support/runProgram.js';
import { registeredPattern, startBot } from '../../support/startBot.js';
import { withoutTerminal } from '../../support/startOnTerminal.js';
import { patience } from '../../support/startProgram.js';
import { openEditor } from './editorOnTerminal.js';

if (withoutTerminal) console.warn(withoutTerminal);

const source = 'elbe-blatt-2025-10-03';
const person = 'Safra Catz';
const article = `Oracle-Chefin Safra Catz hat am 2. Oktober 2025 ein Rechenzentrum in Ohio angekündigt. „Wir bauen weiter“, sagte Catz dem Sender CNBC.\n`;
const asks = ['Was sagte Catz dem Sender CNBC?', 'what did catz tell cnbc', 'baut catz weiter'];

interface Doors {
  discord: LoopbackDiscord;
  url: string;
  folder: string;
}

/** What each door shows of her, in words. */
const doors: Record<string, (doors: Doors) => Promise<string>> = {
  'a slash command': async ({ discord }) => {
    const reply = await discord.send(createChatInput({ subcommand: 'who', options: { person }, locale: 'de' }));
    return listTexts(reply).map(unescapeMarkdown).join(' ');
  },
  'the web page': async ({ url }) => {
    const page = await fetch(`${url}/who/safra-catz?language=de`);
    return parseHTML(await page.text()).document.querySelector('main')?.textContent ?? '';
  },
  '/api': async ({ url }) => (await fetch(`${url}/api/who?${new URLSearchParams({ person, language: 'de' })}`)).text(),
  '/mcp': async ({ url }) => {
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`)));
    const { structuredContent } = await client.callTool({ name: 'who', arguments: { person, language: 'de' } });
    await client.close();
    return JSON.stringify(structuredContent);
  },
  'the terminal': async ({ folder }) =>
    runProgram(['run', `/stargate wer person:${person}`, '--language', 'de', '--data', folder]).out,
};

/** The bot notices a change by itself, in its own time. */
async function expectEverywhere(at: Doors, shown: RegExp, hidden?: RegExp): Promise<void> {
  for (const [door, read] of Object.entries(doors))
    await vi.waitFor(
      async () => {
        const text = (await read(at)).replaceAll(/\s+/gu, ' ');
        expect([door, text]).toEqual([door, expect.stringMatching(shown)]);
        if (hidden) expect([door, text]).toEqual([door, expect.not.stringMatching(hidden)]);
      },
      { ...patience, interval: 1000 },
    );
}

it.skipIf(withoutTerminal)(
  'import, somebody unknown, undo, an update and a correction',
  async ({ discord }) => {
    const data = copyData();
    const { folder } = data;
    const file = join(folder, '..', 'artikel.txt');
    const bot = startBot(discord, { WEB_PORT: '0', WEB_RATE: '0', DATA_DIR: folder });
    await bot.waitForOutput(registeredPattern);
    await bot.waitForOutput(/The web page is at/u);
    const [, url = ''] = /The web page is at (http:\/\/[^\s"/]+)/u.exec(bot.readOutput()) ?? [];
    const at = { discord, url, folder };
    const shared = ['--language', 'de', '--data', folder];

    writeFileSync(file, article);
    const about = ['--outlet', 'Elbe-Blatt', '--date', '2025-10-03'];
    const importing = openEditor(['import', file, ...about, ...shared]);
    await importing.wait(
      /2 Entwürfe, [\s\S]*noch in keiner Liste: Safra Catz, Person, Oracle-Chefin[\s\S]*review --source/u,
    );
    expect(await importing.program.end()).toBe(0);
    await expectEverywhere(at, /./u, /Wir bauen weiter|Rechenzentrum in Ohio|Elbe-Blatt/u);

    const review = openEditor(['review', '--source', source, ...shared]);
    await review.wait(/Satz 1 von 2[\s\S]*> /u);
    await review.type('+', /vorgemerkt[\s\S]*> /u);
    const keep = async (en: string) => {
      await review.type('k', /Auf Englisch/u);
      await review.write(en, /Frage 1 von 3/u);
      await review.write(asks[0] ?? '', /Frage 2 von 3/u);
      await review.write(asks[1] ?? '', /Frage 3 von 3/u);
      await review.write(asks[2] ?? '', /Behalten: Der Bot zeigt den Satz/u);
    };
    await keep('Oracle chief Safra Catz announced a data centre in Ohio on 2 October 2025.');
    await review.wait(/Satz 2 von 2[\s\S]*> /u);
    await expectEverywhere(at, /Rechenzentrum in Ohio/u, /Wir bauen weiter/u);
    await keep('“We go on building”, Catz told CNBC.');
    await review.wait(/Das war der letzte Satz/u);
    await expectEverywhere(at, /Wir bauen weiter/u);
    await review.type('u', /Zurückgenommen: behalten[\s\S]*Satz 2 von 2[\s\S]*> /u);
    await expectEverywhere(at, /Rechenzentrum in Ohio/u, /Wir bauen weiter/u);
    await review.type('k', /Behalten: Der Bot zeigt den Satz/u);
    await review.type('q', /behalten, 0 verworfen/u);
    await review.program.end();

    writeFileSync(file, article.replace('Wir bauen weiter', 'Wir bauen sehr viel weiter'));
    const update = openEditor(['import', file, '--update', source, ...shared]);
    await update.wait(/1 von 1[\s\S]*jetzt [\s\S]*q ende > /u);
    await update.type('t', /Auf Englisch[\s\S]*: /u);
    const english = '“We go on building very much”, Catz told CNBC.';
    await update.write(english, /Alles ist entschieden[\s\S]*: /u);
    await update.type('', /hat den neuen Text/u);
    expect(await update.program.end()).toBe(0);
    await expectEverywhere(at, /Wir bauen sehr viel weiter/u, /Wir bauen weiter/u);

    const fact = loadLibrary(folder)
      .base.listArticleFacts(source)
      .find(({ quote }) => quote.includes('sehr viel'));
    const why = 'Sie sagte es dem Sender nicht selbst.';
    const corrected = runProgram(['correct', fact?.id ?? '', 'voices.0.channel', '-', '--why', why, '--data', folder]);
    expect([corrected.err, corrected.code]).toEqual(['', 0]);
    await expectEverywhere(at, /Wir bauen sehr viel weiter/u, /auf CNBC|"channel":\s?"CNBC"/u);
    const news = runProgram(['run', '/stargate neu', ...shared]).out.replaceAll(/\s+/gu, ' ');
    expect(news).toContain(why);
    expect(news).toContain('Der Artikel wurde geändert.');
    bot.kill('SIGTERM');
    expect(await bot.end()).toBe(0);
    data.remove();
  },
  300_000,
);
