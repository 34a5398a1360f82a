/** One thing that is wrong with the data: where, what, and how to mend it. */
export interface Problem {
  file: string;
  id: string;
  says: string;
  fix: string;
}

export function formatProblem({ file, id, says, fix }: Problem): string {
  return `${file}  ${id}: ${says}\n    Fix: ${fix}`;
}
