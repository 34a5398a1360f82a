/** The shapes of a fact, of what is left of a withdrawn one, of corrections and of the lock. */
import * as z from 'zod';
import { changeTime, date, factId, id, instant, nonEmptyText, sha256Hex, sourceId } from './shapes/textShapes.js';
import { statusSchema, voiceSchema } from './shapes/voiceSchema.js';

/** In characters; a longer one fits no message, and is no sentence. */
export const maxQuoteLength = 1500;

export const precision = z.enum(['day', 'month', 'year']);

const anyJson = z.json();

const shownBy = nonEmptyText.meta({
  description: 'The exact piece of the quote, or of its kept neighbour, that shows it.',
});

const whenSchema = z.strictObject({
  date: date.meta({ description: 'YYYY, YYYY-MM or YYYY-MM-DD, as fine as the precision.' }),
  precision,
  shownBy,
  reckonedFrom: z
    .string()
    .regex(/^[^\s/]+(?:\/[^\s/]+)?$/, 'a fact id is "<source id>/<name>"; the source itself goes by its id alone')
    .optional()
    .meta({ description: 'Only for a relative date: the fact that gives the day it counts from, or its own source.' }),
});

const referenceSchema = z.strictObject({
  is: id.meta({ description: 'An id of entities.json.' }),
  shownBy: nonEmptyText.meta({ description: 'The words of the quote that mean it: "das Joint Venture".' }),
  from: factId.meta({ description: 'A fact of the same article whose quote names it.' }),
});

const claimSchema = z.strictObject({
  matter: id.meta({ description: 'An id of matters.json.' }),
  says: nonEmptyText.meta({ description: "The shortest exact piece of the quote that answers the matter's question." }),
  en: nonEmptyText.optional().meta({ description: 'Its English rendering, where it is no figure.' }),
  value: z.number().optional().meta({ description: "For a figure: what `says` says, in the matter's unit." }),
  bound: z
    .enum(['exact', 'about', 'at-least', 'up-to', 'more-than', 'less-than'])
    .optional()
    .meta({ description: 'For a figure: "rund" is about, "mindestens" at-least, "bis zu" up-to.' }),
  date: date.optional().meta({ description: 'For a date: what `says` says.' }),
  state: id.optional().meta({ description: "Of a state: one of its matter's `states`." }),
});

/** A fact that is served: one sentence of one article, word for word. `at` counts UTF-16 code units in the article's text. */
export const liveFactSchema = z.strictObject({
  id: factId.meta({ description: '"<source id>/<name>"; it never changes.' }),
  at: z
    .int()
    .nonnegative()
    .meta({ description: "Where the quote begins in the article's text, in UTF-16 code units." }),
  quote: nonEmptyText
    .max(maxQuoteLength, `a quote has at most ${maxQuoteLength} characters`)
    .meta({ description: 'The whole sentence, exactly as printed, with its closing mark.' }),
  before: nonEmptyText
    .optional()
    .meta({ description: 'The sentence before, exact; only where the quote is not understood without it.' }),
  after: nonEmptyText
    .optional()
    .meta({ description: 'The sentence after, exact; only where the quote is not understood without it.' }),
  sic: z.array(nonEmptyText).optional().meta({ description: 'Pieces of the quote that are slips of the original.' }),
  topics: z.array(id).optional().meta({ description: 'One to three ids of topics.json, the most fitting first.' }),
  about: z.array(id).optional().meta({
    description: 'Ids of everybody and everything that the sentence speaks of; a speaker is not in it for speaking.',
  }),
  refers: z
    .array(referenceSchema)
    .optional()
    .meta({ description: 'What shows those ids of `about` that neither the quote nor a kept neighbour names.' }),
  voices: z
    .array(voiceSchema)
    .optional()
    .meta({ description: "Whose words the quote holds, in its order. Words in no voice are the outlet's own." }),
  status: statusSchema
    .optional()
    .meta({ description: "How sure the outlet's own words are, with the marker that shows it." }),
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
  added: instant
    .optional()
    .meta({ description: 'When `review` first served it, as a UTC instant; never written by hand.' }),
  draft: z.boolean().optional().meta({ description: 'true: not served until somebody has reviewed it.' }),
});

/** What is left of a withdrawn fact: its id is kept for good, its quote is removed. */
export const withdrawnFactSchema = z.strictObject({
  id: factId.meta({ description: 'The id that the fact had.' }),
  withdrawn: z
    .strictObject({
      date: changeTime.meta({ description: 'When it was withdrawn: a day, or an instant in UTC.' }),
      why: nonEmptyText.meta({ description: 'The reason, for whoever asks for it by its id.' }),
    })
    .meta({ description: 'The fact is served no longer; its quote is gone.' }),
});

/** What was mended after it had been served: `was` or `is` is null where the field was, or is, not there. */
const mendedField = {
  date: changeTime.meta({ description: 'When it was mended: a day, or an instant in UTC.' }),
  why: nonEmptyText.meta({ description: 'What was wrong.' }),
  field: nonEmptyText.meta({ description: 'The field, as a path: voices.0.speaker.is.' }),
  was: anyJson,
  is: anyJson,
};

/** In a fact, or in the entry of an article of which facts are served. */
export const correctionSchema = z.union([
  z.strictObject({ fact: factId.meta({ description: 'The id of the fact that was mended.' }), ...mendedField }),
  z.strictObject({ source: sourceId.meta({ description: 'The id of the source that was mended.' }), ...mendedField }),
]);

export const lockSchema = z.record(factId, sha256Hex);

export type Reference = z.infer<typeof referenceSchema>;
export type Precision = z.infer<typeof precision>;
export type Claim = z.infer<typeof claimSchema>;
export type Fact = z.infer<typeof liveFactSchema>;
export type WithdrawnFact = z.infer<typeof withdrawnFactSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type FactCorrection = Extract<Correction, { fact: string }>;
export type Lock = z.infer<typeof lockSchema>;
