/** What a verb works with: the fact base that the call names, the environment, the terminal and the doors. */
import { resolve } from 'node:path';
import type { Library } from '../answers/library.js';
import type { createCommands } from '../commands/index.js';
import type { Config } from '../doors/config.js';
import type { Opening } from '../doors/door.js';
import type { openChatAlone, openDoors, openWeb } from '../doors/openDoors.js';
import type { Language } from '../knowledge/text/language.js';
import { openLibrary } from '../store/snapshot.js';
import type { CachePlaces } from '../store/snapshotCache.js';
import type { FormatCall } from '../terminal/formatCall.js';
import type { Session } from '../terminal/respond.js';
import { openScreen, type Screen } from '../terminal/screen/screen.js';

/** What main.ts wires: where the program's files are, and what a verb may ask for. */
export interface Installation {
  /** What people call it by. */
  name: string;
  dataFolder: string;
  /** The files that the web page sends as they are. */
  assetFolder: string;
  snapshotFile: string;
  /** The program itself. */
  mainFile: string;
  /** The settings that say where files are, from .env too. */
  readPlaces: () => Promise<Places>;
  createCommands: typeof createCommands;
  loadEnvironment: () => Promise<Config>;
  loadDoors: () => Promise<{
    openDoors: typeof openDoors;
    openChatAlone: typeof openChatAlone;
    openWeb: typeof openWeb;
  }>;
  /** "stargate 0.1.0" */
  readVersion: () => string;
}

export interface Places extends CachePlaces {
  DATA_DIR?: string | undefined;
}

export interface Program extends Installation {
  /** The folder of the fact base: the one that ships if the call names no other. */
  data: string;
  formatCall: FormatCall;
  /** Only the base that ships must have a lock file. */
  locked: boolean;
  openLibrary: () => Promise<Library>;
  /** Null leaves the language to the question. */
  language: Language | null;
  openScreen: () => Promise<Screen>;
}

interface Call {
  data: string;
  places: Places;
  language?: Language;
  formatCall: FormatCall;
}

export function createProgram(installation: Installation, { data, places, language, formatCall }: Call): Program {
  const { dataFolder, snapshotFile } = installation;
  const locked = resolve(data) === resolve(dataFolder);
  const openCache = async () => {
    const { findCacheFolder, openSnapshotCache } = await import('../store/snapshotCache.js');
    const cacheFolder = findCacheFolder(places);
    return cacheFolder === null ? null : openSnapshotCache(cacheFolder, data, installation.mainFile);
  };
  return {
    ...installation,
    data,
    formatCall,
    locked,
    openLibrary: () => openLibrary({ folder: data, snapshotFile, locked, openCache }),
    language: language ?? null,
    openScreen: () => openScreen(process.stdout, process.env),
  };
}

export function createSession(program: Program, library: Library): Session {
  const { createCommands, language } = program;
  return { library, commands: createCommands(library.base), language, home: readHomeLanguage(program) };
}

/** The language of what is printed before a question shows one: as the environment says, else the system. */
export function readHomeLanguage({ language }: Program): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  // "C" and "POSIX" name no language
  const set = [LC_ALL, LC_MESSAGES, LANG].find((locale) => locale && !/^(?:C|POSIX)(?:\.|$)/.test(locale));
  // of all that know it, this one is made in no time
  const locale = set ?? new Intl.PluralRules().resolvedOptions().locale;
  return language ?? (locale.startsWith('de') ? 'de' : 'en');
}

/** What doors are opened with. All that a reload needs is loaded now: a build meanwhile takes these files away. */
export async function createOpening(program: Program, config: Config): Promise<Opening> {
  const [{ createLiveData, reloadLibrary }, { readOperatorLinks }] = await Promise.all([
    import('../store/followData.js'),
    import('../wording/own/operatorLinks.js'),
  ]);
  const { data: folder, locked, assetFolder } = program;
  const createBot = (library: Library) => ({
    ...createSession(program, library),
    links: readOperatorLinks(config),
    publicUrl: config.PUBLIC_URL ?? null,
  });
  const first = createBot(await program.openLibrary());
  const data = createLiveData({
    folder,
    first,
    load: ({ library }) => createBot(reloadLibrary(folder, { locked, running: library })),
  });
  return { config, data, home: readHomeLanguage(program), screen: await program.openScreen(), assetFolder };
}

/** YYYY-MM-DD. */
export function readToday(): string {
  return new Date().toISOString().slice(0, 10);
}

/** In UTC to the second. */
export function readInstant(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
