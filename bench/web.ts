/** `npm run bench:web`: questions a second of the web page's JSON, beside the same framework answering a constant. */
import { parseArgs } from 'node:util';
import { installPeers } from './install.js';
import { program, script, startChild } from './load/child.js';
import { load } from './load/load.js';
import { askedQuestions, suggestedQuestions } from './load/questions.js';
import { type Compared, sideBySide } from './load/ratios.js';
import { progressOn } from './measure/progress.js';

const help = `Measures /api/ask of the built program, on one core, beside the same framework answering a constant.

  npm run bench:web -- [--rounds 5] [--seconds 4] [--json]
`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) process.stdout.write(help);
else process.exitCode = await bench(Number(values.rounds), Number(values.seconds));

async function bench(rounds: number, seconds: number): Promise<number> {
  const missing = installPeers();
  if (missing !== null) throw new Error(missing);
  const progress = progressOn(process.stderr);
  const constant = startChild(script(new URL('load/constant.ts', import.meta.url)));
  const asking = startChild([...program, 'web', '--port', '0'], { WEB_RATE: '0' });
  const [theirs, ours] = await Promise.all([constant, asking].map(({ says }) => says(/http:\/\/[\w.:]+/)));
  const compare = async (questions: string[], name: string) => {
    const requests = questions.map((question) => ({ path: `/api/ask?q=${encodeURIComponent(question)}` }));
    const run = (url: string) => () => load(url, requests, seconds);
    progress.show(`questions as ${name}: warming`);
    await sideBySide(run(String(ours)), run(String(theirs)), 1);
    progress.show(`questions as ${name}: ${rounds} rounds of ${2 * seconds} s`);
    return sideBySide(run(String(ours)), run(String(theirs)), rounds);
  };
  const web = {
    typed: await compare(askedQuestions(), 'typed'),
    suggested: await compare(suggestedQuestions(), 'suggested'),
  };
  progress.clear();
  await Promise.all([constant, asking].map(({ stop }) => stop()));
  process.stdout.write(values.json ? `${JSON.stringify({ web })}\n` : text(web));
  return 0;
}

function text(web: Record<string, Compared>): string {
  return Object.entries(web)
    .map(([name, { ours, theirs, ratio, ratioP99 }]) =>
      [
        `questions as ${name}`,
        `  /api/ask     ${ours.perSecond.toFixed(0)} a second, 99 in 100 within ${ours.p99.toFixed(0)} ms`,
        `  a constant   ${theirs.perSecond.toFixed(0)} a second, 99 in 100 within ${theirs.p99.toFixed(0)} ms`,
        `  ratio        ${ratio.toFixed(2)} of the constant's, at ${ratioP99.toFixed(1)} times its 99th percentile`,
        '',
      ].join('\n'),
    )
    .join('');
}
