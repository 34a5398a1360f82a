/** The terminal: the program's own bytes, on a terminal of 80 columns, drawn by xterm.js. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { runOnTerminal, withoutTerminal } from '../same/programs.js';
import type { Tree } from '../same/trees.js';
import type { Camera } from './camera.js';

const columns = 80;
const chats = {
  found: ['Who doubts the money?'],
  near: ['How old is Larry Ellison?'],
  nothing: ['What did Angela Merkel say about Stargate?'],
  topic: ['/stargate funding'],
  compare: ['/stargate compare matter:softbank.money-per-musk'],
};

export async function photographTerminal({ photograph }: Camera, tree: Tree): Promise<void> {
  if (withoutTerminal) throw new Error(`The terminal could not be photographed: ${withoutTerminal}.`);
  for (const [name, lines] of Object.entries(chats)) {
    writeFileSync(join(tree.work, 'lines.txt'), `${lines.join('\n')}\n`);
    const call = { args: ['--language', 'en'], env: { LANG: 'en_US.UTF-8' } };
    const bytes = await runOnTerminal(tree, call, { columns, input: 'lines.txt' });
    await photograph({
      name: `terminal-${name}-${columns}`,
      width: 900,
      colorScheme: 'dark',
      part: '#terminal',
      open: (page) => drawBytes(page, bytes.replace(/\[exit \S+\n?$/, '')),
    });
  }
}

async function drawBytes(page: Page, bytes: string): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  await page.setContent('<body style="margin:0"><div id="terminal" style="display:inline-block"></div>');
  await page.addStyleTag({ content: readFileSync(resolve('@xterm/xterm/css/xterm.css'), 'utf8') });
  await page.addScriptTag({ content: readFileSync(resolve('@xterm/xterm'), 'utf8') });
  const rows = bytes.split('\n').length + 1;
  // by its text: what is evaluated there knows nothing of this file
  await page.evaluate(`new Promise((drawn) => {
    const terminal = new globalThis.Terminal({ cols: ${columns}, rows: ${rows}, allowProposedApi: true });
    terminal.open(document.getElementById('terminal'));
    terminal.write(${JSON.stringify(bytes)}, () => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  })`);
}
