/** Shapes of the data files. Every object is strict: an unknown key is an error, so a misspelt field is never silently lost. */
import * as z from 'zod';
import { correctionSchema, liveFactSchema, withdrawnFactSchema } from './factSchema.js';
import { entitySchema } from './shapes/entitySchema.js';
import { bilingualText, date, id, label, nonEmptyText, sha256Hex, sourceId, webAddress } from './shapes/textShapes.js';

export * from './factSchema.js';
export * from './shapes/entitySchema.js';
export * from './shapes/voiceSchema.js';

/** A person by name; an organisation whole, so that no format turns it round. */
const authorSchema = z.union([nonEmptyText, z.strictObject({ literal: nonEmptyText })]);

const sourceSchema = z.strictObject({
  id: sourceId.meta({ description: 'The name of its file in facts/, and how the ids of its facts begin.' }),
  outlet: z
    .strictObject({ is: label, basis: z.enum(['stated', 'address', 'attributed']) })
    .meta({ description: 'Who published it, and what shows that.' }),
  date: z
    .strictObject({
      is: date,
      precision: z.enum(['day', 'month']),
      basis: z.enum(['stated', 'address', 'archive', 'reckoned']),
    })
    .meta({ description: 'When it was published: as fine as its precision, and what shows that.' }),
  title: nonEmptyText.nullable().meta({ description: 'null where it is not known.' }),
  url: webAddress.nullable().meta({ description: 'null where it is not known.' }),
  authors: z.array(authorSchema).meta({ description: 'An organisation is { "literal": "Deutsche Presse-Agentur" }.' }),
  agencies: z
    .array(nonEmptyText)
    .meta({ description: 'News agencies that the article names as its own: dpa, Reuters.' }),
  relays: z
    .strictObject({ outlet: label, url: webAddress.nullable(), language: nonEmptyText })
    .nullable()
    .meta({ description: 'The original that this article carries on, or null.' }),
  text: z
    .strictObject({ sha256: sha256Hex, length: z.int().positive() })
    .meta({ description: "Hash and length (UTF-16 code units) of the article's text, by which it is found." }),
});

const topicSchema = z.strictObject({
  id,
  name: bilingualText.meta({
    description: 'What it is called; its command is the same in small letters, with hyphens for blanks.',
  }),
  says: bilingualText.meta({ description: 'What the command says of itself.' }),
  aliases: z.array(nonEmptyText).meta({ description: 'Other words that people call it by.' }),
});

const matterSchema = z.strictObject({
  id,
  kind: z
    .enum(['figure', 'date', 'wording', 'state'])
    .meta({ description: 'A figure has a unit, the others have none.' }),
  unit: nonEmptyText.optional().meta({ description: 'Of a figure: USD, jobs, years …' }),
  about: z.array(id).meta({ description: 'Ids of everybody and everything that the question is about.' }),
  question: bilingualText.meta({ description: 'The question that several articles answer.' }),
  states: z
    .record(id, bilingualText)
    .optional()
    .meta({ description: 'Of a state: what it can be. It has changed only where one of them followed another.' }),
  denies: id.optional().meta({ description: 'The matter that its claims deny.' }),
});

/** Groups of words, German and English, that mean the same to somebody who asks. */
const synonymsSchema = z.array(nonEmptyText).min(2);
/** Names that people ask about and no source mentions: nothing can be said of them. */
const outsiderSchema = nonEmptyText;

/** The lists beside the facts, by the property of the base that each becomes. */
export const dataLists = {
  sources: z.array(sourceSchema).meta({ description: 'The articles.' }),
  entities: z.array(entitySchema).meta({ description: 'People, companies, media, places, groups.' }),
  topics: z.array(topicSchema).meta({ description: 'The topics that become commands, at most 12.' }),
  matters: z.array(matterSchema).meta({ description: 'Questions that several articles answer.' }),
  synonyms: z
    .array(synonymsSchema)
    .meta({ description: 'Groups of words, German and English, that mean the same to somebody who asks.' }),
  outsiders: z.array(outsiderSchema).meta({ description: 'Names that people ask about and no source mentions.' }),
  corrections: z
    .array(correctionSchema)
    .meta({ description: 'What was mended in served facts, written by correct, never by hand.' }),
};

type DataListName = keyof typeof dataLists;
export type DataLists = { [Name in DataListName]: z.infer<(typeof dataLists)[Name]> };

export const dataListNames = Object.keys(dataLists) as DataListName[];

/** One file for each article. */
export const factListSchema = z
  .array(z.union([liveFactSchema, withdrawnFactSchema]))
  .meta({ description: 'The facts of one article, in the order of its text.' });

export type Source = z.infer<typeof sourceSchema>;
export type ArticleAuthor = z.infer<typeof authorSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Matter = z.infer<typeof matterSchema>;
export type MatterKind = Matter['kind'];
