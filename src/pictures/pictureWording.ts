/** The words that only a picture needs. */
import type { Claim, Language } from '../knowledge/schema.js';

export type Bound = NonNullable<Claim['bound']>;

/** `short` stands at the axis, `long` in a sentence. */
export interface Name {
  short: string;
  long: string;
}

export interface PictureWording {
  /** As Vega wants it: how the figures of the axis are written. */
  numbers: { decimal: string; thousands: string; grouping: number[] };
  scales: (Name & { times: number })[];
  units: ReadonlyMap<string, Name>;
  /** What a bar says of its amount; nothing where the amount is stated without a bound. */
  bounds: Record<Bound, string>;
  stated: string;
  more: (count: number) => string;
}

const de: PictureWording = {
  numbers: { decimal: ',', thousands: '.', grouping: [3] },
  scales: [
    { times: 1e12, short: 'Bio.', long: 'Billionen' },
    { times: 1e9, short: 'Mrd.', long: 'Milliarden' },
    { times: 1e6, short: 'Mio.', long: 'Millionen' },
  ],
  units: unitNames(
    'USD Dollar, EUR Euro, percent Prozent, years Jahre, months Monate, days Tage, jobs Arbeitsplätze, hectares Hektar, gigawatts Gigawatt',
  ),
  bounds: {
    exact: '',
    about: 'ungefähr',
    'at-least': 'mindestens',
    'more-than': 'mehr als',
    'up-to': 'höchstens',
    'less-than': 'weniger als',
  },
  stated: 'wie genannt',
  more: (count) => (count === 1 ? 'Und eine weitere Angabe.' : `Und ${count} weitere Angaben.`),
};

const en: PictureWording = {
  numbers: { decimal: '.', thousands: ',', grouping: [3] },
  scales: [
    { times: 1e12, short: 'tn', long: 'trillion' },
    { times: 1e9, short: 'bn', long: 'billion' },
    { times: 1e6, short: 'm', long: 'million' },
  ],
  units: unitNames('USD $ dollars, EUR € euros, percent %, years, months, days, jobs, hectares, gigawatts'),
  bounds: {
    exact: '',
    about: 'about',
    'at-least': 'at least',
    'more-than': 'more than',
    'up-to': 'at most',
    'less-than': 'less than',
  },
  stated: 'as stated',
  more: (count) => (count === 1 ? 'And one more figure.' : `And ${count} more figures.`),
};

export function pictureWordingFor(language: Language): PictureWording {
  return { de, en }[language];
}

// each: the unit's id, its short name, and its long one where that is another
function unitNames(list: string): Map<string, Name> {
  return new Map(
    list.split(', ').map((entry) => {
      const [id = '', short = id, long = short] = entry.split(' ');
      return [id, { short, long }];
    }),
  );
}
