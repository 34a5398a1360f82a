/** `npm run fuzz`: makes up what may be typed, clicked and sent, until something breaks or the time is over. */
import { createProgress, print, readCount, readValues, refuse, runBench, splitList } from '../../bench/commandLine.js';
import type { Find, Way } from './fuzzWay.js';

const help = `Makes up what people, and others, may type, click and send, and looks at what comes out.

  npm run fuzz -- [options]

  --seconds 60   for how long
  --seed N       the same seed makes up the same; without it, one that is printed
  --only a,b     only these of question, run, option, message, unseen, button, json, http, data, name,
                 spelling, voice
  --json         one object on stdout (npm run --silent keeps npm's own lines away)
  --help         this text

A find is an exception, a status of 500 and above, a connection that is held, a changed data file that breaks an answer, an answer beyond its schema, a body that Discord would refuse, or a
statement that is checked otherwise where an emoji or a link stands in it; also somebody's facts for another's name, a
date or an amount that gets another answer spelt otherwise, and typed words that others see without a label. It is
printed with its seed and the smallest input that shows it, and should become a test. Exit code: 0 nothing was found,
1 something was, 2 a wrong call.
`;

const known = {
  seconds: { type: 'string', default: '60' },
  seed: { type: 'string' },
  only: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** What is made up of one seed; the next batch has the next one. */
const runsInBatch = 200;

interface Report {
  seed: number;
  seconds: number;
  /** How many inputs each way in was given. */
  inputs: Record<string, number>;
  find: Find | null;
}

await runBench(main);

async function main(args: string[]): Promise<number> {
  const read = readValues({ args, options: known });
  if ('wrong' in read) return refuse(read);
  const { values } = read;
  if (values.help) return print(help);
  const seconds = readCount(values.seconds);
  if (seconds === null) return refuse({ wrong: '--seconds takes a number from 1' });
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  if (!Number.isInteger(seed) || values.seed === '') return refuse({ wrong: '--seed takes a whole number' });
  // late: a wrong call waits for none of them
  const { createWays } = await import('./waysIn.js');
  const all = createWays();
  const names = values.only === undefined ? all.map(({ name }) => name) : splitList(values.only);
  const strange = names.find((name) => !all.some((way) => way.name === name));
  if (strange !== undefined || names.length === 0)
    return refuse({ wrong: `--only takes some of ${all.map(({ name }) => name).join(',')}` });
  const report = await fuzzAll(
    all.filter(({ name }) => names.includes(name)),
    { seed, seconds },
  );
  print(values.json ? `${JSON.stringify(report)}\n` : formatReport(report));
  return report.find ? 1 : 0;
}

async function fuzzAll(ways: Way[], { seed, seconds }: { seed: number; seconds: number }): Promise<Report> {
  const progress = createProgress(process.stderr);
  const inputs: Record<string, number> = {};
  const from = performance.now();
  const secondsPassed = () => (performance.now() - from) / 1000;
  let find: Find | null = null;
  for (let round = 0; find === null && secondsPassed() < seconds; round += 1) {
    for (const way of ways) {
      const count = Object.values(inputs).reduce((sum, each) => sum + each, 0);
      progress.show(`${Math.floor(secondsPassed())} of ${seconds} s, ${count} inputs, now ${way.name}`);
      find = await way.fuzz(seed + round, runsInBatch);
      inputs[way.name] = (inputs[way.name] ?? 0) + runsInBatch;
      if (find !== null || secondsPassed() >= seconds) break;
    }
  }
  progress.clear();
  return { seed, seconds: Math.round(secondsPassed()), inputs, find };
}

function formatReport({ seed, seconds, inputs, find }: Report): string {
  const counts = Object.entries(inputs).map(([name, count]) => `${name} ${count.toLocaleString('en')}`);
  const head = `seed ${seed}, ${seconds} s: ${counts.join(', ')}\n`;
  if (find === null) return `${head}Nothing was found.\n`;
  const again = `npm run fuzz -- --only ${find.way} --seed ${find.seed} --seconds 1`;
  return `${head}A find: ${find.way}, seed ${find.seed}\n  fault  ${find.fault}\n  input  ${find.input}\n  again  ${again}\n`;
}
