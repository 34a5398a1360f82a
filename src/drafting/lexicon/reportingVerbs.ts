/** German verbs of saying: their finite forms, participles and separable particles. */

import { groupEntries } from '../../util/collections.js';

/** `deem` needs an object ("bezeichnet als"), `accuse` a subjunctive behind it, `stance` one behind a colon, `think` and `deny` a clause. */
export type SayKind = 'quote' | 'say' | 'announce' | 'deny' | 'think' | 'deem' | 'report' | 'accuse' | 'stance';

export interface SayVerb {
  kind: SayKind;
  plural: boolean;
  participle: boolean;
  /** What must close its clause: "teilte … mit". */
  particle: string | null;
  /** It says something only with those words. */
  isPhrase?: boolean;
}

const weakStems: [SayKind, string][] = [
  [
    'say',
    `sag beton erklär behaupt mein warn forder verlang kritisier lob beklag bemängel beteuer versicher bekräftig bestätig erzähl erläuter
    ergänz argumentier begründ entgegn erwider antwort konter kommentier scherz monier resümier bilanzier stichel wetter polter schimpf
    droh spott ätz höhn jubel schwärm twitter post urteil mahn prophezei prognostizier frag plädier zweifel bezweifel schilder äußer konstatier
    stell_klar füg_hinzu führ_aus räum_ein leg_nach bemerk stell_fest leg_offen merk_an deut_an wend_ein pflicht_bei stimm_zu sag_zu
    sag_voraus sag_aus mahn_an rüg spekulier sinnier führ_an läster frotzel witzel tön raun orakel formulier klag beziffer
    wiegel_ab seufz stöhn`,
  ],
  ['announce', 'verkünd kündig_an teil_mit'],
  ['deny', 'dementier leugn'],
  [
    'think',
    'glaub hoff fürcht befürcht erwart rechn schätz vermut beobacht zeig_sich freu_sich ärger_sich wunder_sich empör_sich',
  ],
  ['report', 'bericht meld'],
  // whose words follow, is not sure
  ['quote', 'zitier'],
  ['deem', 'bezeichn'],
  ['accuse', 'verklag beschuldig'],
  ['stance', 'verteidig begrüß verurteil lehn_ab reagier'],
];

// third person singular | plural | participle | particle
const strongRows: [SayKind, string][] = [
  ['say', 'schreibt schrieb|schreiben schrieben|geschrieben'],
  ['say', 'spricht sprach|sprechen sprachen|gesprochen'],
  ['say', 'verspricht versprach|versprechen versprachen|versprochen'],
  ['say', 'wirbt warb|werben warben|geworben'],
  ['say', 'ruft rief|rufen riefen|gerufen'],
  ['say', 'unterstreicht unterstrich|unterstreichen unterstrichen|unterstrichen'],
  ['say', 'hebt hob|heben hoben|hervorgehoben|hervor'],
  ['say', 'gibt gab|geben gaben|angegeben|an'],
  ['say', 'gibt gab|geben gaben|zugegeben|zu'],
  ['say', 'wirft warf|werfen warfen|vorgeworfen|vor'],
  ['say', 'wirft warf|werfen warfen|eingeworfen|ein'],
  ['say', 'hält hielt|halten hielten|entgegengehalten|entgegen'],
  ['say', 'hält hielt|halten hielten|dagegengehalten|dagegen'],
  ['say', 'hält hielt|halten hielten|vorgehalten|vor'],
  ['say', 'hält hielt|halten hielten|festgehalten|fest'],
  ['say', 'gesteht gestand|gestehen gestanden|gestanden'],
  ['say', 'gibt gab|geben gaben|zurückgegeben|zurück'],
  ['announce', 'gibt gab|geben gaben|bekanntgegeben|bekannt'],
  ['deny', 'widerspricht widersprach|widersprechen widersprachen|widersprochen'],
  ['deny', 'bestreitet bestritt|bestreiten bestritten|bestritten'],
  ['deny', 'weist wies|weisen wiesen|zurückgewiesen|zurück'],
  ['think', 'denkt dachte|denken dachten|gedacht'],
  ['think', 'geht ging|gehen gingen|ausgegangen|aus'],
  ['deem', 'nennt nannte|nennen nannten|genannt'],
  ['deem', 'findet fand|finden fanden|gefunden'],
];

/** All readings of each form. */
export const sayVerbs: ReadonlyMap<string, readonly SayVerb[]> = createForms();

function createForms(): Map<string, SayVerb[]> {
  const rows = [
    ...weakStems.flatMap(([kind, stems]) => stems.split(/\s+/).flatMap((stem) => listWeakForms(kind, stem))),
    ...strongRows.flatMap(([kind, row]) => listStrongForms(kind, row)),
  ];
  const all = [...rows, ...listLastForms(rows)];
  return groupEntries([...all, ...listSwissForms(all)]);
}

type Row = [string, SayVerb];

// at the end of a clause the particle stands before the verb: "wie Trump mitteilte"
function listLastForms(rows: Row[]): Row[] {
  return rows.flatMap(([form, verb]): Row[] =>
    verb.particle && verb.particle !== 'sich' ? [[`${verb.particle}${form}`, { ...verb, particle: null }]] : [],
  );
}

// Swiss newspapers write no ß
function listSwissForms(rows: Row[]): Row[] {
  return rows.flatMap(([form, verb]): Row[] => (form.includes('ß') ? [[form.replaceAll('ß', 'ss'), verb]] : []));
}

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
