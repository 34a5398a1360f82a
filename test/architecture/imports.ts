/** What may import what: each check lists the imports that break its rule. */
import { formatImport, type Import, type SourceFile, sourcePattern } from '../support/sourceTree.js';

/** A folder, and what its files may import beside each other: folders end in a slash; "(types)": by their types alone. */
export type Layer = readonly [folder: string, allowed: readonly string[]];

const typesSuffix = ' (types)';

export function findMissingTargets(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  return listBroken(files, ({ to }) => sourcePattern.test(to) && !paths.has(to));
}

/** The files that no layer holds. */
export function findHomeless(files: readonly SourceFile[], layers: readonly Layer[]): string[] {
  return files.map(({ path }) => path).filter((path) => !layers.some(([place]) => lies(path, place)));
}

/** Every layer may import the files of `leaf`, which imports none. */
export function findForbidden(files: readonly SourceFile[], layers: readonly Layer[], leaf: string): string[] {
  return layers.flatMap(([folder, allowed]) =>
    listBroken(
      listWithin(files, folder),
      (each) => ![folder, leaf, ...allowed].some((entry) => isAllowedBy(each, entry)),
    ),
  );
}

/** What the table allows a floor and no file of it needs: the table is as tight as the code. */
export function findUnused(files: readonly SourceFile[], layers: readonly Layer[]): string[] {
  return layers.flatMap(([folder, allowed]) => {
    const residents = listWithin(files, folder);
    const outside = residents.flatMap(({ imports }) => imports).filter(({ to }) => !lies(to, folder));
    return (residents.length === 0 ? [] : allowed).flatMap((entry) => {
      const users = outside.filter(({ to }) => lies(to, nameIn(entry)));
      if (users.length === 0) return [`${folder} does not import ${entry}`];
      const isTooWide = !entry.endsWith(typesSuffix) && users.every(({ kind }) => kind === 'types');
      return isTooWide && entry.startsWith('src/') ? [`${folder} imports ${entry} by its types alone`] : [];
    });
  });
}

/** Where a package or a file is imported outside of `places`; a line of its own where no file imports it. */
export function findElsewhere(files: readonly SourceFile[], name: string, places: readonly string[]): string[] {
  const users = files.flatMap(({ imports }) => imports).filter(({ to }) => lies(to, name));
  const wrong = users.filter(({ from }) => !places.some((place) => lies(from, place))).map(formatImport);
  return users.length === 0 ? [`nobody imports ${name}`] : wrong;
}

/** The files that ask for Node, by an import or by one of its globals. */
export function findNodeUsers(files: readonly SourceFile[], folder: string, excused: readonly string[]): string[] {
  const globalPattern = /(?<![\w.'"])(?:process|Buffer|__dirname|require)\s*[.([]/;
  const inside = listWithin(files, folder).filter(({ path }) => !excused.includes(path));
  const importers = listBroken(inside, ({ to }) => to.startsWith('node:'));
  return [...importers, ...inside.filter(({ text }) => globalPattern.test(text)).map(({ path }) => path)];
}

/** Who loads one of the files, before it is asked for. */
export function findEarly(files: readonly SourceFile[], late: readonly string[], excused: readonly string[]): string[] {
  return listBroken(files, ({ from, to, kind }) => late.includes(to) && kind === 'early' && !excused.includes(from));
}

/** What a file loads at its start, itself included: files and packages. */
export function listLoaded(files: readonly SourceFile[], start: string): Set<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const loaded = new Set([start]);
  // a Set hands out what is added while it is read
  for (const path of loaded)
    for (const { to, kind } of byPath.get(path)?.imports ?? []) if (kind === 'early') loaded.add(to);
  return loaded;
}

function listBroken(files: readonly SourceFile[], isBroken: (each: Import) => boolean): string[] {
  return files.flatMap(({ imports }) => imports.filter(isBroken).map(formatImport));
}

function isAllowedBy({ to, kind }: Import, entry: string): boolean {
  return lies(to, nameIn(entry)) && (kind === 'types' || !entry.endsWith(typesSuffix));
}

function nameIn(entry: string): string {
  return entry.replace(typesSuffix, '');
}

export function listWithin(files: readonly SourceFile[], place: string): SourceFile[] {
  return files.filter(({ path }) => lies(path, place));
}

/** Whether a path or a package is the place or part of it: "node:" and "src/web/" by their beginning, "vega" with its parts. */
export function lies(path: string, place: string): boolean {
  return /[/:]$/.test(place) ? path.startsWith(place) : path === place || path.startsWith(`${place}/`);
}
