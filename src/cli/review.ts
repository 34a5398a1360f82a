/** `review`: walks an editor through the drafts; every decision is written at once, so that an editor may stop and go on later. */
import { createInterface } from 'node:readline';
import { sourceIdOf } from '../knowledge/facts/base.js';
import { parseFieldValue, setField } from '../knowledge/facts/corrections.js';
import { DataError } from '../knowledge/facts/problem.js';
import type { Fact } from '../knowledge/facts/schema.js';
import { changeData } from '../store/changeData.js';
import { checkDraft } from '../store/loadLibrary.js';
import type { Paint } from '../terminal/colours.js';
import { escapeControls, replaceControls, replaceControlsInLines, stringifyPrintable } from '../util/printable.js';

interface ReviewOptions {
  data: string;
  drafts: Fact[];
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
  paint: Paint;
}

const minAsks = 3;
const backKey = '-';
const keyHelp = 'k keep · d drop · e FIELD VALUE edit (- takes a field away) · n next · q quit';

/** Ends with the input, with q, or when no draft is left. */
export async function reviewDrafts({ data, drafts, input, output, paint }: ReviewOptions): Promise<string> {
  const lines = createInterface({ input, output, terminal: input.isTTY === true });
  const typedLines = lines[Symbol.asyncIterator]();
  const say = (text: string) => output.write(`${text}\n`);
  const ask = async (what: string): Promise<string | null> => {
    output.write(paint('dim', what));
    const { value, done } = await typedLines.next();
    return done ? null : String(value).trim();
  };
  const counts = { kept: 0, dropped: 0 };
  for (const [index, draft] of drafts.entries()) {
    let fact: Fact | null = draft;
    say(paint('bold', `\n${index + 1} of ${drafts.length}`));
    say(paint('dim', keyHelp));
    while (fact) {
      say(formatDraft(fact, paint));
      for (const { says, fix } of checkDraft(data, fact)) say(paint('yellow', replaceControls(`  ! ${says}. ${fix}`)));
      const [key = '', field, ...value] = (await ask('> '))?.split(' ') ?? ['q'];
      if (key === 'q') return closeReview(counts, drafts.length, lines);
      if (key === 'n') fact = null;
      else if (key === 'd' && replaceDraft(data, fact, null, say)) {
        counts.dropped += 1;
        fact = null;
      } else if (key === 'e' && field) fact = editField(data, fact, [field, value.join(' ')], say);
      else if (key === 'k') {
        const completeDraft = await askForMissing(fact, ask);
        if (completeDraft === null) continue;
        const { draft: _, ...served } = completeDraft;
        if (!replaceDraft(data, fact, served, say)) fact = completeDraft;
        else {
          counts.kept += 1;
          fact = null;
        }
      } else if (key !== 'd') say(paint('yellow', keyHelp));
    }
  }
  return closeReview(counts, drafts.length, lines);
}

function closeReview(
  { kept, dropped }: { kept: number; dropped: number },
  all: number,
  lines: { close: () => void },
): string {
  lines.close();
  return `${kept} kept, ${dropped} dropped, ${all - kept - dropped} left.`;
}

/** What a served fact needs beside the draft: a translation, and questions as a user would type them. */
async function askForMissing(fact: Fact, ask: (what: string) => Promise<string | null>): Promise<Fact | null> {
  const en = fact.en ?? (await ask(`In English (${backKey} goes back): `)) ?? '';
  if (en === backKey) return null;
  const asks = [...(fact.asks ?? [])];
  while (asks.length < minAsks) {
    const question = await ask(`A question it answers, German or English (${asks.length + 1} of ${minAsks}): `);
    if (question === backKey) return null;
    if (!question) break;
    asks.push(question);
  }
  return { ...fact, ...(en ? { en } : {}), ...(asks.length > 0 ? { asks } : {}) };
}

function editField(data: string, fact: Fact, [field, value]: [string, string], say: (text: string) => void): Fact {
  const changed = setField(fact, field, parseFieldValue(value)) as Fact;
  return replaceDraft(data, fact, changed, say) ? changed : fact;
}

/** Puts a fact in the draft's place, or takes the draft away; says what is wrong and writes nothing where a rule is broken. */
function replaceDraft(data: string, draft: Fact, fact: Fact | null, say: (text: string) => void): boolean {
  const file = `facts/${sourceIdOf(draft.id)}.json`;
  try {
    changeData(data, (_, facts) => {
      const updatedFacts = (facts.get(file) ?? []).flatMap((each) => (each.id === draft.id ? (fact ?? []) : each));
      return { facts: new Map([[file, updatedFacts]]) };
    });
    return true;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    say(replaceControlsInLines(error.message));
    return false;
  }
}

// what a page has hidden in a sentence stands there for the editor to see
function formatDraft(fact: Fact, paint: Paint): string {
  const { id, at: _, quote, before, after, draft: __, ...fields } = fact;
  const fieldLines = Object.entries(fields).map(
    ([field, value]) => `  ${paint('cyan', field)} ${stringifyPrintable(value)}`,
  );
  return [
    paint('dim', escapeControls(id)),
    ...(before ? [`  ${paint('dim', escapeControls(before))}`] : []),
    `  „${escapeControls(quote)}“`,
    ...(after ? [`  ${paint('dim', escapeControls(after))}`] : []),
    ...fieldLines,
  ].join('\n');
}
