/** Nouns for whoever, or whatever, speaks without a name, with their forms and their English: "Analysten", "Klageschrift". */

import { parseRows } from './parseRows.js';

type GrammaticalGender = 'm' | 'f' | 'n';

/** `media`: a report, which passes on what others say as a newspaper does. */
type UnnamedKind = 'people' | 'text' | 'media';

export interface UnnamedNoun {
  /** In the nominative. */
  de: string;
  /** In the dative, with "-n" where it has one. */
  dative: string;
  en: string;
  plural: boolean;
  gender: GrammaticalGender;
  kind: UnnamedKind;
}

// singular | plural | English | English plural
const people = `Analyst|Analysten|analyst|analysts
Insider|Insider|insider|insiders
Kritiker|Kritiker|critic|critics
Experte|Experten|expert|experts
Beobachter|Beobachter|observer|observers
Ökonom|Ökonomen|economist|economists
Anwohner|Anwohner|resident|residents
Mitarbeiter|Mitarbeiter|employee|employees
Investor|Investoren|investor|investors
Forscher|Forscher|researcher|researchers
Wissenschaftler|Wissenschaftler|scientist|scientists
Berater|Berater|adviser|advisers
Gegner|Gegner|opponent|opponents
Befürworter|Befürworter|supporter|supporters
Kommentator|Kommentatoren|commentator|commentators
Nutzer|Nutzer|user|users`;

// gender | kind | singular | plural | English | English plural; "–" where there is none
const others = `f|people|Quelle|Quellen|source|sources
m|people|–|Kreise|circle|circles
m|people|–|Medienvertreter|media representative|media representatives
f|text|Klageschrift|Klageschriften|statement of claim|statements of claim
f|text|Klage|Klagen|lawsuit|lawsuits
f|text|Ankündigung|Ankündigungen|announcement|announcements
f|text|Mitteilung|Mitteilungen|statement|statements
f|text|Pressemitteilung|Pressemitteilungen|press release|press releases
f|text|Erklärung|Erklärungen|statement|statements
f|text|Stellungnahme|Stellungnahmen|statement|statements
f|text|Studie|Studien|study|studies
f|text|Umfrage|Umfragen|survey|surveys
f|text|Analyse|Analysen|analysis|analyses
m|text|Kommentar|Kommentare|comment|comments
m|text|Brief|Briefe|letter|letters
m|text|Blogbeitrag|Blogbeiträge|blog post|blog posts
n|text|Schreiben|Schreiben|letter|letters
n|text|Dokument|Dokumente|document|documents
n|text|Gutachten|Gutachten|expert opinion|expert opinions
m|media|Bericht|Berichte|report|reports
f|media|Meldung|Meldungen|report|reports`;

/** What stands before such a noun in a compound. */
const compoundParts = parseRows(`Branchen|industry
Markt|market
Finanz|financial
Medien|media
Zeitungs|newspaper
Presse|press
Agentur|agency
Regierungs|government
Unternehmens|company
Konzern|company
Rechts|legal
Tech|tech
KI|AI
Wall-Street|Wall Street
Washington|Washington
Berlin|Berlin`);

const adjectives = parseRows(`anonym|anonymous
ungenannt|unnamed
informiert|informed
führend|leading
unabhängig|independent
ehemalig|former
früher|former
demokratisch|Democratic
republikanisch|Republican
amerikanisch|American
chinesisch|Chinese
japanisch|Japanese
europäisch|European
deutsch|German
hochrangig|senior
namhaft|well-known
zahlreich|numerous`);

const formsByText = createForms();

/** The readings of a noun as it is printed, such as "Insidern" or "Medienberichten"; none where its English is not known. */
export function readUnnamedNoun(written: string): UnnamedNoun[] {
  const known = formsByText.get(written);
  if (known) return known;
  const part = [...compoundParts.keys()].find((each) => written.startsWith(each));
  if (part === undefined) return [];
  const rest = written.slice(part.length);
  const base = rest.replace(/^-/u, '');
  const head = written.slice(0, written.length - base.length);
  const readings = formsByText.get(base.charAt(0).toUpperCase() + base.slice(1)) ?? [];
  const lead = compoundParts.get(part) ?? '';
  const join = (noun: string) => `${head}${rest.startsWith('-') ? noun : noun.charAt(0).toLowerCase() + noun.slice(1)}`;
  return readings.map((noun) => ({
    ...noun,
    de: join(noun.de),
    dative: join(noun.dative),
    en: `${lead} ${noun.en}`,
  }));
}

/** The English of an adjective, and its stem. */
export function readUnnamedAdjective(written: string): { stem: string; en: string } | null {
  const stem = [...adjectives.keys()].find(
    (each) => /^(?:e|er|es|en|em)$/u.test(written.slice(each.length)) && written.startsWith(each),
  );
  return stem === undefined ? null : { stem, en: adjectives.get(stem) ?? '' };
}

function createForms(): ReadonlyMap<string, UnnamedNoun[]> {
  const forms = new Map<string, UnnamedNoun[]>();
  const add = (written: string, noun: UnnamedNoun) => forms.set(written, [...(forms.get(written) ?? []), noun]);
  for (const noun of [...people.split('\n').flatMap(listPeople), ...others.split('\n').flatMap(listOthers)])
    for (const written of new Set([noun.de, noun.dative, ...listGenitives(noun)])) add(written, noun);
  return forms;
}

// men, women, and both in one word: "Analysten", "Analystinnen", "Analyst:innen"
function listPeople(row: string): UnnamedNoun[] {
  const [singular = '', plural = '', en = '', enPlural = ''] = row.split('|');
  const stem = singular.replace(/e$/u, '');
  const shared = { kind: 'people', en } as const;
  const many = { ...shared, plural: true, en: enPlural } as const;
  return [
    {
      ...shared,
      de: singular,
      dative: /en$/u.test(plural) && !/or$/u.test(singular) ? plural : singular,
      plural: false,
      gender: 'm',
    },
    { ...shared, de: `${stem}in`, dative: `${stem}in`, plural: false, gender: 'f' },
    { ...many, de: plural, dative: formDative(plural), gender: 'm' },
    ...['innen', ':innen', '*innen', '_innen', 'Innen'].map(
      (ending): UnnamedNoun => ({ ...many, de: stem + ending, dative: stem + ending, gender: 'f' }),
    ),
  ];
}

function listOthers(row: string): UnnamedNoun[] {
  const [gender, kind, singular = '', plural = '', en = '', enPlural = ''] = row.split('|');
  const shared = { gender: gender as GrammaticalGender, kind: kind as UnnamedKind };
  return [
    ...(singular === '–' ? [] : [{ ...shared, de: singular, dative: singular, plural: false, en }]),
    { ...shared, de: plural, dative: formDative(plural), plural: true, en: enPlural },
  ];
}

function formDative(plural: string): string {
  return /(?:e|er|el)$/u.test(plural) ? `${plural}n` : plural;
}

function listGenitives({ de, plural, gender }: UnnamedNoun): string[] {
  return plural || gender === 'f' || /en$/u.test(de) ? [] : [`${de}s`, `${de}es`];
}
