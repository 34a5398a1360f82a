/** The shape of one line of a file of quotes. */
import * as z from 'zod';

const text = z.string().trim().min(1);

export const quoteLineSchema = z.strictObject({
  quote: z.string().min(1),
  outlet: text,
  date: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, 'write YYYY-MM-DD or YYYY-MM'),
  url: z.url().nullish(),
  title: text.nullish(),
  speaker: text.nullish(),
  en: text.nullish(),
});

export type QuoteLine = z.infer<typeof quoteLineSchema>;
