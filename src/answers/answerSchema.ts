/** One answer as one line of JSON: the shape that other programs rely on; data/schema/answer.json is made from it. */
import * as z from 'zod';

const textSchema = z.string();

export const explanationSchema = z.strictObject({
  asked: textSchema,
  matched: textSchema,
  field: textSchema,
  how: z.enum(['exact', 'stem', 'compound', 'spelling', 'alias', 'number', 'concept']),
  weight: z.number(),
});

const statusSchema = z.enum(['announced', 'planned', 'claimed', 'denied', 'reported', 'happened']);

/** `speaker` is a name or a German description, null for the outlet; null `words` are the whole sentence. */
const voiceSchema = z.strictObject({
  speaker: textSchema.nullable(),
  named: z.boolean(),
  words: textSchema.nullable(),
  translation: textSchema.nullable(),
  speech: z.enum(['direct', 'indirect', 'report']).nullable(),
  channel: textSchema.nullable(),
  via: z.array(textSchema),
  status: statusSchema.nullable(),
});

const saidSchema = z.strictObject({
  words: textSchema.nullable(),
  how: z.enum(['literal', 'near', 'sense']),
  by: z.enum(['speaker', 'outlet', 'several']),
});

const outletBasisSchema = z.enum(['stated', 'address', 'attributed']);
const dateBasisSchema = z.enum(['stated', 'address', 'archive', 'reckoned']);

const countedSourceSchema = z.strictObject({
  id: textSchema,
  outlet: textSchema,
  outletBasis: outletBasisSchema,
  date: textSchema,
  dateBasis: dateBasisSchema,
  title: textSchema.nullable(),
  url: textSchema.nullable(),
  facts: z.int().nonnegative(),
});

export const citedSchema = z.strictObject({
  fact: textSchema,
  quote: textSchema,
  speaker: textSchema.nullable(),
  channel: textSchema.nullable(),
  via: z.array(textSchema),
  outlet: textSchema,
  outletBasis: outletBasisSchema,
  originalLanguage: textSchema.nullable(),
  date: textSchema,
  dateBasis: dateBasisSchema,
  url: textSchema.nullable(),
  status: statusSchema.nullable(),
  translation: textSchema.nullable(),
  score: z.number().min(0).max(1),
  voices: z.array(voiceSchema),
  said: saidSchema.nullable(),
  explain: z.array(explanationSchema).optional(),
});

const readingSchema = z.strictObject({
  asked: z.array(z.strictObject({ concept: textSchema, kind: textSchema, words: textSchema })),
  of: textSchema.nullable(),
  roles: z.array(z.strictObject({ entity: textSchema, role: textSchema.nullable() })),
  conditions: z.strictObject({
    countries: z.array(textSchema),
    dates: z.array(textSchema),
    amounts: z.array(z.number()),
    others: z.array(textSchema),
  }),
  mood: textSchema,
  why: textSchema.nullable(),
});

const kindSchema = z.enum(['found', 'unsure', 'unknown', 'info']);

/** Null but for `ask`. */
const intentSchema = z
  .enum([
    ...(['question', 'follow-up', 'double', 'compare', 'source', 'more', 'latest', 'summary', 'help'] as const),
    ...(['about', 'hello', 'thanks', 'bye', 'insult', 'chatter', 'no-context'] as const),
  ])
  .nullable();

/** `answers` are ids of the answer's facts. */
const partSchema = z.strictObject({
  question: textSchema,
  kind: kindSchema,
  unsaid: textSchema.nullable(),
  answers: z.array(textSchema),
});

/** A question of a topic; `speakers` is empty where the outlets say so themselves. */
const overviewSchema = z.strictObject({
  matter: textSchema,
  question: textSchema,
  sources: z.int().nonnegative(),
  origins: z.int().nonnegative(),
  lines: z.array(z.strictObject({ says: textSchema, facts: z.array(textSchema), speakers: z.array(textSchema) })),
  deniedBy: z.array(textSchema),
});

/** `was` and `is` are the field's JSON before and after a correction; null where it was, or is, not there. */
const changeSchema = z.strictObject({
  kind: z.enum(['added', 'corrected', 'withdrawn']),
  fact: textSchema,
  date: textSchema,
  field: textSchema.nullable(),
  was: z.unknown(),
  is: z.unknown(),
  why: textSchema.nullable(),
});

export const answerSchema = z.strictObject({
  schema: z.literal(1),
  command: textSchema,
  question: textSchema,
  language: z.enum(['de', 'en']),
  kind: kindSchema,
  intent: intentSchema,
  understood: textSchema.nullable(),
  parts: z.array(partSchema),
  unsaid: textSchema.nullable(),
  text: textSchema.nullable(),
  sources: z.array(countedSourceSchema),
  overview: z.array(overviewSchema),
  answers: z.array(citedSchema),
  changes: z.array(changeSchema),
  near: z.array(z.strictObject({ fact: textSchema, says: textSchema })),
  matter: z
    .strictObject({
      id: textSchema,
      relation: z.enum(['same', 'differs', 'narrower', 'changed', 'unjudged']),
      sources: z.int().nonnegative(),
      origins: z.int().nonnegative(),
      named: z.array(textSchema),
      unnamed: z.array(textSchema),
      withoutOrigin: z.int().nonnegative(),
    })
    .nullable(),
  suggestions: z.array(textSchema),
  reading: readingSchema.optional(),
  base: textSchema,
  elapsedMs: z.number().nonnegative(),
});

export type VoiceJson = z.infer<typeof voiceSchema>;
export type AnswerJson = z.infer<typeof answerSchema>;

/** As JSON Schema, draft 2020-12. */
export function createAnswerJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(answerSchema);
}
