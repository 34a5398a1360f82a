/** The numbers of Discord's types. discord-api-types is imported for its types alone, so that no door has to load it. */
export const interactionTypes = { ping: 1, command: 2, component: 3, autocomplete: 4, form: 5 } as const;
export const responseTypes = { pong: 1, message: 4, deferredUpdate: 6, update: 7, choices: 8, form: 9 } as const;
export const commandTypes = { chatInput: 1, message: 3 } as const;
export const optionTypes = { subcommand: 1, text: 3, flag: 5 } as const;
export const componentTypes = {
  row: 1,
  button: 2,
  menu: 3,
  input: 4,
  section: 9,
  text: 10,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;
export const buttonStyles = { secondary: 2, link: 5 } as const;
/** One line, or several. */
export const inputStyles = { line: 1, paragraph: 2 } as const;
export const messageFlags = { ephemeral: 1 << 6, componentsV2: 1 << 15 } as const;
export const manageMessagesBit = 1n << 13n;
