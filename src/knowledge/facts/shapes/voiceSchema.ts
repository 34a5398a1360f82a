/** The shape of a voice: a piece of a quote, and whose words it holds. */
import * as z from 'zod';
import { id, label, nonEmptyText } from './textShapes.js';

const shownBy = nonEmptyText.meta({
  description: 'The exact piece of the quote, or of its kept neighbour, that shows it.',
});

export const evidenceSchema = z.strictObject({
  is: id.meta({ description: 'An id of entities.json.' }),
  shownBy,
});

const descriptionSchema = z
  .strictObject({
    de: label.meta({ description: 'In the nominative, without an article: "anonyme Quellen".' }),
    en: label,
    plural: z.literal(true).optional(),
    dative: label.optional().meta({ description: 'Where it differs from the nominative: "anonymen Quellen".' }),
  })
  .meta({ description: 'Somebody, or a text, without a name. No noun or adjective that its evidence lacks.' });

const describedSchema = z.strictObject({ called: descriptionSchema, shownBy });

export const speakerSchema = z.union([evidenceSchema, describedSchema]);

export const statusSchema = z.strictObject({
  is: z.enum(['announced', 'planned', 'claimed', 'denied', 'reported', 'happened']),
  shownBy,
});

const words = nonEmptyText.meta({
  description: 'An exact piece of the quote that stands in it once. Left out: the whole sentence.',
});
const en = nonEmptyText.optional().meta({ description: "The exact piece of the fact's `en` that renders the words." });

const spokenVoiceSchema = z.strictObject({
  words: words.optional(),
  en,
  speaker: speakerSchema.meta({ description: 'Whose words they are; the evidence names them and nobody else.' }),
  speech: z
    .enum(['direct', 'indirect', 'report'])
    .meta({ description: "In quotation marks, as reported speech, or told in the newspaper's own words." }),
  shownBy: nonEmptyText.optional().meta({
    description: 'The words that show the saying: "schrieb er", "habe", "demnach". Required unless direct.',
  }),
  channel: evidenceSchema
    .optional()
    .meta({ description: 'Where it was said: a network, a broadcaster, the newspaper of an interview.' }),
  via: z.array(speakerSchema).optional().meta({ description: 'Who relayed it to this outlet, nearest first.' }),
  status: statusSchema.optional().meta({ description: 'How sure it is, with the marker that shows it.' }),
});

const insertedVoiceSchema = z.strictObject({
  words,
  en,
  speaker: z.null().meta({ description: 'The outlet itself, which inserts something into the words of others.' }),
});

export const voiceSchema = z.union([spokenVoiceSchema, insertedVoiceSchema]);

export type Evidence = z.infer<typeof evidenceSchema>;
export type Description = z.infer<typeof descriptionSchema>;
export type Speaker = z.infer<typeof speakerSchema>;
export type Status = z.infer<typeof statusSchema>;
export type SpokenVoice = z.infer<typeof spokenVoiceSchema>;
export type Voice = z.infer<typeof voiceSchema>;
export type Speech = SpokenVoice['speech'];
