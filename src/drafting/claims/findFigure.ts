/** Which figure of a sentence answers a matter: one that its facts give, said in words like theirs; or a sum total. */
import type { NameFinder } from '../../knowledge/facts/names.js';
import type { Reference } from '../../knowledge/facts/schema.js';
import { type Amount, parseAmounts } from '../../knowledge/text/figures/amounts.js';
import { createSpan } from '../../util/spans.js';
import { listContentStems, type MatterFigures } from './matterFigures.js';

/** How a sentence is tied to what a matter is about. */
export interface FigureEvidence {
  /** What facts give that are much like the sentence; they need not be the matter's alone. */
  values: ReadonlySet<number>;
  /** It names all of it; else a word of it, or the sentence before, means it. */
  isNamed: boolean;
  refers: Reference[];
  goesOn: boolean;
  /** A figure of another matter on the same things stands in it. */
  hasCompanion: boolean;
  findNames: NameFinder;
}

const endMarkPattern = /[.!?…]["“”«»‘’')]*$/u;
const minBigValue = 1e6;
const clauseEndPattern = /[;:–—]|,(?!\d)| und (?=\p{L}+ (?:sich|das|die|den)(?!\p{L}))/gu;
const countedPattern = /^ (?:\p{Ll}+e[nrms]? ){1,2}(\p{Lu}\p{L}*)/u;
const contrastPattern = /(?:kein\p{Ll}*|statt(?: de[rsn])?|anstelle(?: von| der)?|nicht|um)(?: \p{Ll}+){0,1} ?$/iu;
/** What else a sum may be of. */
const otherSumPattern =
  /bewert|börsenwert|marktwert|marktkapital|umsatz|gewinn|verlust|schuld|strafe|schaden|gebot|angebot|kauf|übernahme|kredit|anleihe|aktie|auftrag|aufträge|(?<!im )wert(?!e)|gehalt|miete/iu;
const spentPattern =
  /(?<!\p{L})(?:kosten?|gekostet|investier|fließen|flossen|stecken|steckt|ausgeben|ausgegeben|bereit(?:ge)?stell|aufbring|finanzier|umfass|teuer|schwer|pumpen)/iu;
const firstQuestionPattern = /(?<!\p{L})zuerst(?!\p{L})/u;
const firstPattern =
  /(?<!\p{L})(?:zuerst|zunächst|vorerst|anfangs|anfänglich|sofort|unmittelbar|umgehend|zu Beginn|erste[nrms]? (?:Jahr|Schritt|Phase|Tranche|Etappe)|Anschub\p{L}*|Start(?:kapital|investition)|Anfangsinvestition)(?!\p{L})/iu;
const totalQuestionPattern = /(?<!\p{L})insgesamt(?!\p{L})/u;
const totalPattern =
  /(?<!\p{L})(?:insgesamt|alles in allem|zusammen|bis heute|bislang|bisher|inzwischen|mittlerweile|seit (?:\p{Ll}+ )?(?:19|20)\d\d|Gesamt\p{Ll}+|summier\p{Ll}+)(?!\p{L})/iu;
const stepPattern = /(?<!\p{L})(?:weitere|zusätzlich|noch|will|wollen|soll|sollen|wird|werde|könnte)(?!\p{L})/u;

export function findFigure(quote: string, figures: MatterFigures, evidence: FigureEvidence): Amount | null {
  if (!endMarkPattern.test(quote)) return null;
  const amounts = parseAmounts(quote, 'de', figures.unitWords)
    .flatMap((amount) => withUnit(quote, amount, figures))
    .filter((amount) => isMeant(quote, amount, { figures, evidence }));
  const known = amounts.filter(({ value }) => figures.ownValues.has(value) || evidence.values.has(value));
  const [amount, ...others] = known;
  if (!amount) return evidence.isNamed ? findTotal(quote, amounts, { figures, evidence }) : null;
  const isAnswer =
    others.length === 0 && isInOrder(quote, figures) && isSaidAlike(quote, amount, { figures, evidence });
  return isAnswer ? amount : null;
}

interface Asked {
  figures: MatterFigures;
  evidence: FigureEvidence;
}

// "Im ersten Jahr sind es 100 Milliarden", "100.000 neue Arbeitsplätze"
function withUnit(quote: string, amount: Amount, { matter: { unit: asked }, unitWords }: MatterFigures): Amount[] {
  if (amount.unit === asked || (amount.unit === null && asked === 'USD' && amount.value >= minBigValue))
    return [amount];
  const [words = '', noun = ''] = amount.unit === null ? (countedPattern.exec(quote.slice(amount.end)) ?? []) : [];
  return asked !== undefined && unitWords.get(noun.toLowerCase()) === asked
    ? [{ ...amount, end: amount.end + words.length }]
    : [];
}

// no "statt 500 Milliarden", no "500 Milliarden an der Börse wert", no "500 Milliarden in xAI"
function isMeant(quote: string, amount: Amount, { figures: { matter, stems }, evidence }: Asked): boolean {
  if (contrastPattern.test(quote.slice(0, amount.start))) return false;
  const clause = cutClause(quote, amount);
  const other = otherSumPattern.exec(clause)?.[0].toLowerCase();
  const goesElsewhere = evidence
    .findNames(clause)
    .some(
      ({ entity, start }) =>
        /(?<!\p{L})in $/u.test(clause.slice(0, start)) &&
        entity.kind === 'company' &&
        !matter.about.includes(entity.id),
    );
  return !goesElsewhere && (other === undefined || [...stems].some((stem) => stem.includes(other)));
}

function isInOrder(quote: string, { matter }: MatterFigures): boolean {
  return !firstQuestionPattern.test(matter.question.de) || firstPattern.test(quote);
}

// a span of years only beside the sum that it is for
function isSaidAlike(quote: string, amount: Amount, { figures, evidence }: Asked): boolean {
  const { stems, matter } = figures;
  const { hasCompanion, goesOn } = evidence;
  if (hasCompanion || matter.unit === 'years') return hasCompanion;
  if (goesOn && firstQuestionPattern.test(matter.question.de)) return true;
  const clause = cutClause(quote, amount);
  const isSpent = matter.unit === 'USD' && matter.about.length === 1 && spentPattern.test(clause);
  return (
    listContentStems(clause).some((stem) => stems.has(stem)) ||
    (isSpent && isTied(clause, quote.slice(amount.start, amount.end), { figures, evidence }))
  );
}

// "verdient an Stargate und investiert 500 Milliarden" speaks of two things
function isTied(clause: string, written: string, { figures: { matter }, evidence }: Asked): boolean {
  const names = evidence.findNames(clause).filter(({ entity }) => matter.about.includes(entity.id));
  const meant = evidence.refers.filter(({ shownBy }) => clause.includes(shownBy));
  const spans = [...names, ...meant.map(({ shownBy }) => createSpan(clause.indexOf(shownBy), shownBy))];
  const amount = createSpan(clause.indexOf(written), written);
  return spans.some(({ start, end }) => {
    const between = end <= amount.start ? clause.slice(end, amount.start) : clause.slice(amount.end, start);
    return !/(?<!\p{L})und \p{Ll}/u.test(between);
  });
}

// "Microsofts Gesamtinvestition in OpenAI beläuft sich auf fast 14 Milliarden": a figure that no fact gives yet
function findTotal(quote: string, amounts: Amount[], { figures: { matter }, evidence }: Asked): Amount | null {
  const [amount] = amounts;
  if (!amount || !totalQuestionPattern.test(matter.question.de)) return null;
  const clause = cutClause(quote, amount);
  const isAlone = amounts.filter((one) => clause.includes(quote.slice(one.start, one.end))).length === 1;
  const verb = /(?<= )\p{Ll}+(?=\?$)/u.exec(matter.question.de)?.[0].slice(0, 6) ?? '';
  const isDone = clause.toLowerCase().includes(verb) && totalPattern.test(clause) && !stepPattern.test(clause);
  const named = new Set(evidence.findNames(clause).map(({ entity }) => entity.id));
  return isAlone && isDone && matter.about.every((id) => named.has(id)) ? amount : null;
}

function cutClause(quote: string, { start, end }: Amount): string {
  const ends = [...quote.matchAll(clauseEndPattern)].map(({ index }) => index);
  const from = ends.findLast((index) => index < start) ?? 0;
  return quote.slice(from, ends.find((index) => index >= end) ?? quote.length);
}
