/** Headings of lists, and what several sources say, in English. */
import type { Wording } from '../../wording.js';
import { aboutEn } from './about.js';

const numbers = '0 1 Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

export const comparedEn = {
  personHeading: ({ name, about }) => ['What', name, 'said', about].filter((part) => part !== null).join(' '),
  outletHeading: (name, about) => ['What', name, 'itself writes', about].filter((part) => part !== null).join(' '),
  aboutNamed: (name) => `about: ${name}`,
  aboutUnnamed: 'about it',
  saidHeading: {
    literal: (words) => `Who said: ${words}`,
    near: (words) => `Almost word for word it says: ${words}`,
  },
  wordingRelation: 'The same utterance in different words.',
  stateRelation: 'The sources describe it differently.',
  relations: {
    differs: 'The sources give different details.',
    narrower: 'One source is more specific than another.',
    changed: 'Something else was reported later.',
    unjudged: 'The sources put it in their own words.',
  },
  same: {
    figure: 'The sources give the same figure.',
    day: 'The sources give the same day.',
    month: 'The sources give the same month.',
    year: 'The sources give the same year.',
    wording: 'The sources give the same wording.',
    state: 'The sources say the same.',
  },
  otherSources: ({ others, differing, areOutlets }) => {
    const count = others === 1 ? '1 more source' : `${others} more sources`;
    const reporting = others === 1 ? '1 more outlet reports' : `${others} more outlets report`;
    if (differing === 0) return areOutlets ? `${reporting} on this.` : `${count} on this.`;
    if (others === 1) return '1 other source says something different.';
    return differing === others
      ? `${others} other sources, all with different details.`
      : `${count}, ${differing} of them with different details.`;
  },
  variants: (count, areOutlets) => {
    const [one, many] = areOutlets ? ['outlet', 'outlets'] : ['report', 'reports'];
    return count === 1
      ? `Another ${one} words it differently:`
      : `${numbers[count] ?? count} other ${many} word it differently:`;
  },
  laterContradiction: (says, who) => `A later report differs: ${says} ${who}`,
  laterReport: (says, who) => `Later reported: ${says} ${who}`,
  timelineHeading: (subject) => (subject === null ? 'What happened when' : `In order: ${subject}`),
  origins: ({ outlets, named, nameless }) => {
    const media = outlets === 1 ? '1 outlet' : `${outlets} outlets`;
    const [names, others] = [named.join(', '), nameless.join(', ')];
    if (named.length === 0) return [`${media}, no origin named${others === '' ? '.' : `: ${others}`}`];
    if (others === '') return [`${media}, ${named.length === 1 ? '1 origin' : `${named.length} origins`}: ${names}`];
    const count = named.length === 1 ? '1 named origin' : `${named.length} named origins`;
    return [`${media}, ${count}: ${names}`, `No origin named: ${others}`];
  },
  // a label: descriptions have no article
  describing: (outlet, people) => `${outlet} (${people})`,
  deniedBy: () => 'Contradicted by:',
  checkedStatement: (statement) => `Statement: ${statement}`,
  checkedSame: 'Sources that say the same:',
  checkedDiffering: 'Sources that say something else:',
  beforeOpening: (years, count) => `Before the announcement, ${years} (${aboutEn.facts(count)}):`,
  topic: {
    otherOutlets: (wordings) => `Other outlets: ${wordings}`,
    deny: (names, isPlural) => `${names} ${isPlural ? 'deny' : 'denies'} it`,
    sentences: 'Sentences',
    allSentences: (count) => (count === 1 ? 'The one sentence' : `All ${count} sentences`),
    moreQuestions: 'More questions',
  },
} satisfies Partial<Wording>;
