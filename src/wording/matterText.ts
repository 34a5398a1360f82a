/** A matter in words: how its sides stand to each other, from how many origins they come, and who contradicts it. */
import type { MatterSummary } from '../answers/answer.js';
import type { Source } from '../knowledge/facts/schema.js';
import { groupBy, uniqueBy } from '../util/collections.js';
import { addBrackets, formatDative, formatName, formatSourceDate } from './attribution.js';
import { addQuotationMarks } from './quotationMarks.js';
import type { Wording } from './wording.js';

/** Under a comparison: "Die Quellen machen unterschiedliche Angaben. 4 Medien, 1 Ursprung: Elon Musk". */
export function formatComparison(matter: MatterSummary, wording: Wording): string {
  return `${formatRelation(matter, wording)} ${listOrigins(matter, wording).join('. ')}`;
}

/** Under an answer, what others say of the same: "3 weitere Quellen, 2 davon mit anderen Angaben."; of an utterance, its other renderings. */
export function formatOtherSources(matter: MatterSummary, wording: Wording): string[] {
  const { others, differing, variants, areOutlets } = matter;
  if (variants.length === 0) return [wording.otherSources({ others, differing, areOutlets })];
  const label = wording.variants(variants.length, areOutlets && variants.length <= others);
  return [label, ...variants.map((variant) => formatVariant(variant, wording))];
}

/** "Dem widerspricht: Sam Altman (t-online, 23. Januar 2025)"; null where nobody does. */
export function formatDenials({ denials }: Pick<MatterSummary, 'denials'>, wording: Wording): string | null {
  if (denials.length === 0) return null;
  const places = denials.map(({ speaker, source }) => ({
    who: speaker && formatName(speaker, wording),
    where: `${nameOutlet(source, wording)}, ${formatSourceDate(source, wording)}`,
  }));
  const people = [...groupBy(places, ({ who }) => who)].map(([who, all]) => {
    const where = [...new Set(all.map((place) => place.where))].join('; ');
    return who === null ? where : `${who} ${addBrackets(where)}`;
  });
  return `${formatDenialLabel({ denials }, wording)} ${people.join('; ')}`;
}

/** "Dem widerspricht:". */
export function formatDenialLabel({ denials }: Pick<MatterSummary, 'denials'>, wording: Wording): string {
  const people = uniqueBy(denials, ({ speaker, source }) => speaker?.name ?? source.outlet.is);
  return wording.deniedBy(people.length > 1 || people.some(({ speaker }) => speaker?.plural));
}

function formatVariant({ says, source }: MatterSummary['variants'][number], wording: Wording): string {
  return `${addQuotationMarks(says)} ${addBrackets(nameOutlet(source, wording))}`;
}

function formatRelation({ kind, relation, precision }: MatterSummary, wording: Wording): string {
  if (relation === 'same') return wording.same[kind === 'date' ? (precision ?? 'day') : kind];
  // other words for one utterance, or for one state, are no other figure
  if (relation !== 'differs' || kind === 'figure' || kind === 'date') return wording.relations[relation];
  return kind === 'wording' ? wording.wordingRelation : wording.stateRelation;
}

/** "4 Medien, 1 genannter Ursprung: Elon Musk", and as a sentence of its own where no origin is named. */
export function listOrigins({ outlets, origins }: MatterSummary, wording: Wording): string[] {
  const named = origins.named.map((origin) => formatName(origin, wording));
  const nameless = named.length === 0 ? listDescriptions(origins, wording) : listNamelessPlaces(origins, wording);
  return wording.origins({ outlets, named, nameless });
}

// where nobody is named: "die Ankündigung"; the outlet stands with it only where two give the same description
function listDescriptions({ unnamed }: MatterSummary['origins'], wording: Wording): string[] {
  const places = unnamed.map(({ speaker, source }) => ({ who: formatName(speaker, wording), source }));
  return places.map(({ who, source }) => {
    const isShared = places.filter((place) => place.who === who).length > 1;
    return isShared ? `${who} ${addBrackets(nameOutlet(source, wording))}` : who;
  });
}

// where others are named: the outlets that name nobody, then those that describe somebody, "t-online (laut Ankündigung)",
// since an outlet may name one origin and only describe another
function listNamelessPlaces({ unnamed, without }: MatterSummary['origins'], wording: Wording): string[] {
  const silent = without.map((source) => nameOutlet(source, wording));
  const describing = [...groupBy(unnamed, ({ source }) => nameOutlet(source, wording))].map(([outlet, all]) => {
    const people = all.map(({ speaker }) => formatDative(speaker, wording)).join(', ');
    return wording.describing(outlet, people);
  });
  return [...new Set(silent), ...describing];
}

function nameOutlet({ outlet }: Source, wording: Wording): string {
  return outlet.basis === 'attributed' ? wording.presumedOutlet(outlet.is) : outlet.is;
}
