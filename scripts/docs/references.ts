/** What a document names (paths, functions, npm scripts), and which of it is not there. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

export interface Project {
  /** Files and folders from the root; a folder ends with a slash. */
  paths: ReadonlySet<string>;
  /** The text of each file of code, tests apart: they name what is not there, too. */
  code: ReadonlyMap<string, string>;
  /** The npm scripts of each package.json by its folder, "" for the root. */
  scripts: ReadonlyMap<string, string[]>;
}

export interface Document {
  path: string;
  text: string;
}

const skippedFolders = new Set(['node_modules', '.git', 'dist']);
/** Written by `correct`, so that a base in which nothing was ever corrected has none. */
const writtenLater = 'data/corrections.json';
const codePattern = /\.(?:ts|tsx|mjs)$/;

/** `root` ends with a slash. */
export function readProject(root: string): Project {
  const paths = listPaths(root, '');
  const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
  const packages = paths.filter((path) => posix.basename(path) === 'package.json');
  const listScripts = (path: string) => Object.keys(JSON.parse(read(path)).scripts ?? {});
  return {
    paths: new Set(paths),
    code: new Map(
      paths.filter((path) => codePattern.test(path) && !path.startsWith('test/')).map((path) => [path, read(path)]),
    ),
    scripts: new Map(packages.map((path) => [posix.dirname(path).replace(/^\.$/, ''), listScripts(path)])),
  };
}

function listPaths(root: string, folder: string): string[] {
  const entries = readdirSync(`${root}${folder}`, { withFileTypes: true });
  return entries
    .filter(({ name }) => !skippedFolders.has(name))
    .flatMap((entry) => {
      const path = `${folder}${entry.name}`;
      return entry.isDirectory() ? [`${path}/`, ...listPaths(root, `${path}/`)] : [path];
    });
}

/** All that the document names, each with whether it is there. */
export function checkReferences(document: Document, project: Project): { name: string; isThere: boolean }[] {
  return [
    ...checkPaths(document, project),
    ...checkLinks(document, project),
    ...checkFunctions(document, project),
    ...checkScripts(document, project),
  ];
}

const fencePattern = /^```\w*\n([\s\S]*?)^```/gm;
const spanPattern = /`([^`\n]+)`/g;
const pathPattern = /^(?!\d)[\w.@<>*-]+(?:\/[\w.@<>*-]+)*\/?$/;
const fileEndingPattern = /\.(?:tsx?|mjs|md|jsonc?|yml|service|bin|css|example)$/;

// in a code block, "gateway/" means the one in the folder that its line begins with
function checkPaths({ path: document, text }: Document, project: Project) {
  const blockLines = [...text.matchAll(fencePattern)].flatMap(([, block = '']) => block.split('\n'));
  const spans = [...text.replace(fencePattern, '').matchAll(spanPattern)].map(([, span = '']) => span);
  const inLines = blockLines.map(listPathWords).flatMap((words) => words.map((word) => ({ word, folder: words[0] })));
  const inSpans = spans.flatMap(listPathWords).map((word) => ({ word, folder: undefined }));
  return [...inLines, ...inSpans].map(({ word, folder = '' }) => {
    const folders = ['', `${posix.dirname(document)}/`, folder];
    return { name: word, isThere: folders.some((each) => hasPath(posix.join(each, word), project)) };
  });
}

function listPathWords(text: string): string[] {
  const words = text.split(/\s+/).map((word) => word.replace(/^[(]+|[),;:]+$/g, ''));
  return words.filter((word) => pathPattern.test(word) && (word.includes('/') || fileEndingPattern.test(word)));
}

// "<source>" and "*" stand for any name; what the build writes is there where code names it
function hasPath(path: string, { paths, code }: Project): boolean {
  if (path === writtenLater) return true;
  if (path.includes('dist/')) return [...code.values()].some((text) => text.includes(posix.basename(path)));
  if (!/[<*]/.test(path)) return paths.has(path) || paths.has(`${path}/`);
  const escaped = path.replace(/[.]/g, '\\.').replace(/<\w+>|\*/g, '[^/]+');
  const pattern = new RegExp(`^${escaped}$`);
  return [...paths].some((each) => pattern.test(each));
}

function checkLinks({ path: document, text }: Document, project: Project) {
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)|\bsrc="([^"]+)"/g)].map(
    ([, link, image]) => link ?? image ?? '',
  );
  const within = links.filter((link) => !/^\w+:/.test(link));
  return within.map((name) => ({ name, isThere: hasPath(posix.join(posix.dirname(document), name), project) }));
}

const listedNamesPattern =
  /((?:`[A-Za-z_$][\w$]*`(?:, |; | else | and | in | \(| \| )?)+)((?:`[\w./-]+\.(?:tsx?|mjs)`(?:, )?)+)/g;
const calledNamePattern = /`([A-Za-z_$][\w$]*)\(\)`/g;

// "`name` in `file`": each name is declared in one of the files, each file declares one of the names; "`name()`": anywhere
function checkFunctions({ text }: Document, { code }: Project) {
  const listed = [...text.matchAll(listedNamesPattern)].flatMap(([, names = '', files = '']) => {
    const [nameList, fileList] = [listSpans(names), listSpans(files)];
    const isDeclaredIn = (name: string, file: string) => declares(code.get(file) ?? '', name);
    return [
      ...nameList.map((name) => ({ name, isThere: fileList.some((file) => isDeclaredIn(name, file)) })),
      ...fileList.map((file) => ({ name: file, isThere: nameList.some((name) => isDeclaredIn(name, file)) })),
    ];
  });
  const called = [...text.matchAll(calledNamePattern)].map(([, name = '']) => ({
    name: `${name}()`,
    isThere: [...code.values()].some((each) => declares(each, name)),
  }));
  return [...listed, ...called];
}

function listSpans(text: string): string[] {
  return [...text.matchAll(spanPattern)].map(([, span = '']) => span);
}

function declares(code: string, name: string): boolean {
  return new RegExp(`\\b(?:function|const|interface|type)\\s+${name.replaceAll('$', '\\$')}\\b`).test(code);
}

function checkScripts({ path: document, text }: Document, { scripts }: Project) {
  const folders = ['', posix.dirname(document)];
  const known = folders.flatMap((folder) => scripts.get(folder) ?? []);
  const matches = text.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(test|start))/g);
  return [...matches].map(([call, script, short]) => ({ name: call, isThere: known.includes(script ?? short ?? '') }));
}
