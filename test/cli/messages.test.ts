/** What an editor's verbs refuse and report is said in the language of the call; a program's line stays as it is. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as plain } from 'vitest';
import { copyData } from '../support/dataCopy.js';
import { runProgram } from '../support/runProgram.js';

const test = plain.extend<{ run: (...args: string[]) => ReturnType<typeof runProgram> }>({
  run: async ({ task: _ }, use) => {
    const data = copyData();
    const folder = join(data.folder, '..');
    writeFileSync(join(folder, 'leer.txt'), '');
    writeFileSync(join(folder, 'a.pdf'), '%PDF-1.7');
    writeFileSync(join(folder, 'a.txt'), 'Sam Altman kündigte ein Rechenzentrum in Ohio an.\n');
    writeFileSync(
      join(folder, 'a.jsonl'),
      '{"quote":"Das Geld fehlt.","outlet":"Blatt","date":"2025-10-02"}\n{"quote"\n',
    );
    mkdirSync(join(folder, 'ordner'));
    await use((...args) => runProgram([...args.map((each) => each.replace('DIR', folder)), '--data', data.folder]));
    data.remove();
  },
});

const about = ['--outlet', 'Blatt', '--date', '2025-10-02'];

test('import', ({ run }) => {
  const calls: [args: string[], says: RegExp][] = [
    [['DIR/nichts.txt'], /nichts\.txt gibt es nicht: Stimmen Name und Ordner\?/u],
    [['DIR/ordner'], /ordner ist ein Ordner: Bitte die Datei eines Artikels angeben\./u],
    [['DIR/leer.txt'], /leer\.txt ist leer\./u],
    [['DIR/a.pdf'], /a\.pdf ist keine Textdatei: bitte erst den Text als \.txt speichern\./u],
    [['DIR/a.txt'], /Das Medium ist nicht bekannt/u],
    [['DIR/a.txt', '--outlet', 'Blatt'], /Der Tag ist nicht bekannt/u],
    [['DIR/a.txt', '--outlet', 'Blatt', '--date', '2025-02-31'], /„2025-02-31“ ist kein Datum: Den Tag hat/u],
    [['DIR/a.txt', ...about, '--url', 'ftp://a.b'], /ist keine Adresse im Netz/u],
  ];
  for (const [args, says] of calls) {
    const { err, code } = run('import', ...args, '--language', 'de');
    expect([args, err, code]).toEqual([args, expect.stringMatching(says), 1]);
  }
  expect(run('import', 'DIR/leer.txt', '--language', 'en').err).toContain('is empty');
});

test('import --jsonl', ({ run }) => {
  const { out, code } = run('import', '--jsonl', 'DIR/a.jsonl', '--language', 'de');
  expect(out).toBe(
    'Ein Entwurf aus einer Quelle; eine Zeile ausgelassen:\n  Zeile 2: kein JSON. Ist die Zeile abgeschnitten?\n',
  );
  expect(code).toBe(1);
});

test('a line for programs is English in either language', ({ run }) => {
  const { out } = run('import', '--jsonl', 'DIR/a.jsonl', '--json', '--language', 'de');
  expect(JSON.parse(out)).toMatchObject({
    command: 'import',
    warnings: [{ says: expect.stringMatching(/^line 2: no JSON/u) }],
  });
});

test('source', ({ run }) => {
  run('import', 'DIR/a.txt', ...about);
  const german = (...args: string[]) => run('source', ...args, '--language', 'de');
  expect(german('mend', 'blatt-2025-10-02', 'title', 'Neu').out).toBe('title von blatt-2025-10-02 ist berichtigt.\n');
  expect(german('mend', 'blatt-2025-10-02', 'title', 'Neu').err).toContain('ist schon Neu.');
  expect(german('mend', 'blat-2025-10-02', 'title', 'Neu').err).toContain('gibt es nicht; ähnlich: blatt-2025-10-02');
  expect(german('drop', 't3n-2025-07').err).toContain('withdraw nimmt jeden zurück');
  expect(german('drop', 'blatt-2025-10-02').out).toContain('verworfen, mit einem Entwurf.');
});
