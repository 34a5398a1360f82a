/** What stands in pictures, and what says the same, in English. */
import type { Wording } from '../../wording.js';

export const picturesEn = {
  pictures: {
    numbers: { decimal: '.', thousands: ',', grouping: [3] },
    scales: [
      { times: 1e12, short: 'tn', long: 'trillion' },
      { times: 1e9, short: 'bn', long: 'billion' },
      { times: 1e6, short: 'm', long: 'million' },
    ],
    units: {
      USD: { short: '$', long: 'dollars' },
      EUR: { short: '€', long: 'euros' },
      GBP: { short: '£', long: 'pounds' },
      CHF: { short: 'CHF', long: 'francs' },
      JPY: { short: '¥', long: 'yen' },
      CNY: { short: 'CNY', long: 'yuan' },
      percent: { short: '%', long: '%' },
      years: { short: 'years', long: 'years' },
      months: { short: 'months', long: 'months' },
      days: { short: 'days', long: 'days' },
    },
    bounds: {
      exact: '',
      about: 'about',
      'at-least': 'at least',
      'more-than': 'more than',
      'up-to': 'up to',
      'less-than': 'less than',
    },
    stated: 'exact figure',
    more: (count) => (count === 1 ? 'And one more figure.' : `And ${count} more figures.`),
    dots: { stated: 'time stated', reckoned: 'time inferred', published: 'report date only' },
    moreMoments: (count) => (count === 1 ? 'and one more entry' : `and ${count} more entries`),
  },
} satisfies Partial<Wording>;
