/** What the description is made of: the bot, and what the door that sends it knows. */
import type { Bot } from '../../commands/command.js';

export type AnswerMcp = (request: Request) => Promise<Response>;

type ProblemStatus = 400 | 404 | 405 | 413 | 414 | 500;

export interface ApiParts {
  bot: Bot;
  /** Null where it is shut. */
  mcp: AnswerMcp | null;
  feed: { path: string; type: string };
  /** `detail` where it is not the usual one. */
  createProblem: (status: ProblemStatus, detail?: string) => object;
  /** What whoever asks too often is told. */
  tooManyText: string;
}
