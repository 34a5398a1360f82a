/** `review`: walks an editor through the drafts; every decision is written at once, so that an editor may stop and go on later. */
import { createInterface } from 'node:readline';
import { type Base, sourceIdOf } from '../knowledge/facts/base.js';
import { parseFieldValue, setField } from '../knowledge/facts/changes/corrections.js';
import { DataError } from '../knowledge/facts/problem.js';
import type { Fact } from '../knowledge/facts/schema.js';
import { describeVoice } from '../knowledge/facts/voices/voices.js';
import { changeData } from '../store/changeData.js';
import { checkDraft } from '../store/loadLibrary.js';
import type { Paint } from '../terminal/screen/colours.js';
import { errorMessage } from '../util/errors.js';
import { escapeControls, replaceControls, replaceControlsInLines, stringifyPrintable } from '../util/printable.js';
import { completeDraft } from './reviewing/completeDraft.js';

interface ReviewOptions {
  data: string;
  /** Whoever is known by name. */
  base: Base;
  drafts: Fact[];
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
  paint: Paint;
  /** The instant of a decision, in UTC to the second. */
  readNow: () => string;
}

const keyHelp = 'k keep · d drop · e FIELD VALUE edit, as e voices.0.speaker.is ID (- takes away) · n next · q quit';

/** Ends with the input, with q, or when no draft is left. */
export async function reviewDrafts(options: ReviewOptions): Promise<string> {
  const { data, base, drafts, input, output, paint, readNow } = options;
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
    say(`${paint('bold', `\n${index + 1} of ${drafts.length}`)}\n${paint('dim', keyHelp)}`);
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
        const complete = await completeDraft(fact, base, { ask, say });
        if (complete === null) continue;
        const { draft: _, ...served } = complete;
        if (!replaceDraft(data, fact, { ...served, added: served.added ?? readNow() }, say)) fact = complete;
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

function editField(data: string, fact: Fact, [field, value]: [string, string], say: (text: string) => void): Fact {
  try {
    const changed = setField(fact, field, parseFieldValue(value)) as Fact;
    return replaceDraft(data, fact, changed, say) ? changed : fact;
  } catch (error) {
    say(replaceControls(errorMessage(error)));
    return fact;
  }
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
  const fieldLines = Object.entries(fields).flatMap(([field, value]) =>
    field === 'voices' ? formatVoices(fact, paint) : [`  ${paint('cyan', field)} ${stringifyPrintable(value)}`],
  );
  return [
    paint('dim', escapeControls(id)),
    ...(before ? [`  ${paint('dim', escapeControls(before))}`] : []),
    `  „${escapeControls(quote)}“`,
    ...(after ? [`  ${paint('dim', escapeControls(after))}`] : []),
    ...fieldLines,
  ].join('\n');
}

function formatVoices({ voices = [] }: Fact, paint: Paint): string[] {
  return voices.map((voice, index) => `  ${paint('cyan', `voices.${index}`)} ${escapeControls(describeVoice(voice))}`);
}
