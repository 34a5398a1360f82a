/** What was pressed: the id of a button, or of what was picked from a menu. */
import type { APIMessageComponentInteraction } from 'discord-api-types/v10';
import { menuId } from './customId.js';

/** Empty where a menu says nothing. Whoever signs for it may have written anything into it. */
export function readPressedId({ data }: APIMessageComponentInteraction): string {
  if (data.custom_id !== menuId) return data.custom_id;
  const picked: unknown = 'values' in data && Array.isArray(data.values) ? data.values[0] : undefined;
  return typeof picked === 'string' ? picked : '';
}
