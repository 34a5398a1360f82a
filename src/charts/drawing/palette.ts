/** Colours, type and measures of every picture; sizes are for a width of 640 and still legible at 360. */
import { accents } from '../../util/accents.js';

/** "page" leaves the colours to the page that the picture stands in: its custom properties of these names. */
export type Theme = 'light' | 'dark' | 'page';

export interface Palette {
  paper: string;
  ink: string;
  muted: string;
  grid: string;
  accent: string;
}

const palettes: Record<Theme, Palette> = {
  light: { paper: '#fffdf9', ink: '#1d1b18', muted: '#66615a', grid: '#ddd7cc', accent: accents.light },
  dark: { paper: '#1f1e1d', ink: '#f2eee7', muted: '#b3ada3', grid: '#45423e', accent: accents.dark },
  page: {
    paper: 'none',
    ink: 'var(--ink)',
    muted: 'var(--muted)',
    grid: 'var(--grid)',
    accent: 'var(--accent)',
  },
};

export function findPalette(theme: Theme): Palette {
  return palettes[theme];
}

/** A page has its own title over its pictures. */
export function chooseTitle(theme: Theme, title: string): string | null {
  return theme === 'page' ? null : title;
}

/** The first family travels with the rasteriser; a browser without it takes the next. */
export const fontFamily = '"Source Serif 4", Georgia, "Times New Roman", serif';

export const pageSize = { width: 640, margin: 24, inner: 592 };

export const typeSizes = {
  title: { size: 30, line: 38 },
  says: { size: 23, line: 30 },
  small: { size: 20, line: 27 },
};

export const barSizes = { height: 18, above: 8, below: 26, line: 2.5 };
