/** One answer as one line of JSON: the shape that other programs rely on; data/schema/answer.json is made from it. */
import * as z from 'zod';

const text = z.string();

export const explanationSchema = z.strictObject({
  asked: text,
  matched: text,
  field: text,
  how: z.enum(['exact', 'stem', 'compound', 'spelling', 'alias', 'number']),
  weight: z.number(),
});

export const citedSchema = z.strictObject({
  fact: text,
  quote: text,
  speaker: text.nullable(),
  channel: text.nullable(),
  via: z.array(text),
  outlet: text,
  outletBasis: z.enum(['stated', 'address', 'attributed']),
  date: text,
  dateBasis: z.enum(['stated', 'address', 'archive', 'reckoned']),
  url: text.nullable(),
  status: z.enum(['announced', 'planned', 'claimed', 'denied', 'reported', 'happened']).nullable(),
  translation: text.nullable(),
  score: z.number().min(0).max(1),
  explain: z.array(explanationSchema).optional(),
});

export const answerSchema = z.strictObject({
  schema: z.literal(1),
  command: text,
  question: text,
  language: z.enum(['de', 'en']),
  kind: z.enum(['found', 'unsure', 'unknown', 'info']),
  answers: z.array(citedSchema),
  near: z.array(z.strictObject({ fact: text, says: text })),
  matter: z
    .strictObject({
      id: text,
      relation: z.enum(['same', 'differs', 'narrower', 'changed']),
      sources: z.int().nonnegative(),
      origins: z.int().nonnegative(),
    })
    .nullable(),
  suggestions: z.array(text),
  base: text,
  elapsedMs: z.number().nonnegative(),
});

export type AnswerJson = z.infer<typeof answerSchema>;

/** As JSON Schema, draft 2020-12. */
export function answerJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(answerSchema);
}
