/** The environment is wrong; each line names a variable and what it should look like, never its value. */
export class ConfigError extends Error {
  override name = 'ConfigError' as const;
}
