/** What the terminal at the other end can show; a pipe or a file gets plain lines. */
import { choosePaint, type Paint } from './colours.js';

export interface Screen {
  paint: Paint;
  /** Makes a text a link; null where the terminal has none, and the address is printed. */
  link: ((text: string, address: string) => string) | null;
  /** Whether lines and bars of characters can be seen as such. */
  draws: boolean;
  /** How wide a line may be; null where nothing is wrapped. */
  readColumns: () => number | null;
  wrap: Wrap;
}

/** Breaks a text between words; a word that is too long stays whole. */
export type Wrap = (text: string, columns: number) => string;

type Environment = Record<string, string | undefined>;

interface Stream {
  isTTY?: boolean;
  columns?: number;
}

/** A longer line is hard to read. */
const maxColumns = 100;
const usualColumns = 80;

/** The wrapping is loaded where there are lines to wrap: its tables take longer to load than an answer to make. */
export async function openScreen(stream: Stream, env: Environment): Promise<Screen> {
  if (stream.isTTY !== true) return createScreen(stream, env, keepWhole);
  const { default: wrapAnsi } = await import('wrap-ansi');
  return createScreen(stream, env, wrapAnsi);
}

export function createScreen(stream: Stream, env: Environment, wrap: Wrap): Screen {
  const isTerminal = stream.isTTY === true;
  return {
    paint: choosePaint(stream, env),
    link: isTerminal && showsLinks(env) ? formatLink : null,
    draws: env.TERM !== 'dumb',
    // asked for each answer: a window may have been made narrower
    readColumns: () => (isTerminal ? Math.min(stream.columns || usualColumns, maxColumns) : null),
    wrap,
  };
}

const keepWhole: Wrap = (text) => text;

/** Of a pipe: nothing but the text. */
export const plainScreen: Screen = createScreen({}, {}, keepWhole);

/** Those that say who they are and are known to show links; one that does not know them might print the sequence. */
const linkingPrograms = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'Tabby', 'rio', 'zed']);
const linkingTerms = new Set(['xterm-kitty', 'xterm-ghostty', 'alacritty', 'foot', 'wezterm', 'contour']);
/** Versions of the library under GNOME's and Xfce's terminals; the first that knew links crashed on them. */
const minVteVersion = 5001;

function showsLinks({ TERM = '', TERM_PROGRAM = '', VTE_VERSION, WT_SESSION, KONSOLE_VERSION, NO_COLOR }: Environment) {
  if (TERM === 'dumb' || NO_COLOR) return false;
  const isKnown = linkingPrograms.has(TERM_PROGRAM) || linkingTerms.has(TERM);
  return isKnown || Number(VTE_VERSION) >= minVteVersion || Boolean(WT_SESSION ?? KONSOLE_VERSION);
}

// OSC 8: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
function formatLink(text: string, address: string): string {
  return `\u001b]8;;${address}\u0007${text}\u001b]8;;\u0007`;
}
