/** Source files as trees with their imports: what the architecture's checks look at, read from a disk or made up by a test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';

export interface SourceText {
  /** From the root of the repository, with slashes. */
  path: string;
  text: string;
}

export interface SourceFile extends SourceText {
  /** Every node of its syntax tree, the file's own first. */
  nodes: readonly ts.Node[];
  imports: readonly Import[];
}

/** A type-only import is gone once the program runs, a late one waits until it is called. */
export interface Import {
  from: string;
  /** A path from the root, or a package as the file names it. */
  to: string;
  kind: 'early' | 'late' | 'types';
}

export const sourcePattern = /\.tsx?$/;

/** Every file of TypeScript below the folder that is ours: not what is installed or built there. */
export function readSourceTexts(root: string, folder: string): SourceText[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.split(sep).join('/')))
    .filter((path) => sourcePattern.test(path) && !/\/(?:node_modules|dist)\//.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

export function parseSources(texts: readonly SourceText[]): SourceFile[] {
  const paths = new Set(texts.map(({ path }) => path));
  return texts.map(({ path, text }) => {
    const nodes = listNodes(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
    return { path, text, nodes, imports: nodes.flatMap((node) => readImport(node, path, paths)) };
  });
}

export function formatImport({ from, to }: Import): string {
  return `${from} → ${to}`;
}

function listNodes(root: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return nodes;
}

// import … from, export … from, import(…), and import('…').Type
function readImport(node: ts.Node, from: string, paths: ReadonlySet<string>): Import[] {
  const specifier = findSpecifier(node);
  if (!specifier || !ts.isStringLiteral(specifier)) return [];
  const kind = isTypeOnly(node) ? 'types' : ts.isCallExpression(node) ? 'late' : 'early';
  return [{ from, to: resolveSpecifier(specifier.text, from, paths), kind }];
}

function findSpecifier(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  const isLate = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isLate ? node.arguments[0] : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return ts.isImportTypeNode(node);
  const { isTypeOnly: isAll, name, namedBindings } = node.importClause;
  const elements = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : undefined;
  return isAll || (!name && elements !== undefined && elements.every((element) => element.isTypeOnly));
}

// what is imported as ".js" is written as .ts, or as .tsx where it holds markup
function resolveSpecifier(specifier: string, from: string, paths: ReadonlySet<string>): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = posix.join(posix.dirname(from), specifier);
  const markup = path.replace(/\.js$/, '.tsx');
  return paths.has(markup) ? markup : path.replace(/\.js$/, '.ts');
}
