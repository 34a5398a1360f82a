/** The figures as a table for a terminal, each beside its target. */
import type { ColdFigures, EdgeFigures } from './firstAnswer.js';
import type { GatewayFigures } from './gateway.js';
import type { HttpFigures } from './http.js';

export interface Figures {
  gateway?: GatewayFigures;
  http?: HttpFigures;
  cold?: ColdFigures;
  edge?: EdgeFigures;
}

interface Line {
  name: string;
  figure: string;
  target: string;
  met: boolean;
  /** What the figure is made of. */
  from: string;
}

export function formatFigures({ gateway, http, cold, edge }: Figures): string {
  const lines = [
    ...(gateway ? toGatewayLines(gateway) : []),
    ...(http ? toHttpLines(http) : []),
    ...(cold ? toColdLines(cold) : []),
    ...(edge ? toEdgeLines(edge) : []),
  ];
  return `${lines.map(formatLine).join('\n')}\n`;
}

function formatLine({ name, figure, target, met, from }: Line): string {
  return [name.padEnd(24), figure.padStart(8), target.padStart(10), met ? '  met   ' : '  MISSED', from].join('  ');
}

function toGatewayLines({ ours, theirs, ratioP50, ratioP99 }: GatewayFigures): Line[] {
  return [
    {
      name: 'gateway, median',
      ...checkBound(ratioP50, 1.3),
      from: `${formatMs(ours.p50)} beside ${formatMs(theirs.p50)}`,
    },
    {
      name: 'gateway, 99 in 100',
      ...checkBound(ratioP99, 2),
      from: `${formatMs(ours.p99)} beside ${formatMs(theirs.p99)}`,
    },
  ];
}

function toHttpLines({ theirs, suggested, ...asked }: HttpFigures): Line[] {
  const kinds = Object.entries({ asked, suggested });
  return kinds.flatMap(([kind, { ratio, byClock, byCpu, ratioP99, ours }]) => {
    const cpu = byCpu === null ? 'by the clock' : `by CPU time; ${byClock.toFixed(2)} by the clock`;
    const rates = `${ours.perSecond.toFixed(0)} beside ${theirs.perSecond.toFixed(0)} a second, ${cpu}`;
    const name = `http, ${kind}`;
    return [
      { name, figure: ratio.toFixed(2), target: '>= 0.5', met: ratio >= 0.5, from: rates },
      {
        name: `${name}, 99 in 100`,
        ...checkBound(ratioP99, 2),
        from: `${formatMs(ours.p99)} beside ${formatMs(theirs.p99)}`,
      },
    ];
  });
}

function toColdLines({ ratio, readyMs, emptyMs, rssMb }: ColdFigures): Line[] {
  const held = rssMb === null ? 'unknown' : `${rssMb.toFixed(0)} MB`;
  return [
    { name: 'cold, start', ...checkBound(ratio, 3), from: `${formatMs(readyMs)} beside ${formatMs(emptyMs)}` },
    { name: 'cold, memory', figure: held, target: '< 120 MB', met: (rssMb ?? 0) < 120, from: 'after 200 answers' },
  ];
}

function toEdgeLines({ gzipBytes, firstMs }: EdgeFigures): Line[] {
  const size = `${(gzipBytes / 1000).toFixed(0)} kB`;
  return [
    { name: 'edge, size', figure: size, target: '< 600 kB', met: gzipBytes < 600_000, from: 'worker and library' },
    { name: 'edge, first answer', figure: formatMs(firstMs), target: '< 50 ms', met: firstMs < 50, from: 'in workerd' },
  ];
}

function checkBound(ratio: number, maxRatio: number): Pick<Line, 'figure' | 'target' | 'met'> {
  return { figure: ratio.toFixed(2), target: `<= ${maxRatio}`, met: ratio <= maxRatio };
}

function formatMs(time: number): string {
  return `${time.toFixed(1)} ms`;
}
