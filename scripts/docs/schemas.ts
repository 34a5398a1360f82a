/** The JSON Schemas in data/schema/, made from the shapes that the program itself checks and answers with. */
import * as z from 'zod';
import { createAnswerJsonSchema } from '../../src/answers/answerSchema.js';
import { dataFiles } from '../../src/knowledge/facts/base.js';
import { dataListNames, dataLists, factListSchema, lockSchema } from '../../src/knowledge/facts/schema.js';
import { storySchema } from '../../src/knowledge/facts/shapes/storySchema.js';

const dataSchemas = {
  ...Object.fromEntries(dataListNames.map((name) => [dataFiles[name], dataLists[name]])),
  [dataFiles.story]: storySchema,
  'facts.json': factListSchema,
  [dataFiles.lock]: lockSchema.meta({
    description: 'The SHA-256 of every quote, written by check --texts DIR --lock, never by hand.',
  }),
};

/** The texts of all files in data/schema/ by name. Editors know draft 7 best; an answer is read by programs. */
export function schemaTexts(): Record<string, string> {
  const ofData = Object.entries(dataSchemas).map(([file, schema]) => [
    file,
    textOf(z.toJSONSchema(schema, { target: 'draft-7' })),
  ]);
  return { ...Object.fromEntries(ofData), 'answer.json': textOf(createAnswerJsonSchema()) };
}

function textOf(schema: z.core.JSONSchema.BaseSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
