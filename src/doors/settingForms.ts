/** How settings look that more than one kind of door reads: the process from its environment, the edge from its variables. */

export interface SettingForm {
  pattern: RegExp;
  /** What it should look like, for whoever has to mend it. */
  looksLike: string;
}

const addressPattern = /^https?:\/\/\S+$/;

export const settingForms = {
  DISCORD_PUBLIC_KEY: {
    pattern: /^[\da-f]{64}$/i,
    looksLike:
      '64 digits from 0 to 9 and a to f, from the General Information page of your application in the Discord developer portal',
  },
  MCP: { pattern: /^off$/, looksLike: 'off, or empty' },
  REPORT_URL: {
    pattern: addressPattern,
    looksLike: 'an address; {fact} in it stands for the id of the sentence',
  },
  OPERATOR_URL: { pattern: addressPattern, looksLike: 'an address such as https://stargate.example/imprint' },
  CODE_URL: { pattern: addressPattern, looksLike: 'an address such as https://github.com/you/stargate' },
  PUBLIC_URL: {
    pattern: /^https?:\/\/[^\s?#]+[^\s?#/]$/,
    looksLike:
      'the address under which others reach the web page, such as https://stargate.example, without a slash at its end',
  },
  DISCORD_API_URL: {
    pattern: /^https?:\/\/\S+[^/]$/,
    looksLike: 'an address such as http://localhost:8080/api, without a slash at its end',
  },
} satisfies Record<string, SettingForm>;

/** A line for each that looks otherwise, with its name and never its value; what is empty is not set. */
export function findWrongSettings(settings: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(settingForms).flatMap(([name, { pattern, looksLike }]) => {
    const value = settings[name] ?? '';
    return value === '' || pattern.test(value) ? [] : [formatWrongSetting(name, looksLike)];
  });
}

export function formatWrongSetting(name: string, looksLike: string): string {
  return `${name} should be ${looksLike}.`;
}
