/** What is wrong with the data, one problem at a time and all of them as one error. */

/** One thing that is wrong with the data: where, what, and how to mend it. */
export interface Problem {
  file: string;
  id: string;
  says: string;
  fix: string;
}

/** The fact base is broken: the bot does not start, and says everything that is wrong at once. */
export class DataError extends Error {
  override name = 'DataError' as const;
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super([`The fact base has ${count}:`, ...problems.map(formatProblem)].join('\n'));
    this.problems = problems;
  }
}

function formatProblem({ file, id, says, fix }: Problem): string {
  return `${file}  ${id}: ${says}\n    Fix: ${fix}`;
}
