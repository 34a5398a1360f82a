/** What serving doors write down: never who asks, nor what. */
export interface Log {
  info: (line: string, fields?: LogFields) => void;
  /** Something was lost or left out, and it goes on. */
  warn: (line: string, fields?: LogFields) => void;
  /** Something of ours is broken. */
  error: (line: string, fields?: LogFields) => void;
}

export type LogFields = Record<string, string | number | string[]>;

/** An error without its message, which may quote what a user typed: its kind, and the places in the code. */
export function extractTrace(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const { stack = '', message } = error;
  const frames = stack.slice(stack.indexOf(message) + message.length).split('\n    at ');
  return { error: error.constructor.name, at: frames.slice(1, 6) };
}
