/** What the whole base is about: its name, its command, and what the bot says of it. */
import * as z from 'zod';
import { commandNamePattern, commandNameRule } from './commandNames.js';
import { bilingualText, id, nonEmptyText } from './textShapes.js';

/** A unit of its own, with the words by which people write it. */
const unitSchema = z.strictObject({
  de: z.strictObject({ short: nonEmptyText, long: nonEmptyText }),
  en: z.strictObject({ short: nonEmptyText, long: nonEmptyText }),
  words: z.array(nonEmptyText),
});

const examplesSchema = z.strictObject({
  question: bilingualText.optional(),
  person: nonEmptyText.optional(),
  about: bilingualText.optional(),
  words: nonEmptyText.optional(),
  topic: id.optional(),
});

export const storySchema = z
  .strictObject({
    id: z.uuid().meta({ description: 'Names the story for ever, wherever it is served and whatever it is called.' }),
    name: bilingualText.meta({ description: 'What people call it.' }),
    command: z
      .string()
      .regex(commandNamePattern, commandNameRule)
      .meta({ description: 'Its command, without the slash.' }),
    entity: id.nullable().optional().meta({ description: 'The entity that nearly every fact is about.' }),
    sources: z.literal('de').optional().meta({ description: 'The language of the articles.' }),
    says: bilingualText.optional().meta({ description: 'What the command says of itself.' }),
    about: bilingualText.optional().meta({ description: 'Behind the name: the AI project.' }),
    slogan: bilingualText.optional().meta({ description: 'One line under the name.' }),
    lead: bilingualText.optional().meta({ description: 'Over the field of the web page.' }),
    greeting: bilingualText.optional().meta({ description: 'To whoever says hello.' }),
    examples: examplesSchema.optional().meta({ description: 'What somebody may type first.' }),
    units: z
      .record(id, unitSchema)
      .optional()
      .meta({ description: 'Of its figures, beside money, years and per cent.' }),
  })
  .meta({ description: 'What the base is about. The file may be missing.' });

export type Story = z.infer<typeof storySchema>;
export type StoryUnit = z.infer<typeof unitSchema>;
