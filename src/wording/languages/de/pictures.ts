/** What stands in pictures, and what says the same, in German. */
import type { Wording } from '../../wording.js';

export const picturesDe = {
  pictures: {
    numbers: { decimal: ',', thousands: '.', grouping: [3] },
    scales: [
      { times: 1e12, short: 'Bio.', long: 'Billionen' },
      { times: 1e9, short: 'Mrd.', long: 'Milliarden' },
      { times: 1e6, short: 'Mio.', long: 'Millionen' },
    ],
    units: {
      USD: { short: 'Dollar', long: 'Dollar' },
      EUR: { short: 'Euro', long: 'Euro' },
      GBP: { short: 'Pfund', long: 'Pfund' },
      CHF: { short: 'Franken', long: 'Franken' },
      JPY: { short: 'Yen', long: 'Yen' },
      CNY: { short: 'Yuan', long: 'Yuan' },
      percent: { short: 'Prozent', long: 'Prozent' },
      years: { short: 'Jahre', long: 'Jahre' },
      months: { short: 'Monate', long: 'Monate' },
      days: { short: 'Tage', long: 'Tage' },
    },
    bounds: {
      exact: '',
      about: 'ungefähr',
      'at-least': 'mindestens',
      'more-than': 'mehr als',
      'up-to': 'bis zu',
      'less-than': 'weniger als',
    },
    stated: 'genaue Angabe',
    more: (count) => (count === 1 ? 'Und eine weitere Angabe.' : `Und ${count} weitere Angaben.`),
    dots: { stated: 'Zeit genannt', reckoned: 'Zeit erschlossen', published: 'nur Berichtsdatum' },
    moreMoments: (count) => (count === 1 ? 'und ein weiterer Eintrag' : `und ${count} weitere Einträge`),
  },
} satisfies Partial<Wording>;
