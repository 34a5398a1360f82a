/** A value with one of its fields taken away, renamed, or of another type, for each of its fields at any depth. */

export interface Mutant {
  /** Of the field; all entries of a list are one: "answers[].quote". */
  path: string;
  kind: 'removed' | 'renamed' | 'retyped';
  value: unknown;
}

/** Of the entries of a list, the first. */
export function listMutants(value: unknown, path = ''): Mutant[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return listMutants(value[0], `${path}[]`).map((each) => ({ ...each, value: value.with(0, each.value) }));
  return Object.entries(value).flatMap(([key, own]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const rest = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    const inner = listMutants(own, at).map((each) => ({ ...each, value: { ...value, [key]: each.value } }));
    return [
      { path: at, kind: 'removed', value: rest },
      { path: at, kind: 'renamed', value: { ...rest, [`${key}s`]: own } },
      { path: at, kind: 'retyped', value: { ...value, [key]: retype(own) } },
      ...inner,
    ] satisfies Mutant[];
  });
}

// what no field may be: a list within a list
function retype(own: unknown): unknown {
  return Array.isArray(own) ? 7.5 : [[own]];
}
