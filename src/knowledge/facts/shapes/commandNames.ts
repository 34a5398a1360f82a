/** What Discord takes as the name of a command. https://docs.discord.com/developers/interactions/application-commands */
export const commandNamePattern = /^[-_'\p{Ll}\p{Lo}\p{N}]{1,32}$/u;

/** In words, for whoever has to mend one. */
export const commandNameRule = '1 to 32 small letters, digits, - or _, without blanks';

export function isCommandName(name: string): boolean {
  return commandNamePattern.test(name);
}

/** "AI race" is /stargate ai-race: neither capitals nor blanks. What else a name may not have, is left in it. */
export function formatCommandName(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, '-');
}
