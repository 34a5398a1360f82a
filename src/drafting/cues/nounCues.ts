/** "Musks Konter: …", "Die Antwort von Musk: …", "Sein Fazit: …", "Musks Vorwurf lautet, …": a noun for what is said, and whose it is. */
import { isBoundary } from '../grammar/clause.js';
import { resolveName, type Subject } from '../grammar/subject.js';
import type { Token } from '../grammar/token.js';
import { adverbs, isCapitalised } from '../lexicon/wordClasses.js';
import type { Cue } from './cue.js';

/** Whatever stands behind them and a colon is said. */
const saidNounPattern =
  /^(?:\p{Lu}\p{Ll}*)?(?:[Kk]onter|[Aa]ntwort|[Rr]eplik|[Ff]azit|[Tt]hese|[Uu]rteil|[Bb]otschaft|[Bb]efund|[Pp]rognose|[Bb]ilanz|[Ff]orderung|[Vv]orwurf|[Bb]ehauptung|[Aa]rgument|[Bb]egründung|[Ee]rklärung|[Ww]arnung|[Vv]ersprechen|[Kk]ommentar|[Cc]redo|[Üü]berzeugung|[Ee]inschätzung|[Aa]nsage|[Aa]ppell|[Ee]inwand|[Mm]antra|[Mm]einung|[Vv]orhersage|[Aa]ussage|[Mm]ahnung|[Zz]usage)$/u;
/** Only with marks: what follows may tell what they did. */
const quotedNounPattern =
  /^(?:Reaktion|Worte|Satz|Frage|Spott|Gruß|Ruf|Kritik|Rat|Tweet|Post|Beitrag|Nachricht|Lob|Motto|Devise|Abschied|Gegenfrage|Retourkutsche|Seitenhieb|Klage)$/u;
const possessivePattern = /^(?:sein|seine|ihr|ihre)$/u;
/** "Musks Antwort kam prompt", "lautete". */
const linkVerbPattern = /^(?:kam|kommt|folgte?|fiel|fällt|aus|lautete?|war|ist|klingt|klang|dazu|darauf)$/u;
const addressPattern = /^(?:an|auf|zu|zum|zur|gegen|am|im|in|bei|beim|nach|vom|über)$/u;

export function findNounCues(tokens: Token[]): Cue[] {
  const start = /^(?:und|doch|aber|auch|denn)$/iu.test(tokens[0]?.text ?? '') ? 1 : 0;
  const owner = findOwner(tokens, start);
  if (!owner) return [];
  const mark = tokens.findIndex((token, place) => place > owner.last && isBoundary(token));
  const behind = mark < 0 ? undefined : tokens[mark + 1];
  const isQuoted = behind?.kind === 'quotation';
  const noun = tokens[owner.noun];
  const says = saidNounPattern.test(noun?.text ?? '') || (isQuoted && quotedNounPattern.test(noun?.text ?? ''));
  const closes =
    tokens[mark]?.text === ':' || (tokens[mark]?.text === ',' && /^lautete?$/u.test(tokens[mark - 1]?.text ?? ''));
  if (!behind || !noun || !says || !closes || !isFrame(tokens.slice(owner.last + 1, mark))) return [];
  const to = Math.max(noun.end, tokens[owner.last]?.end ?? 0);
  const shape = { kind: 'say', act: 'say', content: true, closes: false } as const;
  const span = { from: tokens[start]?.start ?? 0, to };
  return [
    {
      ...shape,
      ...span,
      form: isQuoted ? 'colon' : 'laut',
      who: owner.who,
      verb: noun.text,
      saying: { start: noun.start, end: noun.end },
    },
  ];
}

interface Owner {
  who: Subject;
  noun: number;
  /** The last token of noun and owner. */
  last: number;
}

function findOwner(tokens: Token[], start: number): Owner | null {
  const [first, next] = [tokens[start], tokens[start + 1]];
  const word = first?.text.toLowerCase() ?? '';
  if (first?.kind === 'name' && first.genitive) return findOwned(tokens, start + 1, resolveName(first));
  if (first?.kind === 'word' && possessivePattern.test(word))
    return findOwned(tokens, start + 1, {
      kind: 'pronoun',
      gender: word.startsWith('s') ? 'man' : 'woman',
      token: first,
    });
  // "Tesla-Chef Elon Musks Antwort" is one name already; "Die Antwort von Musk"
  if (first?.kind !== 'word' || !/^(?:der|die|das|ein|eine)$/u.test(word) || next === undefined) return null;
  const noun = findNoun(tokens, start + 1);
  if (noun === null) return null;
  const [link, name, after] = tokens.slice(noun + 1);
  const place = link?.text === 'von' ? name : undefined;
  if (place?.kind !== 'name' || place.genitive || (after?.kind === 'word' && isCapitalised(after.text))) return null;
  return { who: resolveName(place), noun, last: noun + 2 };
}

function findOwned(tokens: Token[], from: number, who: Subject): Owner | null {
  const noun = findNoun(tokens, from);
  return noun === null ? null : { who, noun, last: noun };
}

// over adjectives: "trockene Antwort"
function findNoun(tokens: Token[], from: number): number | null {
  let place = from;
  while (/^\p{Ll}+(?:e|er|es)$/u.test(tokens[place]?.text ?? '') && place < from + 3) place += 1;
  const noun = tokens[place];
  return noun?.kind === 'word' && isCapitalised(noun.text) ? place : null;
}

// nobody else acts between noun and colon: "auf Altman", "kam prompt"
function isFrame(between: Token[]): boolean {
  return between.every((token, place) => {
    const isNoun = token.kind === 'name' || isCapitalised(token.text);
    if (!isNoun)
      return (
        linkVerbPattern.test(token.text) ||
        addressPattern.test(token.text) ||
        adverbs.has(token.text) ||
        isModifier(token.text)
      );
    return between.slice(Math.max(0, place - 3), place).some(({ text }) => addressPattern.test(text));
  });
}

function isModifier(word: string): boolean {
  return /^(?:de[mnr]|die|das|eine[mnr]?|prompt|kurz|knapp|deutlich|eindeutig|klar|schlicht|trocken|per|wenig|später)$|(?:en|er|em)$/u.test(
    word,
  );
}
