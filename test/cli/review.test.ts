/** `review`: an editor's decisions on drafts, typed as a person types them. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkData } from '../../src/cli/check.js';
import { openDesk } from '../../src/cli/desk/deskFiles.js';
import { importArticle } from '../../src/cli/import.js';
import { reviewDrafts } from '../../src/cli/review.js';
import { createCommands } from '../../src/commands/index.js';
import { draftFacts } from '../../src/drafting/draftFacts.js';
import { listUnvoicedSpeakers } from '../../src/drafting/entities/unvoicedSpeakers.js';
import { proposeWay } from '../../src/drafting/voices/proposeWay.js';
import { changeData } from '../../src/store/changeData.js';
import { readDataFiles } from '../../src/store/files.js';
import { loadLibrary } from '../../src/store/loadLibrary.js';
import { createFormatCall } from '../../src/terminal/formatCall.js';
import { pickDeskWording } from '../../src/wording/desk/deskWordingFor.js';
import { dataFolder } from '../support/base.js';

let folder = '';
let data = '';
const now = '2026-11-29T10:20:30Z';
const readNow = () => now;
const drafting = { draftFacts, listUnvoicedSpeakers, proposeWay };
const wording = pickDeskWording('en');
const text =
  'Sam Altman kündigte am 2. Oktober 2025 ein weiteres Rechenzentrum in Ohio an.\n' +
  '„Wir bauen weiter“, sagte Altman dem Sender CNBC. Die Kosten sollen bei 10 Mrd. Dollar liegen.\n';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stargate-'));
  data = join(folder, 'data');
  cpSync(dataFolder, data, { recursive: true });
  writeFileSync(join(folder, 'a.txt'), text);
  const given = { outlet: 'Blatt', date: '2025-10-02', url: null, title: null, authors: [], relays: null };
  importArticle({ data, file: join(folder, 'a.txt'), details: given });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function runReview(...typed: string[]): Promise<{ report: string; shown: string }> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(typed.map((line) => `${line}\n`).join(''));
  const { base } = loadLibrary(data);
  const report = await reviewDrafts({
    data,
    base,
    drafts: base.drafts,
    input,
    output,
    paint: (_, words) => words,
    readNow,
    wording,
    drafting,
  });
  return { report, shown: String(output.read()) };
}

const asks = ['Altman announced it on 2 October 2025.', 'Wer baut weiter?', 'baut altman weiter', 'who builds on?'];

test('what is kept is served with its gloss and questions, what is dropped is gone, what is passed stays a draft', async () => {
  const { report, shown } = await runReview('k', ...asks, 'd', 'n');
  const { base } = loadLibrary(data, { locked: true });
  expect(report).toBe('1 kept, 1 dropped, 1 left.');
  expect(shown).toContain('1 of 3');
  const kept = base.facts.filter(({ id }) => id.startsWith('blatt'));
  expect(kept).toMatchObject([{ en: asks[0], asks: asks.slice(1) }]);
  expect(kept[0]).not.toHaveProperty('draft');
  expect(kept[0]).toHaveProperty('added', now);
  expect(base.drafts[0]).not.toHaveProperty('added');
  expect(base.drafts).toHaveLength(1);
});

test('English with other figures is refused at once, and asked for again', async () => {
  const wrong = 'Altman announced it on 2 October 2052.';
  const { report, shown } = await runReview('k', wrong, ...asks, 'q');
  expect(shown).toContain('! "en" says "2 October 2052", and the quote does not');
  expect(report).toBe('1 kept, 0 dropped, 2 left.');
  expect(loadLibrary(data).base.facts.find(({ id }) => id.startsWith('blatt'))).toMatchObject({ en: asks[0] });
});

test('what has no topic, or is about nobody, says so before the first key', async () => {
  const { shown } = await runReview('n', 'n', 'n');
  expect(shown.match(/no topic: no list of a topic shows this sentence {2}→ t/gu)?.length ?? 0).toBe(
    loadLibrary(data).base.drafts.filter(({ topics = [] }) => topics.length === 0).length,
  );
  const { shown: cleared } = await runReview('t -', 'n');
  expect(cleared).toContain('· no topic: no list of a topic shows this sentence  → t');
});

test('of two reviews at once, neither undoes an entry that the other has written', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const { base } = loadLibrary(data);
  const reviewing = reviewDrafts({
    ...{ data, base, drafts: base.drafts, input, output, readNow, wording, drafting },
    paint: (_, words) => words,
  });
  const entities = JSON.parse(readFileSync(join(data, 'entities.json'), 'utf8'));
  const role = { de: 'Sender', en: 'broadcaster' };
  const other = { id: 'elbe-tv', kind: 'medium', name: 'Elbe TV', aliases: [], role };
  changeData(data, () => ({ facts: new Map(), entities: [...entities, other] }));
  input.end(['k', ...asks].map((line) => `${line}\n`).join(''));
  expect(await reviewing).toBe('1 kept, 0 dropped, 2 left.');
  expect(loadLibrary(data).base.entity.get('elbe-tv')).toMatchObject(other);
});

test('what a page has hidden in a sentence stands there to be seen, and controls nothing', async () => {
  const { base } = loadLibrary(data);
  const [draft] = base.drafts;
  if (!draft) expect.fail();
  const hidden = '\u001b[31m\u0007\u202e\n';
  const spoilt = { ...draft, quote: `a${hidden}b`, before: hidden, about: [hidden], en: `\u009b${hidden}` };
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end('q\n');
  await reviewDrafts({
    data,
    base,
    drafts: [spoilt],
    input,
    output,
    paint: (_, words) => words,
    readNow,
    wording,
    drafting,
  });
  const shown = String(output.read());
  expect(shown).toContain('„a\\u001b[31m\\u0007\\u202e\\u000ab“');
  expect(shown).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}/u);
});

test('a draft as it was proposed breaks no rule', async () => {
  expect((await runReview('n', 'n', 'n')).shown).not.toContain('!');
});

test('one can go back from the questions to the draft', async () => {
  expect((await runReview('k', '-', 'k', 'Altman announced it on 2 October 2025.', '-', 'n', 'q')).report).toBe(
    '0 kept, 0 dropped, 3 left.',
  );
  expect(loadLibrary(data).base.drafts[0]).not.toHaveProperty('en');
});

test('"x", a double, the sentence itself, a list of words and a third question in one language alone are refused', async () => {
  const refused = ['x', 'Wer baut weiter?', 'Altman announced it on 2 October 2025.', 'altman ohio rechenzentrum'];
  const { report, shown } = await runReview(
    'k',
    'Altman announced it on 2 October 2025.',
    'Wer baut weiter?',
    ...refused,
    'wo wird gebaut',
    'wer kommt',
  );
  expect(report).toBe('0 kept, 0 dropped, 3 left.');
  const { questionFaults } = wording;
  for (const fault of Object.values(questionFaults)) expect(shown).toContain(fault);
});

test('check names the served sentences in which somebody speaks who has an entry since', () => {
  const quote = 'Das Geld sei da, sagte Safra Catz dem Sender CNBC.';
  const { entities } = loadLibrary(data).base;
  const fact = { id: 'blatt-2025-10-02/money', at: 0, quote, topics: ['funding'], en: 'x', asks: ['Wer sagte das?'] };
  writeFileSync(join(data, 'facts/blatt-2025-10-02.json'), JSON.stringify([fact]));
  rmSync(join(data, 'quotes.lock.json'));
  const told = () =>
    checkData({
      data,
      texts: undefined,
      lock: false,
      today: '2026-11-29',
      createCommands,
      formatCall: createFormatCall('stargate'),
    });
  expect(told()).not.toContain('Catz');
  const catz = {
    id: 'safra-catz',
    kind: 'person',
    name: 'Safra Catz',
    aliases: [],
    role: { de: 'x', en: 'x', from: fact.id },
  };
  writeFileSync(join(data, 'entities.json'), JSON.stringify([...entities, catz]));
  expect(told()).toContain('„sagte Safra Catz“ shows Safra Catz as speaker, and no voice has it');
});

test('behind the last draft one goes back to what was passed, or undoes the last decision', async () => {
  expect((await runReview('n', 'd', 'n', 'b', 'd', '')).report).toBe('0 kept, 2 dropped, 1 left.');
  expect((await runReview('d', 'u', 'u', 'u')).report).toBe('0 kept, 0 dropped, 3 left.');
  expect(loadLibrary(data).base.drafts).toHaveLength(3);
});

test('one can stop, and go on later where drafts are left', async () => {
  expect((await runReview('k', ...asks, 'q')).report).toBe('1 kept, 0 dropped, 2 left.');
  expect((await runReview('n')).report).toBe('0 kept, 0 dropped, 2 left.');
  expect((await runReview('d', 'd')).report).toBe('0 kept, 2 dropped, 0 left.');
});

test('a field is edited and taken away', async () => {
  await runReview('e about ["sam-altman"]', 'e topics ["sites"]', 'n', 'e voices.0.channel -', 'q');
  const { typed } = openDesk(data, 'blatt-2025-10-02').desk;
  const [first, second] = loadLibrary(data).base.drafts.map((draft) => typed[draft.id] ?? draft);
  expect(first).toMatchObject({ about: ['sam-altman'], topics: ['sites'] });
  expect(second?.voices).toMatchObject([{ speaker: { is: 'sam-altman' } }]);
  expect(second?.voices?.[0]).not.toHaveProperty('channel');
});

test('a broken rule is told at once, and such a draft cannot be kept', async () => {
  const { report, shown } = await runReview('n', 'e voices.0.speaker.is elon-musk', 'k', ...asks, 'q');
  expect(shown).toMatch(/! .*Altman.* does not name Elon Musk alone {2}→ s/);
  expect(report).toBe('0 kept, 0 dropped, 3 left.');
});

test('a field of another shape is refused, and nothing changes', async () => {
  const before = readDataFiles(data).version;
  const { shown } = await runReview('e topics 7', 'e quote', 'x', 'q');
  expect(shown).toContain('topics');
  expect(readDataFiles(data).version).toBe(before);
});

test('a voice stands on a line of its own, with what shows it', async () => {
  const { shown } = await runReview('n', 'n', 'n');
  expect(shown).toContain(
    'speaker  the sentence: Sam Altman („sagte Altman“), direct („sagte“), on CNBC („dem Sender CNBC“)',
  );
});

test('a voice is taken away by its number, and one that is not there is told', async () => {
  const { shown } = await runReview('n', 'e voices.3.speech report', 'e voices.0 -', 'q');
  expect(shown).toContain('"3" is no place in the list: it has 1, counted from 0');
  const [, draft] = loadLibrary(data).base.drafts;
  expect(openDesk(data, 'blatt-2025-10-02').desk.typed[draft?.id ?? '']).toMatchObject({ quote: draft?.quote });
  expect(openDesk(data, 'blatt-2025-10-02').desk.typed[draft?.id ?? '']).not.toHaveProperty('voices');
});

describe('a quotation that is nobody’s', () => {
  const quoted = 'In einem Kommentar gilt Ohio bei Sam Altman als „Projekt des Jahres“.';
  const english = 'In a comment, Ohio is seen by Sam Altman as the “project of the year”.';

  beforeEach(() => {
    writeFileSync(join(folder, 'b.txt'), `${quoted}\n`);
    const given = { outlet: 'Bote', date: '2025-10-03', url: null, title: null, authors: [], relays: null };
    importArticle({ data, file: join(folder, 'b.txt'), details: given });
  });

  async function keep(...typed: string[]) {
    const { shown } = await runReview('n', 'n', 'n', 'k', ...typed);
    const { base } = loadLibrary(data, { locked: true });
    return { shown, fact: base.facts.find(({ quote }) => quote === quoted) };
  }

  test('is asked for, and its English too', async () => {
    const { shown, fact } = await keep('sam-altman', english, '“project of the year”', ...asks.slice(1));
    expect(shown).toContain('Whose words? „Projekt des Jahres“');
    expect(fact?.voices).toEqual([
      {
        words: '„Projekt des Jahres“',
        en: '“project of the year”',
        speaker: { is: 'sam-altman', shownBy: 'Sam Altman' },
        speech: 'direct',
      },
    ]);
  });

  test('may be somebody without a name, or the outlet itself', async () => {
    const { fact } = await keep('Kommentar / comment', english, '“project of the year”', ...asks.slice(1));
    expect(fact?.voices).toMatchObject([
      { speaker: { called: { de: 'Kommentar', en: 'comment' }, shownBy: 'Kommentar' } },
    ]);
  });

  test('is the outlet’s where the editor says so, after a name that is in no list', async () => {
    const { shown, fact } = await keep('Max Feld', 'o', english, '“project of the year”', ...asks.slice(1));
    expect(shown).toContain('Max Feld is nobody in entities.json');
    expect(fact?.voices).toMatchObject([{ words: '„Projekt des Jahres“', speaker: null }]);
  });

  test('keeps the draft a draft until somebody says', async () => {
    expect((await keep('-')).fact).toBeUndefined();
  });
});
