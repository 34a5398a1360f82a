/** Two invented articles on the shipped people, among strangers with roles like theirs: the speakers, and no one else. */
import { expect, test } from 'vitest';
import { draftFacts } from '../../src/drafting/draftFacts.js';
import type { Source } from '../../src/knowledge/facts/schema.js';
import { readShippedBase } from '../support/base.js';
import { findSpeaker, source } from './draftText.js';

const agency = `Musk legt nach: Neuer Ärger um Stargate
Washington (dpa) – Tech-Milliardär Elon Musk hat das KI-Projekt Stargate erneut angegriffen. Das Vorhaben sei «eine Luftnummer», sagte Musk am Donnerstag in einem Interview mit Fox News. Die Partner hätten bislang erst zwölf Milliarden Dollar beisammen, behauptete der Tesla-Chef unter Berufung auf Insider. OpenAI-Chef Sam Altman reagierte prompt. «Elon irrt sich wieder», schrieb er auf X. Man habe das Geld.
Auch Finanzminister Scott Bessent meldete sich zu Wort. Er halte das Projekt für wichtig, betonte Bessent. Die Regierung stehe dahinter. «Wir glauben an Stargate», ergänzte eine Sprecherin des Finanzministeriums. Das Weiße Haus wollte sich nicht äußern.
Analyst Dan Ives von Wedbush sieht das anders. «Die Finanzierung steht», sagte er. Microsoft werde am Ende mitziehen. Nach Einschätzung von Analysten braucht OpenAI bis 2029 rund 200 Mrd. Dollar. 
Der Softbank-Chef Masayoshi Son hatte im Januar angekündigt, dass sein Konzern 100 Milliarden Dollar investiert. «Das ist erst der Anfang», so Son damals. Er sprach von einem goldenen Zeitalter. Trump dankte Son dafür. «Ein großartiger Mann», sagte der US-Präsident.
Wie Reuters aus Kreisen erfuhr, wird in Abilene weitergebaut. Ein Insider sagte der Agentur, die Bauarbeiten lägen im Plan. Oracle wollte das nicht kommentieren.`;

const local = `Bürgerinitiative gegen Rechenzentrum
Von Lena Vogt
23.10.2025, 14:05 Uhr
In Abilene wächst der Widerstand. «Wir haben Angst um unser Wasser», sagt Anwohnerin Maria Lopez. Bürgermeister Weldon Hurt verteidigt den Bau. Dieser bringe 1.700 Arbeitsplätze, sagt er. Ein OpenAI-Sprecher verweist auf ein geschlossenes Kühlsystem. Man verbrauche kaum Wasser. Oracle erklärte auf Anfrage, man nehme die Sorgen ernst. "Wir stehen im Austausch", hieß es weiter.
Laut einer Studie der Universität Austin könnte der Verbrauch steigen. Das bestreitet Sam Altman. Er verweist auf neue Technik. Larry Ellison schwärmte bei einem Besuch: „Das ist das größte Rechenzentrum der Welt.“ Er hat recht.
„Wir werden nicht wegziehen“, sagte Lopez. „Es ist unsere Heimat.“ Melania Trump besuchte den Ort im Juli 2025. Sie zeigte sich beeindruckt. Gegenüber CNBC sagte Nvidia-Chef Jensen Huang, dass er weitere Standorte erwarte. Der Republikaner Ted Cruz lobte das Projekt. Es sei ein Segen für Texas, meinte der Republikaner.`;

const base = { ...readShippedBase(), lock: null };
const fresh: Source = { ...source, id: 'neu', date: { is: '2025-10-23', precision: 'day', basis: 'stated' } };

/** A sentence's beginning → its speaker; every other sentence has none. */
test.each<[string, string, Record<string, string>]>([
  [
    'of an agency',
    agency,
    {
      'Das Vorhaben': 'elon-musk',
      'Die Partner': 'elon-musk',
      '«Elon irrt': 'sam-altman',
      'Man habe': 'sam-altman',
      'Er halte': 'scott-bessent',
      'Die Regierung': 'scott-bessent',
      'Nach Einschätzung': '„Analysten“',
      'Der Softbank-Chef': 'masayoshi-son',
      '«Das ist erst': 'masayoshi-son',
      '«Ein großartiger': 'donald-trump',
      'Ein Insider': '„Insider“',
    },
  ],
  [
    'from a town',
    local,
    {
      'Oracle erklärte': 'oracle',
      'Larry Ellison': 'larry-ellison',
      'Gegenüber CNBC': 'jensen-huang',
      '"Wir stehen': 'oracle',
    },
  ],
])('%s', (_, text, speakers) => {
  const drafts = draftFacts({ text, source: fresh }, base).map(({ fact }) => ({
    quote: fact.quote,
    proposed: findSpeaker(fact),
    speaker: Object.entries(speakers).find(([start]) => fact.quote.startsWith(start))?.[1] ?? null,
  }));
  const proposed = drafts.filter((draft) => draft.proposed !== null);
  expect(proposed.filter((draft) => draft.proposed !== draft.speaker)).toEqual([]);
  const spoken = drafts.filter(({ speaker }) => speaker !== null).length;
  expect(spoken).toBe(Object.keys(speakers).length);
  expect(proposed.length / spoken).toBeGreaterThanOrEqual(0.75);
});
