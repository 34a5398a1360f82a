/** Data files that somebody has broken, or changed where they may: a list of what is wrong, or a base that answers. */

import fc from 'fast-check';
import { buildLibrary } from '../../src/answers/buildLibrary.js';
import { createCommands } from '../../src/commands/index.js';
import type { DiscordBot } from '../../src/discord/bot.js';
import { findLimitViolations } from '../../src/discord/messages/validate.js';
import { listFactCorrections } from '../../src/knowledge/facts/base.js';
import { checkBase } from '../../src/knowledge/facts/rules/checkBase.js';
import { type DataFiles, hashText, readDataFiles } from '../../src/store/files.js';
import { parseDataFiles } from '../../src/store/parseData.js';
import { isObject } from '../../src/util/json.js';
import { createLive } from '../../src/util/live.js';
import { noOperatorLinks } from '../../src/wording/own/operatorLinks.js';
import { answerTo, commandCalls } from '../../test/loopback/calls.js';
import { dataFolder } from '../../test/support/base.js';
import { openSite } from '../../test/web/visit.js';
import { defineWay, type Way } from './fuzzWay.js';
import { breakTexts, typedTexts } from './typedTexts.js';

/** A file and what stands in its place; null where it is gone. */
interface Change {
  file: string;
  text: string | null;
}

export function createDataWays(): Way[] {
  const shipped = readDataFiles(dataFolder);
  return [
    defineWay({
      name: 'data',
      inputs: createChanges(shipped.texts),
      findFaults: ({ file, text }) => {
        const texts = new Map(shipped.texts);
        if (text === null) texts.delete(file);
        else texts.set(file, text);
        return findDataFaults({ ...shipped, texts });
      },
    }),
  ];
}

function createChanges(texts: DataFiles['texts']): fc.Arbitrary<Change> {
  return fc.constantFrom(...texts.keys()).chain((file) => {
    const text = texts.get(file) ?? '';
    const value = fc.oneof(
      { weight: 3, arbitrary: typedTexts },
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom<unknown>(
        undefined,
        null,
        '',
        [],
        {},
        -1,
        1e308,
        '2025-02-30',
        '__proto__',
        'x/../y',
        'a'.repeat(5000),
      ),
    );
    const changed = fc
      .tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), value)
      .map(([path, put]) => JSON.stringify(putAt(JSON.parse(text), path, put)) ?? '');
    const whole = fc.oneof(
      { weight: 6, arbitrary: changed },
      breakTexts(fc.constant(text)),
      typedTexts,
      fc.constant(null),
    );
    return whole.map((each) => ({ file, text: each }));
  });
}

// each number leads to one of the entries; where there is none below, the value takes its place
function putAt(content: unknown, [place = 0, ...rest]: number[], value: unknown): unknown {
  if (!isObject(content) && !Array.isArray(content)) return value;
  const keys = Object.keys(content);
  const key = keys[place % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const below = (content as Record<string, unknown>)[key];
  const put = rest.length === 0 ? value : putAt(below, rest, value);
  if (Array.isArray(content)) return content.map((each, index) => (String(index) === key ? put : each));
  return { ...content, [key]: put };
}

/** Of what the data's checks say, or of what every command and the pages answer from it. */
export async function findDataFaults(files: DataFiles): Promise<string[]> {
  const { base, problems } = parseDataFiles(files);
  const all = problems.length > 0 ? problems : checkBase(base, { hash: hashText, texts: null });
  if (all.length > 0)
    return all.flatMap(({ says, fix }) => (says && fix ? [] : ['a problem without a word or a help']));
  const library = buildLibrary(base);
  const bot: DiscordBot = { library, commands: createCommands(base), links: noOperatorLinks, publicUrl: null };
  const locales = ['de', 'en-US'] as const;
  const corrected = listFactCorrections(base)
    .slice(0, 1)
    .map(({ fact }) => ({ subcommand: 'fact', options: { fact } }));
  const replies = [...commandCalls, ...corrected].flatMap(({ subcommand, options }) =>
    locales.map((locale) => answerTo({ subcommand, options, locale }, bot)),
  );
  const { visit, logged } = openSite({ bot: createLive(bot) });
  for (const path of ['/', '/who', '/timeline', '/compare', '/sources', '/api/ask?q=Musk']) await visit(path);
  return [...replies.flatMap(findLimitViolations), ...logged];
}
