/** What says something only in several words: "erinnerte daran", "ließ mitteilen", "ist überzeugt". */
import { groupEntries } from '../../util/collections.js';
import type { SayKind, SayVerb } from './reportingVerbs.js';

/** Written as "verb words": the words close the clause, or stand right before a verb that does. */
const finiteForms: Record<string, string> = {
  erinnern: 'erinnert erinnerte|erinnern erinnerten|erinnert',
  weisen: 'weist wies|weisen wiesen|hingewiesen',
  verweisen: 'verweist verwies|verweisen verwiesen|verwiesen',
  machen: 'macht machte|machen machten|gemacht',
  klarmachen: 'macht machte|machen machten|klargemacht',
  geben: 'gibt gab|geben gaben|gegeben',
  pochen: 'pocht pochte|pochen pochten|gepocht',
  bestehen: 'besteht bestand|bestehen bestanden|bestanden',
  beharren: 'beharrt beharrte|beharren beharrten|beharrt',
  drängen: 'drängt drängte|drängen drängten|gedrängt',
  stellen: 'stellt stellte|stellen stellten|gestellt',
  vertreten: 'vertritt vertrat|vertreten vertraten|vertreten',
  kommen: 'kommt kam|kommen kamen|–',
  schlagen: 'schlägt schlug|schlagen schlugen|vorgeschlagen',
  schließen: 'schließt schloss schliesst|schließen schlossen|ausgeschlossen',
  sichern: 'sichert sicherte|sichern sicherten|zugesichert',
  aufrufen: 'ruft rief|rufen riefen|aufgerufen',
  legen: 'legt legte|legen legten|gelegt',
  sein: 'ist war|sind waren|–',
  halten: 'hält hielt|halten hielten|–',
  bleiben: 'bleibt blieb|bleiben blieben|–',
  haben: 'hat hatte|haben hatten|–',
  sehen: 'sieht sah|sehen sahen|gesehen',
  ablehnen: 'lehnt lehnte|lehnen lehnten|abgelehnt',
  lassen: 'lässt ließ liess|lassen ließen liessen|lassen',
};

/** What closes the clause; where the participle needs other words before it, they stand behind the bar. */
const phrases: [SayKind, verb: string, words: string[]][] = [
  ['say', 'erinnern', ['daran']],
  ['say', 'weisen', ['darauf hin|darauf']],
  ['say', 'verweisen', ['darauf']],
  ['say', 'machen', ['deutlich', 'darauf aufmerksam', 'geltend']],
  ['say', 'klarmachen', ['klar|']],
  ['say', 'bleiben', ['dabei']],
  ['say', 'sehen', ['darin']],
  ['say', 'ablehnen', ['es ab|es']],
  ['think', 'haben', ['keinen Zweifel daran', 'keine Zweifel daran', 'keinen Zweifel', 'keine Zweifel']],
  [
    'say',
    'geben',
    ['zu bedenken', 'zu Protokoll', 'überzeugt', 'sicher', 'zuversichtlich', 'optimistisch', 'gelassen'],
  ],
  ['say', 'pochen', ['darauf']],
  ['say', 'bestehen', ['darauf']],
  ['say', 'beharren', ['darauf']],
  ['say', 'drängen', ['darauf']],
  ['announce', 'stellen', ['in Aussicht']],
  ['say', 'stellen', ['in Abrede']],
  ['say', 'vertreten', ['die Ansicht', 'die Auffassung', 'die Meinung', 'den Standpunkt', 'die These']],
  ['say', 'kommen', ['zu dem Schluss', 'zum Schluss', 'zu dem Ergebnis', 'zum Ergebnis']],
  ['say', 'schlagen', ['vor|']],
  ['say', 'schließen', ['aus|', 'nicht aus|nicht']],
  ['say', 'sichern', ['zu|']],
  ['say', 'aufrufen', ['dazu auf|dazu']],
  ['say', 'legen', ['Wert darauf', 'Wert auf die Feststellung']],
  [
    'think',
    'sein',
    [
      'überzeugt',
      'davon überzeugt',
      'sicher',
      'sich sicher',
      'zuversichtlich',
      'der Meinung',
      'der Ansicht',
      'der Auffassung',
    ],
  ],
  [
    'think',
    'halten',
    ['es für möglich', 'es für falsch', 'es für richtig', 'es für wahrscheinlich', 'es für ausgeschlossen'],
  ],
  [
    'say',
    'lassen',
    [
      'erklären',
      'mitteilen',
      'ausrichten',
      'verlauten',
      'wissen',
      'durchblicken',
      'erkennen',
      'verkünden',
      'verbreiten',
      'anklingen',
      'keinen Zweifel daran',
    ],
  ],
];

/** All readings of each form, beside those of one word. */
export const sayPhrases: ReadonlyMap<string, readonly SayVerb[]> = groupEntries(phrases.flatMap(listForms));

function listForms([kind, verb, all]: (typeof phrases)[number]): [string, SayVerb][] {
  const [singular = '', plural = '', participle = ''] = (finiteForms[verb] ?? '').split('|');
  return all.flatMap((written) => {
    const [closing = '', ahead = closing] = written.split('|');
    const shared = { kind, participle: false, particle: closing, isPhrase: true };
    return [
      ...singular.split(' ').map((form): [string, SayVerb] => [form, { ...shared, plural: false }]),
      ...plural.split(' ').map((form): [string, SayVerb] => [form, { ...shared, plural: true }]),
      [participle, { ...shared, plural: false, participle: true, particle: ahead || null }] satisfies [string, SayVerb],
    ];
  });
}
