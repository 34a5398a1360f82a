/** What a bench says, and the exit code that goes with it. */
export function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

export function complain(line: string, code: number): number {
  process.stderr.write(`${line}\n`);
  return code;
}
