/** German verbs of saying: their finite forms, participles and separable particles. */

import { groupEntries } from '../../util/collections.js';

/** `deem` needs an object ("bezeichnet als"), `accuse` a subjunctive behind it, `think` and `deny` a clause. */
type SayKind = 'say' | 'announce' | 'deny' | 'think' | 'deem' | 'report' | 'accuse';

export interface SayVerb {
  kind: SayKind;
  plural: boolean;
  participle: boolean;
  /** What must close its clause: "teilte … mit". */
  particle: string | null;
}

const weakStems: [SayKind, string][] = [
  [
    'say',
    `sag beton erklär behaupt mein warn forder verlang kritisier lob beklag bemängel beteuer versicher bekräftig bestätig erzähl erläuter
    ergänz argumentier begründ entgegn erwider antwort konter kommentier scherz monier resümier bilanzier stichel wetter polter schimpf
    droh spott ätz höhn jubel schwärm twitter post urteil mahn prophezei prognostizier frag plädier zweifel bezweifel schilder äußer konstatier
    stell_klar füg_hinzu führ_aus räum_ein leg_nach`,
  ],
  ['announce', 'verkünd kündig_an teil_mit'],
  ['deny', 'dementier leugn'],
  ['think', 'glaub hoff fürcht befürcht erwart rechn schätz vermut beobacht zeig_sich'],
  ['report', 'bericht meld zitier'],
  ['deem', 'bezeichn'],
  ['accuse', 'verklag beschuldig'],
];

// third person singular | plural | participle | particle
const strongRows: [SayKind, string][] = [
  ['say', 'schreibt schrieb|schreiben schrieben|geschrieben'],
  ['say', 'spricht sprach|sprechen sprachen|gesprochen'],
  ['say', 'verspricht versprach|versprechen versprachen|versprochen'],
  ['say', 'ruft rief|rufen riefen|gerufen'],
  ['say', 'unterstreicht unterstrich|unterstreichen unterstrichen|unterstrichen'],
  ['say', 'hebt hob|heben hoben|hervorgehoben|hervor'],
  ['say', 'gibt gab|geben gaben|angegeben|an'],
  ['say', 'gibt gab|geben gaben|zugegeben|zu'],
  ['say', 'wirft warf|werfen warfen|vorgeworfen|vor'],
  ['announce', 'gibt gab|geben gaben|bekanntgegeben|bekannt'],
  ['deny', 'widerspricht widersprach|widersprechen widersprachen|widersprochen'],
  ['deny', 'bestreitet bestritt|bestreiten bestritten|bestritten'],
  ['deny', 'weist wies|weisen wiesen|zurückgewiesen|zurück'],
  ['think', 'denkt dachte|denken dachten|gedacht'],
  ['think', 'geht ging|gehen gingen|ausgegangen|aus'],
  ['deem', 'nennt nannte|nennen nannten|genannt'],
];

/** All readings of each form. */
export const sayVerbs: ReadonlyMap<string, readonly SayVerb[]> = groupEntries([
  ...weakStems.flatMap(([kind, stems]) => stems.split(/\s+/).flatMap((stem) => listWeakForms(kind, stem))),
  ...strongRows.flatMap(([kind, row]) => listStrongForms(kind, row)),
]);

type Row = [string, SayVerb];

function listWeakForms(kind: SayKind, written: string): Row[] {
  const [stem = '', particle = null] = written.split('_');
  const link = /(?:[td]|chn|gn)$/u.test(stem) ? 'e' : '';
  const createFiniteRow = (form: string, plural: boolean): Row => [form, { kind, plural, participle: false, particle }];
  const inner = `${stem}${link}t`;
  const participles = particle ? [`${particle}ge${inner}`] : [inner, `ge${inner}`];
  return [
    createFiniteRow(inner, false),
    createFiniteRow(`${stem}${link}te`, false),
    createFiniteRow(/(?:el|[^i]er)$/u.test(stem) ? `${stem}n` : `${stem}en`, true),
    createFiniteRow(`${stem}${link}ten`, true),
    ...participles.map((form): Row => [form, { kind, plural: false, participle: true, particle: null }]),
  ];
}

function listStrongForms(kind: SayKind, row: string): Row[] {
  const [singular = '', plural = '', participle = '', particle = null] = row.split('|');
  const createRows = (written: string, many: boolean) =>
    written.split(' ').map((form): Row => [form, { kind, plural: many, participle: false, particle }]);
  return [
    ...createRows(singular, false),
    ...createRows(plural, true),
    [participle, { kind, plural: false, participle: true, particle: null }],
  ];
}
