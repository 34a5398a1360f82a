/** `npm run look`: photographs every door as people meet it, from what the built program really sends. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { print, readValues, refuse, runBench, splitList } from '../../bench/commandLine.js';
import { findChromium, launchChromium, withoutChromium } from '../../test/support/browser.js';
import { projectRoot, type Tree } from '../same/trees.js';
import { createCamera } from './camera.js';
import { photographDiscord } from './discord.js';
import { photographReadme } from './readme.js';
import { photographTerminal } from './terminal.js';
import { photographWeb } from './web.js';

const help = `Photographs every door into the folder look/, which git ignores.

  npm run look -- [options]

  --only a,b   only these of web, discord, terminal, readme
  --json       the pictures as one object on stdout (npm run --silent keeps npm's own lines away)
  --help       this text

The pages and messages come from the built program, the terminal's bytes too. Discord's client and GitHub are imitated.
Exit code: 0 all were photographed, 1 something could not be done (also where no Chromium is found), 2 a wrong call.
`;

const known = {
  only: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const doors = {
  web: photographWeb,
  discord: photographDiscord,
  terminal: photographTerminal,
  readme: photographReadme,
};

const folder = join(projectRoot, 'look');

await runBench(main);

async function main(args: string[]): Promise<number> {
  const read = readValues({ args, options: known });
  if ('wrong' in read) return refuse(read);
  const { only, json, help: isHelp } = read.values;
  if (isHelp) return print(help);
  const names = only === undefined ? Object.keys(doors) : splitList(only);
  const chosen = Object.entries(doors).filter(([name]) => names.includes(name));
  if (chosen.length === 0 || chosen.length < names.length)
    return refuse({ wrong: `--only takes some of ${Object.keys(doors)}` });
  const program = findProgram();
  const pictures = await photographAll(
    chosen.map(([, door]) => door),
    program,
  );
  return print(json ? `${JSON.stringify({ pictures })}\n` : pictures.map((line) => `${line}\n`).join(''));
}

/** Where there is none, that is said as what it is: nothing was changed. */
function findProgram(): string {
  const nothing = 'Nothing was photographed';
  try {
    const program = findChromium();
    if (program !== null) return program;
  } catch (error) {
    throw new Error(`${nothing}: ${error instanceof Error ? error.message : String(error)}.`);
  }
  throw new Error(`${nothing}: ${withoutChromium}.`);
}

async function photographAll(chosen: (typeof doors)[keyof typeof doors][], program: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), 'look-'));
  const stop = new AbortController();
  const tree: Tree = { root: projectRoot, work, signal: stop.signal };
  const browser = await launchChromium(program);
  const camera = createCamera(browser, folder);
  try {
    for (const door of chosen) await door(camera, tree);
  } finally {
    stop.abort();
    await browser.close();
    rmSync(work, { recursive: true, force: true });
  }
  return camera.listPictures();
}
