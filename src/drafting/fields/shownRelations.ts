/** What a sentence shows somebody to be to another: "Microsoft-Chef Satya Nadella". An editor may take it over into entities.json. */
import type { Base } from '../../knowledge/facts/base.js';
import { listArticleNames } from '../../knowledge/facts/names.js';
import type { Entity } from '../../knowledge/facts/schema.js';
import type { AnalysedSentence } from '../cues/analysedSentence.js';
import type { NameToken, Token } from '../grammar/token.js';

export interface ShownRelation {
  is: 'leads' | 'founded' | 'speaks-for' | 'owns';
  /** Ids of entities. */
  who: string;
  of: string;
  /** The exact piece of the sentence. */
  shownBy: string;
}

const nouns: [ShownRelation['is'], string][] = [
  ['leads', '(?:Vorstands|Firmen|Konzern)?[Cc]hef(?:in)?|CEO|Leiter(?:in)?|Vorstandsvorsitzende[rn]?'],
  ['founded', '(?:Mit)?[Gg]ründer(?:in)?'],
  ['speaks-for', '(?:Presse)?[Ss]precher(?:in)?'],
  ['owns', 'Eigentümer(?:in)?|Besitzer(?:in)?|Eigner(?:in)?'],
];
const roles = nouns.map(([is, noun]) => ({
  is,
  joined: new RegExp(`^(?<of>\\p{Lu}[\\p{L}\\d&.]+)-(?:${noun})$`, 'u'),
  behind: new RegExp(`^,? (?:der |die |dem |den )?(?:${noun}) (?:von|bei|der|des) $`, 'u'),
}));

/** Those that `entities.json` does not have. */
export function listShownRelations({ tokens, text }: AnalysedSentence, { entities }: Base): ShownRelation[] {
  const names = tokens.filter((token) => token.kind === 'name');
  const shown = tokens.flatMap((token, place) => {
    if (token.kind !== 'name' || !isKnownPerson(token)) return [];
    return [...readJoined(token, tokens[place - 1], { text, entities }), ...readBehind(token, names, text)];
  });
  return shown.filter(({ is, who, of }) => !hasRelation(entities, { is, who, of }));
}

type KnownPerson = NameToken & { entity: Entity };

function isKnownPerson(token: NameToken): token is KnownPerson {
  return token.entity?.kind === 'person' && !token.bare && !token.genitive;
}

interface Sentence {
  text: string;
  entities: readonly Entity[];
}

// "Microsoft-Chef Satya Nadella"; "Ex-Chef" and "KI-Chef" are of nobody
function readJoined({ entity, start, end }: KnownPerson, ahead: Token | undefined, { text, entities }: Sentence) {
  if (ahead?.kind !== 'word' || text.slice(ahead.end, start) !== ' ') return [];
  return roles.flatMap(({ is, joined }): ShownRelation[] => {
    const name = joined.exec(ahead.text)?.groups?.of ?? '';
    const of = entities.find((each) => each !== entity && listArticleNames(each).includes(name));
    return of ? [{ is, who: entity.id, of: of.id, shownBy: text.slice(ahead.start, end) }] : [];
  });
}

// "Satya Nadella, der Chef von Microsoft"
function readBehind({ entity, start, end }: KnownPerson, names: readonly NameToken[], text: string): ShownRelation[] {
  const next = names.find((name) => name.start > end);
  if (!next?.entity || next.bare) return [];
  const between = text.slice(end, next.start);
  const of = next.entity.id;
  return roles.flatMap(({ is, behind }) =>
    behind.test(between) ? [{ is, who: entity.id, of, shownBy: text.slice(start, next.end) }] : [],
  );
}

function hasRelation(entities: readonly Entity[], { is, who, of }: Omit<ShownRelation, 'shownBy'>): boolean {
  const { relations = [] } = entities.find(({ id }) => id === who) ?? {};
  return relations.some((each) => each.is === is && each.of === of);
}
