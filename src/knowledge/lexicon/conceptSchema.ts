/** The shape of the lexicon's files: the concepts that people ask news about, with the words and phrases for each. */
import * as z from 'zod';

const text = z.string().min(1);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id has lower-case letters, digits and single hyphens');
const words = z.array(text);
const bothLanguages = z.strictObject({ de: words, en: words });
const bilingual = z.strictObject({ de: text, en: text });

const shared = {
  id,
  de: words
    .min(1)
    .meta({ description: 'Words and phrases that mean it wherever they stand; "…" is a gap of up to eight words.' }),
  en: words.min(1),
  loose: z
    .strictObject({ de: words.optional(), en: words.optional() })
    .optional()
    .meta({ description: 'Words that often mean it: they help to find, and never to reject.' }),
  opposite: id.optional().meta({ description: 'The concept that says the contrary.' }),
  broader: z.array(id).min(1).optional().meta({
    description: 'What is said, too, wherever this is said, of any kind; two that name each other mean the same.',
  }),
};

const unsaid = bilingual.meta({
  description: 'What no article says, with the name in its case: "Wie alt {nom} ist", "How old {name} is".',
});

const answer = z.enum([
  ...['number', 'money', 'percent', 'count', 'time', 'duration', 'place', 'person', 'company', 'name', 'reason'],
  ...['manner', 'yes-no', 'any'],
] as const);

const attributeSchema = z.strictObject({
  ...shared,
  answer,
  generic: z.literal(true).optional().meta({
    description: 'Asked by the question word alone, and answered by a kind of thing: "how many", "why".',
  }),
  unsaid,
});
const eventSchema = z.strictObject({ ...shared, unsaid });
const relationSchema = z.strictObject({
  ...shared,
  roles: z.strictObject({ de: z.strictObject({ target: words }), en: z.strictObject({ target: words }) }).optional(),
  symmetric: z.boolean().optional(),
  unsaid,
});
const namedSchema = z.strictObject({ ...shared, name: bilingual });

/** One file for each kind. */
export const conceptFiles = {
  attribute: z.array(attributeSchema),
  event: z.array(eventSchema),
  relation: z.array(relationSchema),
  thing: z.array(namedSchema),
  quantity: z.array(namedSchema),
};

export type ConceptKind = keyof typeof conceptFiles;
export type AnswerKind = z.infer<typeof answer>;
export type ConceptEntry = z.infer<(typeof conceptFiles)[ConceptKind]>[number];
export type BothLanguages = z.infer<typeof bothLanguages>;
