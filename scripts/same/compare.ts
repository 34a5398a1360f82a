/** What a door said to each input, and where two recordings part. */

export const doors = ['terminal', 'discord', 'web', 'editors', 'edge'] as const;
export type Door = (typeof doors)[number];

export function isDoor(name: string): name is Door {
  return (doors as readonly string[]).includes(name);
}

export interface Recording {
  /** Texts by input, in the order in which they came. */
  records: Map<string, string>;
  /** What could not be tried, and why. */
  skipped: string[];
  keep: (input: string, output: string) => void;
  skip: (reason: string) => void;
}

export interface Parted {
  input: string;
  old: string;
  now: string;
}

export interface DoorFigures {
  door: Door;
  inputs: number;
  differences: number;
  first: Parted | null;
  skipped: string[];
}

const absent = '(nothing: this input did not come up here)';
const portPattern = /(127\.0\.0\.1|localhost|\[::1\]):\d{2,5}/g;
const elapsedPattern = /"elapsedMs":[\d.e+-]+/g;
const secondsPattern = /^(\w+_seconds(?:_sum|_bucket|)(?:\{[^}]*\})?) [\d.e+-]+$/gm;

/** What the program is called by where it lies: the two lie in different places. */
const programPattern = /\bnode \S*dist\/main\.js/g;

/** When something was written down in this run. */
const presentPattern = () => new RegExp(`${new Date().toISOString().slice(0, 10)}T\\d\\d:\\d\\d:\\d\\dZ`, 'g');

/** The same text without what no two runs have in common: times taken and the present one, ports, and where the program lies. */
export function masked(text: string): string {
  return text
    .replace(elapsedPattern, '"elapsedMs":…')
    .replace(portPattern, '$1:…')
    .replace(secondsPattern, '$1 …')
    .replace(programPattern, 'node dist/main.js')
    .replace(presentPattern(), '…');
}

export function createRecording(): Recording {
  const records = new Map<string, string>();
  const skipped: string[] = [];
  const keep = (input: string, output: string) => {
    let [label, count] = [input, 1];
    while (records.has(label)) label = `${input} (${++count})`;
    records.set(label, masked(output));
  };
  return { records, skipped, keep, skip: (reason) => void skipped.push(reason) };
}

export function compareRecordings(door: Door, old: Recording, now: Recording): DoorFigures {
  const inputs = [...new Set([...now.records.keys(), ...old.records.keys()])];
  const parted = inputs.filter((input) => old.records.get(input) !== now.records.get(input));
  const [input] = parted;
  const textOf = ({ records }: Recording) => records.get(input ?? '') ?? absent;
  const first = input === undefined ? null : { input, ...shortened(textOf(old), textOf(now)) };
  const skipped = [...new Set([...old.skipped, ...now.skipped])];
  return { door, inputs: inputs.length, differences: parted.length, first, skipped };
}

const before = 120;
const after = 280;

/** Both texts around the first place where they part. */
export function shortened(old: string, now: string): { old: string; now: string } {
  const length = Math.max(old.length, now.length);
  let offset = 0;
  while (offset < length && old[offset] === now[offset]) offset++;
  const from = Math.max(0, offset - before);
  const piece = (text: string) =>
    `${from > 0 ? '…' : ''}${text.slice(from, offset + after)}${text.length > offset + after ? '…' : ''}`;
  return { old: piece(old), now: piece(now) };
}

/** For people: a line for each door, what was skipped, and the first difference of each. */
export function reportText(figures: DoorFigures[], commit: string): string {
  const lines = figures.map(
    ({ door, inputs, differences }) =>
      `${door.padEnd(10)}${String(inputs).padStart(8)} inputs${String(differences).padStart(8)} differences`,
  );
  const skipped = figures.flatMap(({ door, skipped }) => skipped.map((reason) => `skipped: ${door}: ${reason}`));
  const parted = figures.flatMap(({ door, first }) =>
    first ? ['', `First difference at ${door}: ${first.input}`, `--- ${commit}`, first.old, '+++ now', first.now] : [],
  );
  return `${[...lines, ...skipped, ...parted].join('\n')}\n`;
}
