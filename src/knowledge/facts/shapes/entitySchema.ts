/** The shape of people, companies, media, places and groups, and of what the articles show of them. */
import * as z from 'zod';
import { bilingualText, factId, id, label, nonEmptyText } from './textShapes.js';

const evidence = {
  fact: factId.meta({ description: 'The served fact that shows it.' }),
  shownBy: nonEmptyText.meta({
    description: 'The exact piece of its quote, or of its kept neighbour, that shows it and names this entity.',
  }),
};

const relationSchema = z.strictObject({
  is: id.meta({
    description:
      'What this entity is to the other: leads, founded, speaks-for, owns, belongs-to, seat, maker-of, or another relation of the lexicon.',
  }),
  of: id.meta({ description: 'The other one: an id of this file.' }),
  ...evidence,
});

const attributeSchema = z.strictObject({
  is: id.meta({ description: 'An attribute of the lexicon: age, nationality, products.' }),
  value: z.union([nonEmptyText, z.number()]).meta({ description: 'As `shownBy` says it: 39, "ChatGPT".' }),
  ...evidence,
});

export const entitySchema = z.strictObject({
  id,
  kind: z
    .enum(['person', 'company', 'medium', 'place', 'group'])
    .meta({ description: 'group: a ministry, a camp. Whoever has no name is no entity.' }),
  name: label,
  en: label.optional().meta({ description: 'Its English name, where that is another.' }),
  aliases: z
    .array(nonEmptyText)
    .meta({ description: 'Other names and inflected forms; none may belong to two entities.' }),
  inArticles: z
    .array(nonEmptyText)
    .optional()
    .meta({ description: 'Names that mean it in an article and never in a question: "Milliardär".' }),
  role: z
    .strictObject({
      ...bilingualText.shape,
      from: factId.optional().meta({ description: 'The fact that gives the role; required for a person.' }),
    })
    .meta({ description: 'What it is in this story, in a few words.' }),
  knownFor: z.array(nonEmptyText).optional().meta({
    description:
      'Understood in questions, never shown. A product means its maker within a description ("Windows": "der Windows-Konzern"); words with an article mean it by themselves ("die Japaner").',
  }),
  relations: z.array(relationSchema).optional().meta({ description: 'What it is to others, each shown by a fact.' }),
  attributes: z.array(attributeSchema).optional().meta({ description: 'What a fact says it has: its age.' }),
});

export type Entity = z.infer<typeof entitySchema>;
export type EntityRelation = z.infer<typeof relationSchema>;
export type EntityAttribute = z.infer<typeof attributeSchema>;
