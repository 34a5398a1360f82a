/** A short answer for a person or a program at the wrong door; a refusal also says what would be right. */
export function plain(status: number, says: string, headers: Record<string, string> = {}): Response {
  return new Response(`${says}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff', ...headers },
  });
}
