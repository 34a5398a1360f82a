/** Shapes of the data files. Every object is strict: an unknown key is an error, so a misspelt field is never silently lost. */
import * as z from 'zod';

const text = z.string().min(1);
const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'an id has lower-case letters, digits, dots and hyphens only');
const factId = z.string().regex(/^[^\s/]+\/[^\s/]+$/, 'a fact id is "<source id>/<name>"');
const both = z.strictObject({ de: text, en: text });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 lower-case hexadecimal digits');
const date = z.string().regex(/^\d{4}(-\d{2}){0,2}$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');
const precision = z.enum(['day', 'month', 'year']);

export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[^\s/]+$/, 'a source id has no blank and no slash'),
  outlet: z.strictObject({ is: text, basis: z.enum(['stated', 'address', 'attributed']) }),
  date: z.strictObject({
    is: date,
    precision: z.enum(['day', 'month']),
    basis: z.enum(['stated', 'address', 'archive', 'reckoned']),
  }),
  title: text.nullable(),
  url: z.url().nullable(),
  authors: z.array(text),
  agencies: z.array(text),
  relays: z.strictObject({ outlet: text, url: z.url().nullable(), language: text }).nullable(),
  text: z.strictObject({ sha256, length: z.int().positive() }),
});

export const entitySchema = z.strictObject({
  id,
  kind: z.enum(['person', 'company', 'medium', 'place', 'group']),
  name: text,
  aliases: z.array(text),
  role: both,
});

export const topicSchema = z.strictObject({ id, name: both, says: both, aliases: z.array(text) });

export const matterSchema = z.strictObject({
  id,
  kind: z.enum(['figure', 'date', 'wording', 'state']),
  unit: text.optional(),
  question: both,
});

export const evidenceSchema = z.strictObject({ is: id, shownBy: text });

export const statusSchema = z.strictObject({
  is: z.enum(['announced', 'planned', 'claimed', 'denied', 'reported', 'happened']),
  shownBy: text,
});

export const whenSchema = z.strictObject({ date, precision, shownBy: text, reckonedFrom: factId.optional() });

export const claimSchema = z.strictObject({
  matter: id,
  says: text,
  value: z.number().optional(),
  bound: z.enum(['exact', 'about', 'at-least', 'up-to', 'more-than', 'less-than']).optional(),
  date: date.optional(),
});

/** A fact that is served: one sentence of one article, word for word. `at` counts UTF-16 code units in the article's file. */
export const liveFactSchema = z.strictObject({
  id: factId,
  at: z.int().nonnegative(),
  quote: text,
  before: text.optional(),
  after: text.optional(),
  sic: z.array(text).optional(),
  topics: z.array(id).optional(),
  about: z.array(id).optional(),
  speaker: evidenceSchema.optional(),
  speech: z.enum(['direct', 'indirect', 'report']).optional(),
  channel: evidenceSchema.optional(),
  via: z.array(evidenceSchema).optional(),
  status: statusSchema.optional(),
  when: whenSchema.optional(),
  claims: z.array(claimSchema).optional(),
  en: text.optional(),
  asks: z.array(text).optional(),
  draft: z.boolean().optional(),
});

/** What is left of a withdrawn fact: its id never dies, its quote does. */
export const withdrawnFactSchema = z.strictObject({
  id: factId,
  withdrawn: z.strictObject({ date, why: text }),
});

/** What was mended in a fact after it had been served: `was` or `is` is null where the field was, or is, not there. */
export const correctionSchema = z.strictObject({
  fact: factId,
  date,
  why: text,
  field: text,
  was: z.json(),
  is: z.json(),
});

/** Groups of words, German and English, that mean the same to somebody who asks. */
export const synonymsSchema = z.array(text).min(2);
/** Names that people ask about and no source mentions: nothing can be said of them. */
export const outsiderSchema = text;
export const lockSchema = z.record(factId, sha256);

export type Source = z.infer<typeof sourceSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Matter = z.infer<typeof matterSchema>;
export type MatterKind = Matter['kind'];
export type Evidence = z.infer<typeof evidenceSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Fact = z.infer<typeof liveFactSchema>;
export type WithdrawnFact = z.infer<typeof withdrawnFactSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Lock = z.infer<typeof lockSchema>;
export type Language = 'de' | 'en';
