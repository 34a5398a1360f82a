/** What facts and articles are called as resources. */

export const factTemplate = 'story://fact/{id}';
export const sourceTemplate = 'story://source/{id}';

export function formatFactUri(id: string): string {
  return factTemplate.replace('{id}', encodeURIComponent(id));
}

export function formatSourceUri(id: string): string {
  return sourceTemplate.replace('{id}', encodeURIComponent(id));
}
