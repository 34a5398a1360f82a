/** The imports as a graph: circles, and the longest chain. */
import { posix } from 'node:path';
import type { SourceFile } from '../support/sourceTree.js';

type Graph = ReadonlyMap<string, readonly string[]>;

/** Groups of files that reach each other, types and late imports counted. */
export function findFileCircles(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const targets = files.map(({ path, imports }): [string, string[]] => [
    path,
    imports.map(({ to }) => to).filter((to) => paths.has(to)),
  ]);
  return findCircles(new Map(targets));
}

/** Groups of folders that reach each other, over however many others. */
export function findFolderCircles(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const graph = new Map(files.map(({ path }): [string, string[]] => [posix.dirname(path), []]));
  for (const { from, to } of files.flatMap(({ imports }) => imports)) {
    const [folder, target] = [posix.dirname(from), posix.dirname(to)];
    if (paths.has(to) && folder !== target) graph.get(folder)?.push(target);
  }
  return findCircles(graph);
}

/** The longest way from import to import that the program takes; nothing where it has at most `max` files. */
export function findLongChain(files: readonly SourceFile[], max: number, withLate: boolean): string[] {
  const loads = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.filter(({ kind }) => kind === 'early' || (withLate && kind === 'late')).map(({ to }) => to),
    ]),
  );
  const known = new Map<string, string[]>();
  const findChain = (path: string): string[] => {
    const before = known.get(path);
    if (before) return before;
    // a circle ends where it comes back
    known.set(path, [path]);
    const onward = (loads.get(path) ?? []).filter((to) => loads.has(to)).map(findChain);
    const chain = [path, ...findLongest(onward)];
    known.set(path, chain);
    return chain;
  };
  const chain = findLongest([...loads.keys()].map(findChain));
  return chain.length > max ? [`${chain.length}: ${chain.join(' → ')}`] : [];
}

function findLongest(chains: readonly string[][]): string[] {
  return chains.reduce((longest, each) => (each.length > longest.length ? each : longest), []);
}

/** Tarjan's strongly connected components of more than one node, or of one that leads to itself. */
function findCircles(graph: Graph): string[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[] = [];
  const visit = (node: string): number => {
    const number = order.size;
    order.set(node, number);
    lowest.set(node, number);
    stack.push(node);
    const low = Math.min(number, ...(graph.get(node) ?? []).map((next) => reach(next)));
    lowest.set(node, low);
    if (low === number) {
      const circle = stack.splice(stack.lastIndexOf(node));
      const leadsToItself = graph.get(node)?.includes(node);
      if (circle.length > 1 || leadsToItself) circles.push(circle.sort().join(' ↔ '));
    }
    return low;
  };
  const reach = (next: string) => {
    if (!order.has(next)) return visit(next);
    return stack.includes(next) ? (lowest.get(next) ?? 0) : Number.POSITIVE_INFINITY;
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return circles;
}
