/** The smallest shapes of the data files: texts, ids, dates. */
import * as z from 'zod';
import { existsDay } from '../../text/calendar.js';

/** Half a character cannot be sent: Discord refuses the message that it stands in. */
const wholeText = z.string().refine((text) => text.isWellFormed(), 'it holds half a character (a lone surrogate)');
export const nonEmptyText = wholeText.min(1);
/** A line beside others in a message of Discord's, which takes 4,000 characters in all. */
const maxLabelLength = 200;
export const label = nonEmptyText.max(maxLabelLength, `a name or a question has at most ${maxLabelLength} characters`);
export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]*$/, 'an id has lower-case letters, digits, dots and hyphens only');
export const factId = wholeText.regex(/^[^\s/]+\/[^\s/]+$/, 'a fact id is "<source id>/<name>"');
export const sourceId = wholeText.regex(/^[^\s/]+$/, 'a source id has no blank and no slash');
export const bilingualText = z.strictObject({ de: label, en: label });
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 lower-case hexadecimal digits');
export const date = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/, { error: 'a date is YYYY, YYYY-MM or YYYY-MM-DD', abort: true })
  .refine(existsDay, 'there is no such day');
/** Of the web alone, as `new URL(…).href` writes it. */
export const webAddress = z
  .url({ protocol: /^https?$/u, error: 'an address begins with http:// or https://' })
  .refine((url) => !URL.canParse(url) || new URL(url).href === url, 'write the address as a browser does');
/** A moment, in UTC to the second: 2026-11-22T02:52:35Z. */
export const instant = z.iso.datetime({
  precision: 0,
  error: 'an instant is in UTC, to the second: 2026-11-22T02:52:35Z',
});
/** When something was changed: of long ago by its day, since then to the second. */
export const changeTime = z.union([date, instant]);
