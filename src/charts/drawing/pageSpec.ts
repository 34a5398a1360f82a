/** The sheet that every picture is drawn on: its ground, the accent rule and the title. */
import { type Mark, parse, type Spec, View } from 'vega';
import type { Language } from '../../knowledge/text/language.js';
import { wordingFor } from '../../wording/wordingFor.js';
import { type Palette, page, type } from './palette.js';
import { linesOf, textMark } from './text.js';

export interface Sheet {
  /** Null where what the picture stands in has the title already. */
  title: string | null;
  language: Language;
  palette: Palette;
}

const rule = { width: 64, height: 5, below: 12 };
const titleTop = page.margin + rule.height + rule.below;

/** Where the first thing below the title begins. */
export function bodyTop({ title }: Sheet): number {
  if (title === null) return 0;
  return titleTop + titleLines(title).length * type.title.line + 20;
}

/** `bottom` is where the last mark ends. Nothing is left for Vega to lay out, so a picture never depends on how it guesses the widths of words. */
export function pageSpec(sheet: Sheet, bottom: number, marks: Mark[]): Spec {
  const { title, language, palette } = sheet;
  const number = { ...wordingFor(language).pictures.numbers, currency: ['', ''] as ['', ''] };
  const top = title === null ? [] : [accentRule(palette), titleMark(title, palette)];
  return {
    width: page.width,
    height: bottom + page.margin,
    padding: 0,
    autosize: 'none',
    background: palette.paper,
    config: { locale: { number } },
    // the words beside the picture speak for it; Vega's own roles have no names
    marks: [...top, ...marks].map((mark) => ({ ...mark, aria: false })),
  };
}

function titleMark(title: string, { ink }: Palette): Mark {
  return textMark(titleLines(title), { ...type.title, x: page.margin, y: titleTop, colour: ink, bold: true });
}

function titleLines(title: string): string[] {
  return linesOf(title, type.title.size, page.inner);
}

function accentRule({ accent }: Palette): Mark {
  const { width, height } = rule;
  const place = { x: { value: page.margin }, y: { value: page.margin }, width: { value: width } };
  return { type: 'rect', encode: { enter: { ...place, height: { value: height }, fill: { value: accent } } } };
}

export async function svgOf(spec: Spec): Promise<string> {
  const drawing = new View(parse(spec), { renderer: 'none' });
  const svg = await drawing.toSVG();
  drawing.finalize();
  return svg;
}
