/** Headings of lists, and what several sources say, in German. */
import type { Wording } from '../../wording.js';
import { aboutDe } from './about.js';

const numbers = '0 1 Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf'.split(' ');

export const comparedDe = {
  personHeading: ({ name, plural, about }) =>
    ['Was', name, about, plural ? 'sagten' : 'sagte'].filter((part) => part !== null).join(' '),
  outletHeading: (name, about) => ['Was', name, about, 'selbst schreibt'].filter((part) => part !== null).join(' '),
  aboutNamed: (name) => `zu „${name}“`,
  aboutUnnamed: 'dazu',
  saidHeading: {
    literal: (words) => `Wer sagte: ${words}`,
    near: (words) => `Fast wörtlich steht da: ${words}`,
  },
  wordingRelation: 'Dieselbe Äußerung in verschiedenem Wortlaut.',
  stateRelation: 'Die Quellen beschreiben es unterschiedlich.',
  relations: {
    differs: 'Die Quellen machen unterschiedliche Angaben.',
    narrower: 'Eine Quelle macht eine genauere Angabe als die andere.',
    changed: 'Später wurde anderes berichtet.',
    unjudged: 'Die Quellen sagen es mit eigenen Worten.',
  },
  same: {
    figure: 'Die Quellen nennen dieselbe Zahl.',
    day: 'Die Quellen nennen denselben Tag.',
    month: 'Die Quellen nennen denselben Monat.',
    year: 'Die Quellen nennen dasselbe Jahr.',
    wording: 'Die Quellen geben denselben Wortlaut wieder.',
    state: 'Die Quellen sagen dasselbe.',
  },
  otherSources: ({ others, differing, areOutlets }) => {
    const count = others === 1 ? '1 weitere Quelle' : `${others} weitere Quellen`;
    const reporting = others === 1 ? '1 weiteres Medium berichtet' : `${others} weitere Medien berichten`;
    if (differing === 0) return areOutlets ? `${reporting} darüber.` : `${count} dazu.`;
    if (others === 1) return `${count}, mit anderen Angaben.`;
    return `${count}, ${differing === others ? 'alle' : `${differing} davon`} mit anderen Angaben.`;
  },
  variants: (count, areOutlets) => {
    const [one, many] = areOutlets ? ['anderes Medium', 'andere Medien'] : ['anderer Bericht', 'andere Berichte'];
    return count === 1 ? `Ein ${one} gibt es so wieder:` : `${numbers[count] ?? count} ${many} geben es so wieder:`;
  },
  laterContradiction: (says, who) => `Ein späterer Bericht weicht ab: ${says} ${who}`,
  laterReport: (says, who) => `Später berichtet: ${says} ${who}`,
  timelineHeading: (subject) => (subject === null ? 'Was wann geschah' : `Der Reihe nach: ${subject}`),
  origins: ({ outlets, named, nameless }) => {
    const media = outlets === 1 ? '1 Medium' : `${outlets} Medien`;
    const [names, others] = [named.join(', '), nameless.join(', ')];
    if (named.length === 0) return [`${media}, kein genannter Ursprung${others === '' ? '.' : `: ${others}`}`];
    if (others === '')
      return [`${media}, ${named.length === 1 ? '1 Ursprung' : `${named.length} Ursprünge`}: ${names}`];
    const count = named.length === 1 ? '1 genannter Ursprung' : `${named.length} genannte Ursprünge`;
    return [`${media}, ${count}: ${names}`, `Ohne genannten Ursprung: ${others}`];
  },
  describing: (outlet, people) => `${outlet} (laut ${people})`,
  deniedBy: (isPlural) => (isPlural ? 'Dem widersprechen:' : 'Dem widerspricht:'),
  checkedStatement: (statement) => `Aussage: ${statement}`,
  checkedSame: 'Quellen, die dasselbe angeben:',
  checkedDiffering: 'Quellen, die etwas anderes angeben:',
  beforeOpening: (years, count) => `Vor der Ankündigung, ${years} (${aboutDe.facts(count)}):`,
  topic: {
    otherOutlets: (wordings) => `Andere Medien: ${wordings}`,
    deny: (names, isPlural) => `${names} ${isPlural ? 'bestreiten' : 'bestreitet'} das`,
    sentences: 'Sätze',
    allSentences: (count) => (count === 1 ? 'Der eine Satz' : `Alle ${count} Sätze`),
    moreQuestions: 'Weitere Fragen',
  },
} satisfies Partial<Wording>;
