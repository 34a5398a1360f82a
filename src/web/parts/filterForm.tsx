/** What a list may be kept to: an outlet, and days of publication. */
import type { ListFilter } from '../../answers/narrow.js';
import type { Source } from '../../knowledge/facts/schema.js';
import { formatOutletName, formatSourceDate } from '../../wording/attribution.js';
import type { View } from '../view/view.js';

interface FilterFormProps {
  /** Of the list. */
  path: string;
  /** Those that the whole list is from. */
  sources: Source[];
  filter: ListFilter;
  view: View;
}

export function FilterForm({ path, sources, filter, view }: FilterFormProps) {
  const { wording, chosen, folder } = view;
  const { web } = wording;
  return (
    <form action={`${folder}${path}`} method="get" class="filters">
      <label>
        {web.outlet}{' '}
        <select name="outlet">
          <option value="">{web.everyOutlet}</option>
          {sources.map((source) => (
            <option value={source.id} selected={source.id === filter.outlet}>
              {[formatOutletName(source, wording), formatSourceDate(source, wording)].join(' · ')}
            </option>
          ))}
        </select>
      </label>
      <label>
        {web.since} <input type="date" name="since" value={filter.since ?? ''} />
      </label>
      <label>
        {web.until} <input type="date" name="until" value={filter.until ?? ''} />
      </label>
      {chosen && <input type="hidden" name="language" value={chosen} />}
      <button type="submit">{web.filter}</button>
    </form>
  );
}
