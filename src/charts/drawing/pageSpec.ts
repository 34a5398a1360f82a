/** The sheet that every picture is drawn on: its ground, the accent rule and the title. */
import { type Mark, parse, type Spec, View } from 'vega';
import type { Language } from '../../knowledge/text/language.js';
import { pickWording } from '../../wording/languages/wordingFor.js';
import { type Palette, pageSize, typeSizes } from './palette.js';
import { breakLines, createTextMark } from './text.js';

export interface ChartSheet {
  /** Null where what the picture stands in has the title already. */
  title: string | null;
  language: Language;
  palette: Palette;
}

const ruleSize = { width: 64, height: 5, below: 12 };
const titleTop = pageSize.margin + ruleSize.height + ruleSize.below;

/** Where the first thing below the title begins. */
export function computeBodyTop({ title }: ChartSheet): number {
  if (title === null) return 0;
  return titleTop + breakTitle(title).length * typeSizes.title.line + 20;
}

/** `bottom` is where the last mark ends. Nothing is left for Vega to lay out, so a picture never depends on how it guesses the widths of words. */
export function buildPageSpec(sheet: ChartSheet, bottom: number, marks: Mark[]): Spec {
  const { title, language, palette } = sheet;
  const number = { ...pickWording(language).pictures.numbers, currency: ['', ''] as ['', ''] };
  const top = title === null ? [] : [createAccentRule(palette), createTitleMark(title, palette)];
  return {
    width: pageSize.width,
    height: bottom + pageSize.margin,
    padding: 0,
    autosize: 'none',
    background: palette.paper,
    config: { locale: { number } },
    // the words beside the picture speak for it; Vega's own roles have no names
    marks: [...top, ...marks].map((mark) => ({ ...mark, aria: false })),
  };
}

function createTitleMark(title: string, { ink }: Palette): Mark {
  return createTextMark(breakTitle(title), {
    ...typeSizes.title,
    x: pageSize.margin,
    y: titleTop,
    colour: ink,
    bold: true,
  });
}

function breakTitle(title: string): string[] {
  return breakLines(title, typeSizes.title.size, pageSize.inner);
}

function createAccentRule({ accent }: Palette): Mark {
  const { width, height } = ruleSize;
  const place = { x: { value: pageSize.margin }, y: { value: pageSize.margin }, width: { value: width } };
  return { type: 'rect', encode: { enter: { ...place, height: { value: height }, fill: { value: accent } } } };
}

export async function renderSvg(spec: Spec): Promise<string> {
  const drawing = new View(parse(spec), { renderer: 'none' });
  const svg = await drawing.toSVG();
  drawing.finalize();
  return svg;
}
