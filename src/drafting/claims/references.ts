/** Words that mean an undertaking which the article has named before: "das Projekt", "die Investitionen". */
import type { Entity, Fact, Reference } from '../../knowledge/facts/schema.js';

const undertakingPattern =
  /(?<!\p{L})(?:[Dd](?:as|er|ie|em|en|es)|[Dd]iese[mnrs]?|[Nn]eue[nr]?) (?:\p{Ll}+e[nrms]? ){0,2}(?:\p{L}+-)?(?:Projekt(?:e?s)?|Großprojekts?|Vorhabens?|Pl(?:an|äne|änen)|Programms?|Gemeinschaftsunternehmens?|Joint[- ]Ventures?|Initiative|Offensive|(?:Gesamti|I)nvestition(?:en)?|(?:Gesamts|S)umme|(?:Gesamtv|V)olumens?|Rechenzentr(?:um|ums|en)|Infrastruktur)(?!\p{L}|-)/u;

/** `named`: the drafts before by whom they name. Null where no word of the sentence can mean it. */
export function findReference(
  quote: string,
  entity: Entity | undefined,
  named: ReadonlyMap<string, Fact>,
): Reference | null {
  if (entity?.kind !== 'company') return null;
  const [shownBy] = undertakingPattern.exec(quote) ?? [];
  const from = named.get(entity.id)?.id;
  return shownBy && from ? { is: entity.id, shownBy, from } : null;
}
