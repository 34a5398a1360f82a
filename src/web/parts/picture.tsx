/** A picture in the page, and the same as a table. */
import { raw } from 'hono/html';
import type { Cited } from '../../answers/answer.js';
import type { Picture } from '../../charts/figure/figureChart.js';
import { dateText, outletText, speakerText } from '../../wording/attribution.js';
import { momentText } from '../../wording/provenance.js';
import { factPath, linkTo } from '../view/paths.js';
import type { View } from '../view/view.js';

interface PictureProps {
  /** Null where it could not be drawn: the table stays. */
  picture: Picture | null;
  cited: Cited[];
  view: View;
}

export function PictureAndTable({ picture, cited, view }: PictureProps) {
  return (
    <figure class="picture">
      {picture && (
        <div role="img" aria-label={picture.alt}>
          {raw(picture.svg)}
        </div>
      )}
      <details>
        <summary>{view.wording.web.table}</summary>
        <Table {...{ cited, view }} />
      </details>
    </figure>
  );
}

function Table({ cited, view }: { cited: Cited[]; view: View }) {
  const { time, says, speaker, outlet, published } = view.wording.web;
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
          {cited.map((each) => (
            <Row {...{ cited: each, view }} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ cited, view }: { cited: Cited; view: View }) {
  const { wording, library } = view;
  const says = cited.moment ? momentText(cited.moment, wording) : cited.says;
  return (
    <tr>
      <th scope="row">
        <a href={linkTo(factPath(cited.fact.id), view)}>{says}</a>
      </th>
      <td>{speakerText(cited, library.base, wording) ?? '–'}</td>
      <td>{outletText(cited.source, wording)}</td>
      <td>{dateText(cited.source, wording)}</td>
    </tr>
  );
}
