import { formatProblem, type Problem } from '../knowledge/problem.js';

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
