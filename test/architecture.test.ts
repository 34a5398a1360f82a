/** The layers of the design, held against what the files of src/ really import. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../src', import.meta.url));

/** `to` is a path within src, such as "knowledge/base.ts", or a package; a type-only import is gone once it runs, a late one waits. */
interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
  late: boolean;
}

interface SourceFile {
  path: string;
  text: string;
  tree: ts.SourceFile;
  imports: Import[];
}

function nodesOf(node: ts.Node): ts.Node[] {
  return [node, ...node.getChildren().flatMap(nodesOf)];
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return ts.isImportTypeNode(node);
  const { isTypeOnly: all, name, namedBindings } = node.importClause;
  const each = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : undefined;
  return all || (!name && each !== undefined && each.every((element) => element.isTypeOnly));
}

// import … from, export … from, import(…), and import('…').Type
function specifierOf(node: ts.Node): string | undefined {
  const [argument] =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
  const literal = ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? node.argument.literal : argument;
  const named = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : literal;
  return named && ts.isStringLiteral(named) ? named.text : undefined;
}

function importsOf(path: string, tree: ts.SourceFile): Import[] {
  return nodesOf(tree).flatMap((node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return [];
    const local = relative(root, join(root, dirname(path), specifier))
      .split(sep)
      .join('/');
    const to = specifier.startsWith('.') ? sourceOf(local) : specifier;
    return [{ from: path, to, typeOnly: isTypeOnly(node), late: ts.isCallExpression(node) }];
  });
}

// what is imported as ".js" is written as .ts, or as .tsx where it holds markup
function sourceOf(path: string): string {
  const markup = path.replace(/\.js$/, '.tsx');
  return existsSync(join(root, markup)) ? markup : path.replace(/\.js$/, '.ts');
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return { path, text, tree, imports: importsOf(path, tree) };
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.tsx?$/.test(path))
  .sort()
  .map(readSource);
const imports = files.flatMap((file) => file.imports);

function shown({ from, to }: Import): string {
  return `${from} → ${to}`;
}

function importsWithin(folder: string): Import[] {
  return imports.filter(({ from }) => from.startsWith(`${folder}/`));
}

const below = ['knowledge/', 'answers/', 'commands/', 'wording/', 'citations/', 'errors/'];
const doorNeeds = [...below, 'store/', 'pictures/', 'raster/', 'node:'];

/** What the files of a folder may import beside each other: folders with a slash, packages without. */
const layers: [folder: string, may: string[]][] = [
  ['knowledge', ['zod', 'fuse.js', '@orama/stemmers']],
  ['answers', ['knowledge/', 'zod']],
  ['commands', ['answers/', 'knowledge/', 'wording/']],
  ['wording', ['answers/', 'knowledge/']],
  ['citations', ['answers/', 'knowledge/', 'wording/']],
  ['pictures', ['answers/', 'knowledge/', 'wording/', 'citations/', 'vega']],
  ['raster', ['@resvg/resvg-js', 'node:']],
  ['errors', ['knowledge/']],
  ['store', ['answers/', 'knowledge/', 'errors/', 'node:']],
  ['articles', ['@mozilla/readability', 'linkedom']],
  ['curate', ['knowledge/']],
  ['operations', ['http/', 'pino', 'pino-pretty', 'prom-client', 'node:']],
  ['discord', [...doorNeeds, 'operations/', 'http/', 'discord.js', 'discord-api-types']],
  ['terminal', [...doorNeeds, 'articles/', 'curate/']],
  // wires: it may know every door
  ['doors', [...doorNeeds, 'operations/', 'http/', 'web/', 'discord/', 'terminal/', 'config.ts']],
  ['http', ['@hono/node-server', 'node:']],
  ['web', [...doorNeeds, 'operations/', 'http/', 'hono']],
];
const folders = [...new Set(files.filter(({ path }) => path.includes('/')).map(({ path }) => path.split('/')[0]))];

function allowed(to: string, may: string[]): boolean {
  return may.some((one) => (/[/:]$/.test(one) ? to.startsWith(one) : to === one || to.startsWith(`${one}/`)));
}

test('every folder of src has its place in the table', () => {
  expect(folders.filter((folder) => !layers.some(([name]) => name === folder))).toEqual([]);
});

test('every import within src leads to a file that is there', () => {
  const paths = new Set(files.map(({ path }) => path));
  expect(imports.filter(({ to }) => /\.tsx?$/.test(to) && !paths.has(to)).map(shown)).toEqual([]);
  expect(imports.length).toBeGreaterThan(files.length);
});

describe.each(layers.filter(([folder]) => folders.includes(folder)))('src/%s', (folder, may) => {
  test(`imports only itself, ${may.join(', ')}`, () => {
    const wrong = importsWithin(folder).filter(({ to }) => !allowed(to, [`${folder}/`, ...may]));
    expect(wrong.map(shown)).toEqual([]);
  });
});

test.each(['wording', 'citations'])('src/%s knows answers by their types alone', (folder) => {
  const wrong = importsWithin(folder).filter(({ to, typeOnly }) => to.startsWith('answers/') && !typeOnly);
  expect(wrong.map(shown)).toEqual([]);
});

test.each([
  ['discord.js', /^discord\/gateway\//],
  ['fuse.js', /^knowledge\//],
  ['dotenv', /^main\.ts$/],
  ['vega', /^pictures\//],
  ['@resvg/resvg-js', /^raster\//],
  ['@orama/stemmers', /^knowledge\//],
  ['node:http', /^http\/listen\.ts$/],
  ['pino', /^operations\/jsonLog\.ts$/],
  ['prom-client', /^operations\/metrics\.ts$/],
  ['zod', /^(knowledge\/|answers\/answerSchema\.ts$|config\.ts$)/],
])('%s is imported only where %s', (name, where) => {
  const users = imports.filter(({ to }) => allowed(to, [name]));
  expect(users.filter(({ from }) => !where.test(from)).map(shown)).toEqual([]);
  expect(users.length).toBeGreaterThan(0);
});

test.each(['knowledge', 'answers', 'commands', 'wording', 'citations', 'pictures'])(
  'src/%s runs without Node',
  (folder) => {
    expect(
      importsWithin(folder)
        .filter(({ to }) => to.startsWith('node:'))
        .map(shown),
    ).toEqual([]);
    const globals = /(?<![\w.'"])(?:process|Buffer|__dirname|require)\s*[.([]/;
    expect(
      files.filter(({ path, text }) => path.startsWith(`${folder}/`) && globals.test(text)).map(({ path }) => path),
    ).toEqual([]);
  },
);

test('what draws pictures is loaded only when one is asked for', () => {
  const heavy = ['pictures/figurePicture.ts', 'pictures/timelinePicture.ts', 'raster/png.ts'];
  const early = imports.filter(({ to, typeOnly, late }) => heavy.includes(to) && !typeOnly && !late);
  expect(early.map(shown)).toEqual([]);
});

test('what keeps the log and the figures of serving doors is loaded only when one opens', () => {
  const heavy = ['operations/jsonLog.ts', 'operations/metrics.ts', 'http/listen.ts'];
  const early = imports.filter(({ to, typeOnly, late }) => heavy.includes(to) && !typeOnly && !late);
  // a port is opened by what is itself loaded late
  expect(early.filter(({ from }) => from !== 'http/serve.ts').map(shown)).toEqual([]);
  const served = imports.filter(({ to, typeOnly, late }) => to === 'http/serve.ts' && !typeOnly && !late);
  expect(served.map(shown)).toEqual([]);
});

test('nobody imports main.ts', () => {
  expect(imports.filter(({ to }) => to === 'main.ts').map(shown)).toEqual([]);
});

/** The first ring of imports that a file is part of, its own path at both ends. */
function ringFrom(
  start: string,
  next: ReadonlyMap<string, string[]>,
  path = [start],
  seen = new Set<string>(),
): string[] {
  for (const to of next.get(path.at(-1) as string) ?? []) {
    if (to === start) return [...path, to];
    if (seen.has(to)) continue;
    const ring = ringFrom(start, next, [...path, to], seen.add(to));
    if (ring.length > 0) return ring;
  }
  return [];
}

test.each(files.map(({ path }) => path))('src/%s imports nothing that imports it', (path) => {
  const next = new Map(
    files.map((file) => [file.path, file.imports.filter(({ typeOnly }) => !typeOnly).map(({ to }) => to)]),
  );
  expect(ringFrom(path, next)).toEqual([]);
});

describe.each(files.map((file): [string, SourceFile] => [file.path, file]))('src/%s', (path, { text, tree }) => {
  test('is short, exports by name and has no any', () => {
    const kinds = new Set(nodesOf(tree).map(({ kind }) => kind));
    // all that the bot says in a language is one list, however long
    if (!/^wording\/(?:de|en)\.ts$/.test(path)) expect(text.split('\n').length).toBeLessThanOrEqual(201);
    expect(kinds).not.toContain(ts.SyntaxKind.ExportAssignment);
    expect(kinds).not.toContain(ts.SyntaxKind.AnyKeyword);
    expect(text).not.toMatch(/^export default\b/m);
  });
});
