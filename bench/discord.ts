/** `npm run bench:discord`: the built program as Discord sees it, beside the least that could answer there. */
import { help, type Options, parseOptions } from './discord/options.js';
import { type Figures, textReport } from './discord/report.js';
import { installPeers } from './install.js';
import { progressOn } from './measure/progress.js';
import { complain, print } from './say.js';

process.exitCode = await main(process.argv.slice(2));

/** The exit code: 1 where something could not be installed or measured, 2 for a wrong option. */
async function main(args: string[]): Promise<number> {
  const options = parseOptions(args);
  if ('wrong' in options) return complain(`${options.wrong} (--help shows all options)`, 2);
  if (options.help) return print(help);
  const missing = options.only.includes('http') ? installPeers() : null;
  if (missing !== null) return complain(missing, 1);
  const progress = progressOn(process.stderr);
  const figures = await measured(options, progress.show);
  progress.clear();
  return print(options.json ? `${JSON.stringify(figures)}\n` : textReport(figures));
}

async function measured({ only, rounds }: Options, show: (line: string) => void): Promise<Figures> {
  const figures: Figures = {};
  for (const part of only) Object.assign(figures, { [part]: await measure(part, rounds, show) });
  return figures;
}

// one after the other, each loaded when it is its turn: nothing of the others is in the way
async function measure(part: Options['only'][number], rounds: number, show: (line: string) => void) {
  switch (part) {
    case 'gateway':
      return (await import('./discord/gateway.js')).measureGateway(rounds, show);
    case 'http':
      return (await import('./discord/http.js')).measureHttp(rounds, show);
    case 'cold':
      return (await import('./discord/cold.js')).measureCold(rounds, show);
    case 'edge':
      return (await import('./discord/edge.js')).measureEdge(rounds, show);
    default:
      return part satisfies never;
  }
}
