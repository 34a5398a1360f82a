/** `npm run bench:import`: what the import proposes beside what people say is right, and how its time grows. */
import { loadLibrary } from '../src/store/loadLibrary.js';
import { createProgress, print, readValues, refuse, runBench } from './commandLine.js';
import { readGoldPairs } from './importing/goldArticle.js';
import { countField, type FieldFigures, fieldNames, listMissed, type WrongProposal } from './importing/goldFigures.js';
import { growthGoals, type ImportGrowth, measureGrowth } from './importing/growth.js';

const help = `Drafts articles and counts, field by field, what is proposed, right, wrong and missed; without --gold, how the time grows.

  npm run bench:import -- [options]

  --gold DIR    articles (NAME.txt, NAME.html) with NAME.gold.json beside each; test/fixtures/gold/read and
                test/fixtures/gold/unread are ours; entities.json there adds people to the base's
  --missed      also each sentence where something is missed
  --data data   the fact base to draft with
  --json        one object on stdout (npm run --silent keeps npm's own lines away)
  --help        this text
`;

const known = {
  gold: { type: 'string' },
  missed: { type: 'boolean', default: false },
  data: { type: 'string', default: 'data' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

await runBench(main);

/** The exit code: 1 where something could not be measured, 2 for a wrong option. */
async function main(args: string[]): Promise<number> {
  const read = readValues({ args, options: known });
  if ('wrong' in read) return refuse(read);
  const { gold, data, json, missed, help: isHelp } = read.values;
  if (isHelp) return print(help);
  const { base } = loadLibrary(data);
  if (gold === undefined) {
    const progress = createProgress(process.stderr);
    const growth = measureGrowth(base, progress.show);
    progress.clear();
    return print(json ? `${JSON.stringify({ growth })}\n` : formatGrowth(growth));
  }
  const pairs = readGoldPairs(gold, base);
  const counted = fieldNames.map((field) => ({ field, ...countField(field, pairs) }));
  const fields = Object.fromEntries(counted.map(({ field, faults: _, ...figures }) => [field, figures]));
  const wrong = counted.flatMap(({ faults }) => faults);
  const missing = missed ? fieldNames.flatMap((field) => listMissed(field, pairs)) : [];
  if (json) return print(`${JSON.stringify({ sentences: pairs.length, fields, wrong })}\n`);
  return print(
    `${formatFields(fields)}${formatWrong(wrong)}${missing.map((one) => `missed ${one.field}: ${one.missed.join(', ')}: ${one.quote}\n`).join('')}`,
  );
}

function formatFields(fields: Record<string, FieldFigures>): string {
  const rows = Object.entries(fields).map(([field, { proposed, right, wrong, missed, precision, recall }]) =>
    [
      field.padEnd(8),
      ...[proposed, right, wrong, missed, formatShare(precision), formatShare(recall)].map((cell) =>
        String(cell).padStart(9),
      ),
    ].join(' '),
  );
  const head = [
    'field   ',
    ...['proposed', 'right', 'wrong', 'missed', 'precision', 'recall'].map((name) => name.padStart(9)),
  ].join(' ');
  return `${[head, ...rows].join('\n')}\n`;
}

function formatShare(share: number | null): string {
  return share === null ? '–' : share.toFixed(2);
}

function formatWrong(wrong: WrongProposal[]): string {
  return wrong
    .map(
      ({ field, quote, proposed, should }) =>
        `wrong ${field}: ${proposed}, not ${should.join(', ') || 'anything'}: ${quote}\n`,
    )
    .join('');
}

function formatGrowth({ times, exponent }: ImportGrowth): string {
  const lines = times.map(
    ({ lines: count, ms }) => `${String(count).padStart(6)} lines ${ms.toFixed(0).padStart(7)} ms`,
  );
  const { exponent: most, lines: count, ms } = growthGoals;
  return `${lines.join('\n')}\nexponent ${exponent.toFixed(2)} (goal ≤ ${most}; ${count} lines in ≤ ${ms} ms)\n`;
}
