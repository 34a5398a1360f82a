/** Three invented articles on invented people: nothing in the rules was written for them. */
import type { Base } from '../../src/knowledge/facts/base.js';
import type { Entity, Source } from '../../src/knowledge/facts/schema.js';
import { createTinyBase } from '../support/base.js';

/** A sentence's beginning → who speaks in it, a description in quotation marks; null where no one may be proposed. */
export interface Invented {
  source: Source;
  text: string;
  speakers: [string, string | null][];
  left: string[];
}

function createEntity(id: string, kind: Entity['kind'], name: string, aliases: string[] = [], role = name): Entity {
  return { id, kind, name, aliases, role: { de: role, en: role } };
}

const entities: Entity[] = [
  createEntity('nora-fels', 'person', 'Nora Fels', ['Fels', 'Ministerin'], 'Energieministerin'),
  createEntity('paul-ott', 'person', 'Paul Ott', ['Ott', 'Werkleiter'], 'Werkleiter'),
  createEntity('jan-brandt', 'person', 'Jan Brandt', ['Brandt', 'Aurelia-Chef'], 'Chef von Aurelia'),
  createEntity('aurelia', 'company', 'Aurelia'),
  createEntity('windwerk', 'company', 'Windwerk AG', ['Windwerk']),
  createEntity('talbote', 'medium', 'Talbote'),
  createEntity('kanal-vier', 'medium', 'Kanal Vier'),
  createEntity('anwohner', 'group', 'Anwohner'),
  createEntity('seestadt', 'place', 'Seestadt'),
];

function createSource(id: string, text: string): Source {
  return {
    id,
    outlet: { is: id, basis: 'stated' },
    date: { is: '2031-03-14', precision: 'day', basis: 'stated' },
    title: null,
    url: null,
    authors: [],
    agencies: [],
    relays: null,
    text: { sha256: '0'.repeat(64), length: text.length },
  };
}

const windpark = `Streit um Windpark in Seestadt
Von Mara Linde, Seestadt
Die Windwerk AG will vor Seestadt 40 Windräder bauen. Das kündigte Werkleiter Paul Ott am 12. März 2031 an. „Wir fangen im Mai an“, sagte Ott. Die Kosten beliefen sich auf rund 1,2 Mrd. Euro. Er rechne mit 300 neuen Stellen.
Energieministerin Nora Fels begrüßte den Plan. „Das ist gut für die Region. Wir brauchen den Strom“, sagte sie dem Talboten. Auch der Bürgermeister Karl Wiese zeigte sich erfreut. „Endlich passiert etwas“, sagte er.
Kritik kommt von den Nachbarn. Anwohner warnen, dass der Lärm zunehme. „Niemand hat mit uns geredet“, klagte Anwohnerin Ute Sommer im Sender Kanal Vier. Ein Sprecher der Windwerk AG wies das zurück. Alle seien eingeladen gewesen.
Foto: Agentur Blick / Tim Roth
Was nun?
Laut Talbote soll im April entschieden werden. Der Präsident der Handelskammer sagte, er sei zuversichtlich.`;

const uebernahme = `Aurelia greift nach Windwerk

(Foto: Aurelia)

Der Konzern Aurelia bietet 3,5 Mrd. Euro für Windwerk. Wie der Talbote unter Berufung auf Anwohner berichtet, sei das Angebot bereits am 3. März eingegangen. Dem Bericht zufolge laufe die Frist bis Ende Mai.

Aurelia-Chef Jan Brandt und Paul Ott sagten, man spreche miteinander. Brandt betonte, das Angebot sei fair. Ott widersprach ihm: „Der Preis ist zu niedrig.“ Er habe bessere Angebote. Brandts Anwalt erklärte, die Frist werde nicht verlängert.

„Das ist ein Witz“, schrieb der Werkleiter später. Nach Angaben von Aurelia arbeiten 2.000 Menschen im 3. Quartal an dem Vorhaben, z. B. in Werk B. Die Gespräche dauern an, hieß es aus Branchenkreisen. Aurelia teilte mit, dass man zuversichtlich sei.

Lesezeit 3 Minuten`;

const kabel = `▶ Das neue Kabel
• Es ist 120 Kilometer lang und liegt im Meer
• Es kostet 90 Millionen Euro
Nora Fels hat am Freitag das neue Kabel vorgestellt. »Wir sind stolz«, sagte die Ministerin. Fels zufolge fließt der erste Strom 2032. Dr. Hans Keller, Professor in Seestadt, hält das für zu früh. Er glaube nicht an den Zeitplan, sagte er. Die Ministerin reagierte gelassen. Sie habe Zeit, so Fels.
Kanal Vier meldete, das Kabel sei beschädigt. Brandt schrieb auf Kanal Vier: "Wir prüfen das. Es gibt keinen Grund zur Sorge." Die französische Ministerin äußerte sich nicht. Anders als Paul Ott sagte Jan Brandt, die Sache sei erledigt. Das Kabel sei sicher.`;

export const invented: Invented[] = [
  {
    source: createSource('talbote-2031-03-14', windpark),
    text: windpark,
    left: ['Streit um Windpark in Seestadt', 'Von Mara Linde, Seestadt', 'Foto: Agentur Blick / Tim Roth', 'Was nun?'],
    speakers: [
      ['„Wir fangen', 'paul-ott'],
      ['Er rechne', 'paul-ott'],
      ['„Das ist gut', 'nora-fels'],
      ['Wir brauchen', 'nora-fels'],
      ['Auch der', null],
      ['„Endlich', null],
      ['Anwohner warnen', 'anwohner'],
      ['„Niemand', null],
      ['Alle seien', null],
      ['Laut Talbote', 'talbote'],
      ['Der Präsident', null],
    ],
  },
  {
    source: createSource('bote-2031-03-14', uebernahme),
    text: uebernahme,
    left: ['Aurelia greift nach Windwerk', '(Foto: Aurelia)', 'Lesezeit 3 Minuten'],
    speakers: [
      ['Der Konzern', null],
      ['Wie der', 'anwohner'],
      ['Dem Bericht', 'anwohner'],
      ['Aurelia-Chef', null],
      ['Brandt betonte', 'jan-brandt'],
      ['Ott widersprach', 'paul-ott'],
      ['Er habe', 'paul-ott'],
      ['Brandts Anwalt', null],
      ['„Das ist ein', 'paul-ott'],
      ['Nach Angaben', 'aurelia'],
      ['Die Gespräche', '„Branchenkreise“'],
      ['Aurelia teilte', 'aurelia'],
    ],
  },
  {
    source: createSource('kurier-2031-03-14', kabel),
    text: kabel,
    left: ['Das neue Kabel'],
    speakers: [
      ['»Wir sind', 'nora-fels'],
      ['Fels zufolge', 'nora-fels'],
      ['Dr. Hans', null],
      ['Er glaube', null],
      ['Sie habe', 'nora-fels'],
      ['Kanal Vier', 'kanal-vier'],
      ['Brandt schrieb', 'jan-brandt'],
      ['Es gibt', 'jan-brandt'],
      ['Die französische', null],
      ['Anders als', 'jan-brandt'],
      ['Das Kabel sei', 'jan-brandt'],
    ],
  },
];

/** What is known before: the people, and not one fact. */
export const inventedBase: Base = createTinyBase({
  sources: invented.map((one) => one.source),
  entities,
  topics: [],
  matters: [],
  facts: [],
  lock: null,
});
