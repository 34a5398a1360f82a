/** The editors' commands: help, wrong calls, checks, citations, and whatever changes the data. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Recording } from './compare.js';
import { data, freshData, type Run, recordArticles, recordCases, recordMending } from './dataChanges.js';
import type { Inputs } from './inputs.js';
import { runProgram } from './programs.js';
import { projectRoot, type Tree } from './trees.js';

const verbsPattern = /^ {2}([a-z]+)(?: |$)/gm;

export async function recordEditors(tree: Tree, inputs: Inputs, recording: Recording): Promise<void> {
  const run: Run = async (call, more = '') => {
    const said = await runProgram(tree, call);
    // commands are run on changed data alone, whose version depends on when they were changed
    const kept = call.args[0] === 'run' ? said.replace(/"base":"[0-9a-f]+"/, '"base":"…"') : said;
    recording.keep(`${more}${[...Object.keys(call.env ?? {}), ...call.args].join(' ')}`, kept);
    return said;
  };
  freshData(tree);
  cpSync(join(projectRoot, 'test', 'fixtures', 'questions.json'), join(tree.work, 'golden.json'));
  if (inputs.brief) return recordReading(run, inputs);
  await recordHelp(run);
  await recordWrongCalls(run, inputs);
  await recordReading(run, inputs);
  await recordMending(run, tree, { inputs, recording });
  if (inputs.articles === null)
    recording.skip('check --texts and import of articles: no folder with articles (--articles DIR)');
  else await recordArticles(run, tree, { folder: inputs.articles, recording });
  if (inputs.cases === null) recording.skip('import of cases: no folder with cases (--cases DIR)');
  else await recordCases(run, tree, { folder: inputs.cases, recording });
}

async function recordHelp(run: Run): Promise<void> {
  const help = await run({ args: ['--help'] });
  const verbs = [...help.matchAll(verbsPattern)].map(([, verb = '']) => verb);
  for (const verb of [...verbs, 'prepare', 'nothing']) {
    await run({ args: [verb, '--help'] });
    await run({ args: [verb, '--nonsense'] });
    await run({ args: [verb, '--port', '99999', ...data] });
    await run({ args: [verb, 'a', 'b', 'c', 'd', 'e', '--language', 'fr', ...data] });
  }
  for (const verb of verbs.filter((each) => !['ask', 'run', 'cite'].includes(each)))
    await run({ args: [verb, 'a', 'b', 'c', 'd', ...data] });
}

async function recordWrongCalls(run: Run, { factIds: [id = ''] }: Inputs): Promise<void> {
  const calls = [
    ['nothing'],
    ['run'],
    ['run', '/nothing'],
    ['run', '/stargate who'],
    ['cite'],
    ['cite', 'nothing/here'],
    ['cite', `${id}x`],
    ['cite', id, '--format', 'foo'],
    ['check', '--lock'],
    ['check', '--texts', 'nowhere'],
    ['check', '--data', 'nowhere'],
    ['ask', 'Wer?', '--data', 'nowhere'],
    ['import', ...data],
    ['import', 'none.txt', ...data],
    ['import', '--jsonl', 'none.jsonl', ...data],
    ['withdraw', ...data],
    ['withdraw', id, ...data],
    ['withdraw', 'nothing/here', '--why', 'x', ...data],
    ['correct', id, ...data],
    ['correct', id, 'en', 'x', ...data],
    ['correct', id, 'quote', 'x', '--why', 'x', ...data],
    ['review', ...data],
    ['register'],
    ['register', '--guild', '1'],
    ['stats', '--golden', 'none.json'],
    ['web', '--port', 'x'],
    ['--json'],
    ['ask', '--json=1'],
    ['--language'],
  ];
  for (const args of calls) await run({ args });
  const settings = [
    { DISCORD_TOKEN: 'x' },
    { PORT: '99999' },
    { DISCORD_PUBLIC_KEY: '12' },
    { WEB_PORT: '-1' },
    { SHARDS: '0' },
  ];
  for (const env of settings) await run({ args: [], env });
}

async function recordReading(run: Run, { factIds, brief }: Inputs): Promise<void> {
  for (const format of brief ? ['plain'] : ['plain', 'apa', 'bibtex', 'ris', 'csl'])
    for (const language of ['de', 'en'])
      for (const ids of [...factIds.map((id) => [id]).slice(0, 3), factIds])
        await run({ args: ['cite', ...ids, '--format', format, '--language', language] });
  if (brief) return;
  await run({ args: ['cite', ...factIds.slice(0, 2)], env: { LANG: 'de_DE.UTF-8' } });
  for (const args of [
    ['check'],
    ['check', ...data],
    ['stats'],
    ['stats', '--json'],
    ['stats', '--golden', 'golden.json'],
    ['stats', '--json', '--golden', 'golden.json', ...data],
  ])
    await run({ args });
}
