/** `npm run bench:web`: questions a second of the web page's JSON, beside the same framework answering a constant. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installPeers } from './install.js';
import { load } from './load/load.js';
import { sideBySide } from './load/ratios.js';
import { startServer } from './load/server.js';
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
  const requests = askedQuestions().map((question) => ({ path: `/api/ask?q=${encodeURIComponent(question)}` }));
  const [constant, asking] = await Promise.all([
    startServer(['--import', 'tsx', 'bench/load/constant.ts']),
    startServer(['dist/main.js', 'web', '--port', '0'], { WEB_RATE: '0' }),
  ]);
  const run = (name: string, url: string) => () => {
    progress.show(`${name}, ${seconds} s`);
    return load(url, requests, seconds);
  };
  // the first round warms both
  await sideBySide(run('warming', asking.url), run('warming', constant.url), 1);
  const web = await sideBySide(run('questions', asking.url), run('a constant', constant.url), rounds);
  progress.clear();
  for (const server of [constant, asking]) server.stop();
  process.stdout.write(values.json ? `${JSON.stringify({ web })}\n` : text(web));
  return 0;
}

// written before the search was: nobody's own words are in the facts
function askedQuestions(): string[] {
  const file = new URL('../test/fixtures/questions.json', import.meta.url);
  const { answerable, unanswerable } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { question: string }[]>;
  return [...(answerable ?? []), ...(unanswerable ?? [])].map(({ question }) => question);
}

function text({ ours, theirs, ratio, ratioP99 }: Awaited<ReturnType<typeof sideBySide>>): string {
  return [
    `/api/ask     ${ours.perSecond.toFixed(0)} a second, 99 in 100 within ${ours.p99.toFixed(0)} ms`,
    `a constant   ${theirs.perSecond.toFixed(0)} a second, 99 in 100 within ${theirs.p99.toFixed(0)} ms`,
    `ratio        ${ratio.toFixed(2)} of the constant's, at ${ratioP99.toFixed(1)} times its 99th percentile`,
    '',
  ].join('\n');
}
