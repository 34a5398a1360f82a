/** Small tables in the code: one pair a line, with a bar between. */

export function parseRows(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows.split('\n').map((row) => {
      const [key = '', value = ''] = row.split('|');
      return [key, value];
    }),
  );
}
