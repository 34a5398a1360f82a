/** How large things are, and what they are called and made of: each check lists what is beyond its bound. */
import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from '../support/sourceTree.js';

export function findFullFolders(files: readonly { path: string }[], boundFor: (folder: string) => number): string[] {
  const sizes = new Map<string, number>();
  for (const { path } of files) sizes.set(posix.dirname(path), (sizes.get(posix.dirname(path)) ?? 0) + 1);
  return [...sizes].filter(([folder, size]) => size > boundFor(folder)).map(([folder, size]) => `${folder}: ${size}`);
}

export function findLongFiles(files: readonly SourceFile[], max: number): string[] {
  const countLines = (text: string) => text.trimEnd().split('\n').length;
  return files.filter(({ text }) => countLines(text) > max).map(({ path, text }) => `${path}: ${countLines(text)}`);
}

export function findLongFunctions(files: readonly SourceFile[], max: number): string[] {
  return files.flatMap(({ path, nodes }) =>
    nodes.filter(ts.isFunctionLike).flatMap((node) => {
      const length = node.getText().split('\n').length;
      return length > max ? [`${path} ${node.name?.getText() ?? 'without a name'}: ${length}`] : [];
    }),
  );
}

/** The names that two files declare and export. */
export function findDoubleNames(files: readonly SourceFile[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const { path, nodes } of files)
    for (const name of nodes.flatMap(listExported)) places.set(name, (places.get(name) ?? new Set()).add(path));
  return [...places].filter(([, paths]) => paths.size > 1).map(([name, paths]) => `${name}: ${[...paths].join(', ')}`);
}

/** Where a file takes something from the base: by its type, or from what has one. */
export function findBaseUsers(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, nodes }) => {
    const users = nodes.filter(isBaseUse);
    return users.length > 0 ? [`${path}: ${users.length}`] : [];
  });
}

export function findDefaultExports(files: readonly SourceFile[]): string[] {
  const isDefault = (node: ts.Node) => ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword;
  return files.filter(({ nodes }) => nodes.some(isDefault)).map(({ path }) => path);
}

export function findAny(files: readonly SourceFile[]): string[] {
  const isAny = ({ kind }: ts.Node) => kind === ts.SyntaxKind.AnyKeyword;
  return files.filter(({ nodes }) => nodes.some(isAny)).map(({ path }) => path);
}

function isBaseUse(node: ts.Node): boolean {
  if (ts.isTypeReferenceNode(node)) return node.typeName.getText() === 'Base';
  if (ts.isImportSpecifier(node)) return (node.propertyName ?? node.name).getText() === 'Base';
  if (ts.isBindingElement(node)) return (node.propertyName ?? node.name).getText() === 'base';
  return ts.isPropertyAccessExpression(node) && node.name.text === 'base';
}

// what is handed on from another file keeps its meaning
function listExported(node: ts.Node): string[] {
  if (ts.isExportDeclaration(node) && !node.moduleSpecifier && node.exportClause)
    return ts.isNamedExports(node.exportClause) ? node.exportClause.elements.map(({ name }) => name.text) : [];
  const isExported = ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(isExportKeyword);
  if (!isExported) return [];
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.flatMap(({ name }) => listNames(name));
  return isDeclaration(node) && node.name ? [node.name.text] : [];
}

function isDeclaration(node: ts.Node) {
  const isType = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isEnumDeclaration(node);
  return isType || ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node);
}

function isExportKeyword({ kind }: ts.Node): boolean {
  return kind === ts.SyntaxKind.ExportKeyword;
}

function listNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? listNames(element.name) : []));
}
