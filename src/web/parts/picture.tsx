/** A picture in the page, and the same as a table. */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { CitedFact } from '../../answers/citedFact.js';
import type { Chart } from '../../charts/figure/figureChart.js';
import { formatFactPath } from '../../citations/factPath.js';
import { createQuoteView } from '../../wording/quote/quoteView.js';
import { localizePath } from '../view/paths.js';
import type { View } from '../view/view.js';

interface ChartProps {
  /** Null where it could not be drawn: the table stays. */
  chart: Chart | null;
  cited: CitedFact[];
  view: View;
}

function ChartAndTable({ chart, cited, view }: ChartProps) {
  return (
    <figure class="picture">
      {chart && (
        <div role="img" aria-label={chart.alt}>
          {raw(chart.svg)}
        </div>
      )}
      <details>
        <summary>{view.wording.web.table}</summary>
        <Table cited={cited} view={view} />
      </details>
    </figure>
  );
}

interface SpreadProps extends ChartProps {
  /** The picture shows the sentences themselves: where there is no room beside them, they are enough. */
  isRepeating?: boolean;
  children: Child;
}

/** A picture and the sentences that it is drawn from: side by side where there is room. */
export function Spread({ isRepeating = false, children, ...chart }: SpreadProps) {
  return (
    <div class={isRepeating ? 'spread repeating' : 'spread'}>
      <ChartAndTable {...chart} />
      <div>{children}</div>
    </div>
  );
}

function Table({ cited, view }: { cited: CitedFact[]; view: View }) {
  const { time, statement: says, speaker, outlet, published } = view.wording.web;
  const first = cited.some(({ moment }) => moment) ? time : says;
  return (
    <section class="wide" aria-label={view.wording.web.table}>
      <table>
        <thead>
          <tr>
            {[first, speaker, outlet, published].map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cited.map((each, index) => (
            <Row cited={each} number={index + 1} view={view} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ cited, number, view }: { cited: CitedFact; number: number; view: View }) {
  const { label, citation } = createQuoteView(cited, view.wording);
  const name = view.wording.web.ofSentence(label ?? '', number, citation.line);
  return (
    <tr>
      <th scope="row">
        <a href={localizePath(formatFactPath(cited.fact.id), view)} aria-label={name}>
          <span lang={cited.moment ? undefined : 'de'}>{label}</span>
        </a>
      </th>
      <td>{citation.speaker ?? '–'}</td>
      <td>{citation.outlet}</td>
      <td>{citation.date}</td>
    </tr>
  );
}
