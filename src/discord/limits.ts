/** Discord's limits, each named once: https://discord.com/developers/docs, August 2026. */
export const limits = {
  /** Components of one message, nested ones included. */
  components: 40,
  /** Characters over all text displays of one message. */
  text: 4000,
  /** Of a link button's address. */
  url: 512,
  customId: 100,
  /** Of a picture, in characters. */
  altText: 1024,
  /** Of one message. */
  files: 10,
  buttonLabel: 80,
  buttonsInRow: 5,
  /** Of one menu, and the characters of each of its choices and of the line in it before one is picked. */
  menuOptions: 25,
  menuOption: 100,
  menuPlaceholder: 150,
  /** Texts of a section. */
  sectionTexts: 3,
  /** Rows of buttons that a message of the bot has at most where it has nothing else. */
  rows: 5,
  /** Of a form that opens over Discord: its title and its parts. */
  formTitle: 45,
  formParts: 5,
  /** The name of a field, and the line under that. */
  fieldName: 45,
  fieldDescription: 100,
  /** What may be typed into a field, and what stands in it before. */
  fieldText: 4000,
  placeholder: 100,
  /** Choices of one autocomplete answer, and the characters of each. */
  choices: 25,
  choice: 100,
  /** Subcommands of a command and options of a subcommand. */
  options: 25,
  /** Names, descriptions and values of one command, the longest language counted. */
  command: 8000,
  name: 32,
  description: 100,
} as const;

/** One line where there are too many. */
export function checkMax(what: string, count: number, max: number): string[] {
  return count > max ? [`${what}: ${count} of at most ${max}`] : [];
}

/** The same, or where there are too few. */
export function checkBetween(what: string, count: number, [min, max]: readonly [number, number]): string[] {
  return count < min ? [`${what}: ${count} of at least ${min}`] : checkMax(what, count, max);
}
