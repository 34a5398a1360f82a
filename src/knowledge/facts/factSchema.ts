/** The shapes of a fact, of what is left of a withdrawn one, of corrections and of the lock. */
import * as z from 'zod';

export const nonEmptyText = z.string().min(1);
export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]*$/, 'an id has lower-case letters, digits, dots and hyphens only');
export const factId = z.string().regex(/^[^\s/]+\/[^\s/]+$/, 'a fact id is "<source id>/<name>"');
export const bilingualText = z.strictObject({ de: nonEmptyText, en: nonEmptyText });
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 lower-case hexadecimal digits');
export const date = z.string().regex(/^\d{4}(-\d{2}){0,2}$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');
export const precision = z.enum(['day', 'month', 'year']);

const anyJson = z.json();

const shownBy = nonEmptyText.meta({
  description: 'The exact piece of the quote, or of its kept neighbour, that shows it.',
});

const evidenceSchema = z.strictObject({
  is: id.meta({ description: 'An id of entities.json.' }),
  shownBy,
});

const statusSchema = z.strictObject({
  is: z.enum(['announced', 'planned', 'claimed', 'denied', 'reported', 'happened']),
  shownBy,
});

const whenSchema = z.strictObject({
  date: date.meta({ description: 'YYYY, YYYY-MM or YYYY-MM-DD, as fine as the precision.' }),
  precision,
  shownBy,
  reckonedFrom: factId
    .optional()
    .meta({ description: 'Only for a relative date: the id of the fact that gives the day it counts from.' }),
});

const claimSchema = z.strictObject({
  matter: id.meta({ description: 'An id of matters.json.' }),
  says: nonEmptyText.meta({ description: "The shortest exact piece of the quote that answers the matter's question." }),
  value: z.number().optional().meta({ description: "For a figure: what `says` says, in the matter's unit." }),
  bound: z
    .enum(['exact', 'about', 'at-least', 'up-to', 'more-than', 'less-than'])
    .optional()
    .meta({ description: 'For a figure: "rund" is about, "mindestens" at-least, "bis zu" up-to.' }),
  date: date.optional().meta({ description: 'For a date: what `says` says.' }),
});

/** A fact that is served: one sentence of one article, word for word. `at` counts UTF-16 code units in the article's file. */
export const liveFactSchema = z.strictObject({
  id: factId.meta({ description: '"<source id>/<name>"; it never changes.' }),
  at: z
    .int()
    .nonnegative()
    .meta({ description: "Where the quote begins in the article's file, in UTF-16 code units." }),
  quote: nonEmptyText.meta({ description: 'The whole sentence, exactly as printed, with its closing mark.' }),
  before: nonEmptyText
    .optional()
    .meta({ description: 'The sentence before, exact; only where the quote is not understood without it.' }),
  after: nonEmptyText
    .optional()
    .meta({ description: 'The sentence after, exact; only where the quote is not understood without it.' }),
  sic: z.array(nonEmptyText).optional().meta({ description: 'Pieces of the quote that are slips of the original.' }),
  topics: z.array(id).optional().meta({ description: 'One to three ids of topics.json, the most fitting first.' }),
  about: z
    .array(id)
    .optional()
    .meta({ description: 'Ids of everybody and everything that the sentence is about or names.' }),
  speaker: evidenceSchema
    .optional()
    .meta({ description: 'Whose words or whose claim the sentence carries; a plain report has none.' }),
  speech: z
    .enum(['direct', 'indirect', 'report'])
    .optional()
    .meta({ description: "In quotation marks, as reported speech, or in the newspaper's own voice." }),
  channel: evidenceSchema
    .optional()
    .meta({ description: 'Where it was said: X, Fox News, the newspaper of an interview.' }),
  via: z.array(evidenceSchema).optional().meta({ description: 'Who relayed it to this outlet, nearest first.' }),
  status: statusSchema.optional().meta({ description: 'How sure it is, with the marker that shows it.' }),
  when: whenSchema.optional().meta({ description: 'When it was said or happened, not when it was printed.' }),
  claims: z
    .array(claimSchema)
    .optional()
    .meta({ description: 'What the sentence says on matters that several articles answer.' }),
  en: nonEmptyText.optional().meta({ description: 'A plain English rendering, complete and faithful.' }),
  asks: z
    .array(nonEmptyText)
    .optional()
    .meta({ description: 'Three or more questions that this sentence answers, German and English, in other words.' }),
  draft: z.boolean().optional().meta({ description: 'true: not served until somebody has reviewed it.' }),
});

/** What is left of a withdrawn fact: its id is kept for good, its quote is removed. */
export const withdrawnFactSchema = z.strictObject({
  id: factId.meta({ description: 'The id that the fact had.' }),
  withdrawn: z
    .strictObject({
      date: date.meta({ description: 'When it was withdrawn.' }),
      why: nonEmptyText.meta({ description: 'The reason, for whoever asks for it by its id.' }),
    })
    .meta({ description: 'The fact is served no longer; its quote is gone.' }),
});

/** What was mended in a fact after it had been served: `was` or `is` is null where the field was, or is, not there. */
export const correctionSchema = z.strictObject({
  fact: factId.meta({ description: 'The id of the fact that was mended.' }),
  date,
  why: nonEmptyText.meta({ description: 'What was wrong.' }),
  field: nonEmptyText.meta({ description: 'The field, as a path: speaker.is.' }),
  was: anyJson,
  is: anyJson,
});

export const lockSchema = z.record(factId, sha256Hex);

export type Evidence = z.infer<typeof evidenceSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Fact = z.infer<typeof liveFactSchema>;
export type WithdrawnFact = z.infer<typeof withdrawnFactSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Lock = z.infer<typeof lockSchema>;
