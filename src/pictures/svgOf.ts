/** Draws a specification as SVG. Brings Vega with it: import it only when a picture is asked for. */
import { parse, type Spec, View } from 'vega';

export async function svgOf(spec: Spec): Promise<string> {
  const drawing = new View(parse(spec), { renderer: 'none' });
  const svg = await drawing.toSVG();
  drawing.finalize();
  return svg;
}
