/** The environment is wrong; each line names a variable and what it should look like, never its value. */
export class ConfigError extends Error {
  override name = 'ConfigError' as const;
}

/** The command line is wrong: one line, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError' as const;
}

/** The system's code for what it refused, such as ENOENT. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** What an error says, whatever was thrown. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
