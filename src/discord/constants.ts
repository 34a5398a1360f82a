/** The numbers of Discord's types. discord-api-types is imported for its types alone, so that no door has to load it. */
export const interactions = { ping: 1, command: 2, component: 3, autocomplete: 4, form: 5 } as const;
export const responses = { pong: 1, message: 4, deferredUpdate: 6, update: 7, choices: 8 } as const;
export const commandKinds = { chatInput: 1, message: 3 } as const;
export const optionKinds = { subcommand: 1, text: 3, flag: 5 } as const;
export const components = { row: 1, button: 2, text: 10, gallery: 12, file: 13, separator: 14, container: 17 } as const;
export const buttons = { secondary: 2, link: 5 } as const;
export const flags = { ephemeral: 1 << 6, componentsV2: 1 << 15 } as const;
export const manageMessages = 1n << 13n;
