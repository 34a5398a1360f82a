/** The verbs of those who keep the fact base. */

import { sourceIdOf } from '../knowledge/facts/base.js';
import { createProgressLine } from '../terminal/progress.js';
import { UsageError } from '../util/errors.js';
import type { DeskWording } from '../wording/desk/deskWording.js';
import { createVerb } from './createVerb.js';
import type { Drafting } from './desk/session.js';
import { tellInWords } from './desk/tellInWords.js';
import { mendVerbs } from './mendVerbs.js';
import { type Program, readHomeLanguage, readInstant, readToday } from './program.js';
import type { UpdateOptions } from './updating/updateArticle.js';
import { defineVerb, flag, text, type Verb } from './verb.js';

export const editorVerbs: readonly Verb[] = [
  createVerb,
  defineVerb({
    name: 'check',
    options: {
      texts: text('DIR', 'compare every quote with its article, and list the sentences that are no facts'),
      lock: { ...flag('with --texts: write quotes.lock.json anew'), needs: 'texts' },
    },
    usage: {
      isEnglishOnly: true,
      call: 'check',
      summary: 'check the fact base',
      about: 'Checks the shapes and every rule of the fact base and prints all problems at once.',
    },
    run: async ({ program: { data, createCommands, formatCall }, options: { texts, lock = false } }) => {
      const { checkData } = await import('./check.js');
      return checkData({ data, texts, lock, today: readToday(), createCommands, formatCall });
    },
  }),
  defineVerb({
    name: 'import',
    words: [0, 1],
    options: {
      outlet: text('NAME', 'who published it'),
      date: text('DATE', 'YYYY-MM-DD, or YYYY-MM where only the month is sure'),
      url: text('ADDRESS', 'where it stands'),
      title: text('TITLE', ''),
      author: { ...text('NAME', 'once for each'), multiple: true },
      jsonl: text('FILE', 'instead of an article: a quote a line, as {"quote","outlet","date","url","speaker"}'),
      relays: text('ORIGINAL', 'the original that it carries on, its language and address: "VTV vi https://…"'),
      update: text('SOURCE', 'it is a newer text of this article; you decide on each served sentence that changed'),
      anyway: flag('take it though it asks for consent, or seems to be in English'),
      json: flag('one line of JSON a source'),
    },
    usage: {
      call: 'import ARTICLE',
      summary: 'draft facts from an article, for an editor to look at',
      about: `Reads an article (text or HTML; - for the standard input), writes its entry in sources.json and a draft for each sentence.
Drafts are not served. What a page tells of itself is taken over; options win. What is in no draft is listed by kind.
With --update, a newer text is held against its facts: type t, w REASON or nothing on each that changed or is gone. The old text counts until nothing is left.`,
    },
    run: ({ words: [file], program, options }) =>
      tellInWords(readHomeLanguage(program), async (wording) => {
        const { data, formatCall } = program;
        const { outlet = null, date = null, url = null, title = null, author: authors = [], relays = null } = options;
        const { jsonl, json = false, anyway = false, update } = options;
        const shared = { data, json, today: readToday(), progress: createProgressLine(process.stderr) };
        if (update !== undefined) {
          if (file === undefined || jsonl !== undefined)
            throw new UsageError('import --update needs an article; see import --help');
          return runUpdate(
            { data, file, source: update, now: readInstant(), anyway, json, formatCall, wording },
            program,
          );
        }
        if (jsonl !== undefined) {
          const { importLines } = await import('./importing/importLines.js');
          const { report, isWhole } = importLines({ ...shared, file: jsonl, wording });
          process.stdout.write(`${report}\n`);
          return isWhole ? 0 : 1;
        }
        if (file === undefined) throw new UsageError('import needs an article; see import --help');
        const { importArticle } = await import('./import.js');
        return importArticle({
          ...shared,
          file,
          anyway,
          formatCall,
          wording,
          details: { outlet, date, url, title, authors, relays },
        });
      }),
  }),
  defineVerb({
    name: 'review',
    options: { source: text('ID', 'the drafts of one article only') },
    usage: {
      call: 'review',
      summary: 'look at the drafts, one by one',
      about: `Walks through the drafts, each in its paragraph: keep, drop, edit, cut, undo; ? lists the keys.
Every decision is checked and written at once, and what is typed is kept; stop whenever you like.
Where the input is no terminal, it is a decision a line.`,
    },
    run: ({ program, options: { source } }) =>
      tellInWords(readHomeLanguage(program), (wording) => runReview(source, wording, program)),
  }),
  ...mendVerbs,
  defineVerb({
    name: 'stats',
    options: {
      texts: text('DIR', 'list the sentences of each article that are no facts'),
      golden: text('FILE', 'list the questions of a golden set (test/fixtures/questions.json) that fail'),
      json: flag('one line of JSON'),
    },
    usage: {
      isEnglishOnly: true,
      call: 'stats',
      summary: 'count the facts, and tell what does not find them',
      about: `Counts the facts by source, month, topic, speaker and matter, names drafts and withdrawn facts,
and asks every fact's own questions: which do not lead to it?`,
    },
    run: async ({ program: { data, openLibrary, openScreen }, options: { texts, golden, json = false } }) => {
      const { reportStats } = await import('./stats.js');
      const progress = createProgressLine(process.stderr);
      const { paint } = await openScreen();
      process.stdout.write(`${reportStats(await openLibrary(), { data, texts, golden, json, paint, progress })}\n`);
      return 0;
    },
  }),
];

async function loadDrafting(): Promise<Drafting> {
  const [{ draftFacts }, { listUnvoicedSpeakers }, { proposeWay }] = await Promise.all([
    import('../drafting/draftFacts.js'),
    import('../drafting/entities/unvoicedSpeakers.js'),
    import('../drafting/voices/proposeWay.js'),
  ]);
  return { draftFacts, listUnvoicedSpeakers, proposeWay };
}

type Update = Omit<UpdateOptions, 'input' | 'output' | 'paint' | 'layOut'>;

async function runUpdate(update: Update, program: Program): Promise<string> {
  const [{ updateArticle }, { layOutText }, screen] = await Promise.all([
    import('./updating/updateArticle.js'),
    import('../terminal/lines/line.js'),
    program.openScreen(),
  ]);
  const streams = { input: process.stdin, output: process.stdout };
  const { paint } = screen;
  return updateArticle({ ...update, ...streams, paint, layOut: (lines) => layOutText(lines, screen) });
}

async function runReview(
  source: string | undefined,
  wording: DeskWording,
  { data, openLibrary, openScreen }: Program,
): Promise<string> {
  const [{ reviewDrafts }, { layOutText }, drafting] = await Promise.all([
    import('./review.js'),
    import('../terminal/lines/line.js'),
    loadDrafting(),
  ]);
  const { base } = await openLibrary();
  const drafts = base.drafts.filter(({ id }) => source === undefined || id.startsWith(`${source}/`));
  // whoever speaks in served sentences may be entered though no draft is left
  const [unvoiced] = drafts.length === 0 && source === undefined ? drafting.listUnvoicedSpeakers(base) : [];
  const article = source ?? (unvoiced && sourceIdOf(unvoiced.fact.id));
  if (drafts.length === 0 && !base.source.has(article ?? ''))
    return source === undefined ? wording.noDrafts : wording.noDraftsOf(source);
  const screen = await openScreen();
  const { paint } = screen;
  const [input, output] = [process.stdin, process.stdout];
  return reviewDrafts({
    data,
    base,
    drafts,
    input,
    output,
    paint,
    readNow: readInstant,
    wording,
    drafting,
    source: article,
    layOut: (text) => layOutText(text, screen),
  });
}
