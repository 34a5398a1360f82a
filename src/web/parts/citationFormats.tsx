/** The citation in each format, to copy. */
import type { Cited } from '../../answers/answer.js';
import { type CitationFormat, citationFormats, exportCitations } from '../../citations/exportCitations.js';
import type { View } from '../view.js';

export function CitationFormats({ cited, view: { library, wording } }: { cited: Cited; view: View }) {
  const formats = Object.keys(citationFormats) as CitationFormat[];
  return (
    <section class="formats">
      <h2>{wording.buttons.cite}</h2>
      {formats.map((format, at) => (
        <details open={at === 0}>
          <summary>{citationFormats[format].name}</summary>
          <pre id={format}>{exportCitations([cited], format, { base: library.base, wording }).text.trim()}</pre>
          <button type="button" data-copy={format} data-copied={wording.web.copied} hidden>
            {wording.web.copy}
          </button>
        </details>
      ))}
    </section>
  );
}
