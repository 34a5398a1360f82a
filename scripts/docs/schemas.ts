/** The JSON Schemas in data/schema/, made from the shapes that the program itself checks and answers with. */
import * as z from 'zod';
import { createAnswerJsonSchema } from '../../src/answers/answerSchema.js';
import * as shape from '../../src/knowledge/facts/schema.js';

const fact = z.union([shape.liveFactSchema, shape.withdrawnFactSchema]);

const dataFiles = {
  'sources.json': z.array(shape.sourceSchema).meta({ description: 'The articles.' }),
  'entities.json': z.array(shape.entitySchema).meta({ description: 'People, companies, media, places, groups.' }),
  'topics.json': z.array(shape.topicSchema).meta({ description: 'The topics that become commands, at most 12.' }),
  'matters.json': z.array(shape.matterSchema).meta({ description: 'Questions that several articles answer.' }),
  'synonyms.json': z
    .array(shape.synonymsSchema)
    .meta({ description: 'Groups of words, German and English, that mean the same to somebody who asks.' }),
  'outsiders.json': z
    .array(shape.outsiderSchema)
    .meta({ description: 'Names that people ask about and no source mentions.' }),
  'facts.json': z.array(fact).meta({ description: 'The facts of one article, in the order of its text.' }),
  'corrections.json': z
    .array(shape.correctionSchema)
    .meta({ description: 'What was mended in served facts, written by correct, never by hand.' }),
  'quotes.lock.json': shape.lockSchema.meta({
    description: 'The SHA-256 of every quote, written by check --texts DIR --lock, never by hand.',
  }),
};

/** The texts of all files in data/schema/ by name. Editors know draft 7 best; an answer is read by programs. */
export function schemaTexts(): Record<string, string> {
  const ofData = Object.entries(dataFiles).map(([file, schema]) => [
    file,
    textOf(z.toJSONSchema(schema, { target: 'draft-7' })),
  ]);
  return { ...Object.fromEntries(ofData), 'answer.json': textOf(createAnswerJsonSchema()) };
}

function textOf(schema: z.core.JSONSchema.BaseSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
