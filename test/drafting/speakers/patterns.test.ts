/** The ways in which German newspapers say who speaks, each with one sentence of ours. */
import { expect, test } from 'vitest';
import { draftText, findLastSpeaker, findSpeaker } from '../draftText.js';

test.each([
  [
    'a second verb behind "und"',
    'Ott wies das Angebot zurück und schrieb: „Nein danke, wir bauen das lieber selbst.“',
    'paul-ott',
  ],
  [
    'a second verb behind a quotation',
    'Ott nannte das Werk „das wichtigste der Küste“ und fügte hinzu, es werde fertig.',
    'paul-ott',
  ],
  ['a verb at the end', 'Wie Fels in Seestadt mitteilte, werde der Strom im Mai fließen.', 'nora-fels'],
  ['a verb at the end, behind', 'Der Strom werde im Mai fließen, wie Fels hinzufügte.', 'nora-fels'],
  ['a list before the verb', 'Aurelia, Windwerk und die Gemeinde würden zahlen, gab Fels bekannt.', 'nora-fels'],
  ['an infinitive', 'Außerdem hatte Aurelia erklärt, einen Vertrag abgeschlossen zu haben.', 'aurelia'],
  ['an adverb by its ending', 'Schelmisch fügte Ott hinzu, er habe die Summe erhöht.', 'paul-ott'],
  ['a small adverb', 'Da hatte Aurelia erklärt, man erwarte mehr Geld.', 'aurelia'],
  ['a description first', 'Der Chef von Aurelia, Jan Brandt, erklärte, das Werk sei wichtig.', 'jan-brandt'],
  [
    'a description first, behind the verb',
    'Das Werk sei wichtig, sagte der Chef von Aurelia, Jan Brandt.',
    'jan-brandt',
  ],
  ['Swiss spelling', 'In einer Erklärung von Aurelia heisst es: „Es ist an der Zeit, dass das Werk kommt.“', 'aurelia'],
  ['a rumour', 'Brandt soll in Seestadt erklärt haben: „Am Geld wird es ganz sicher nicht scheitern.“', 'jan-brandt'],
  ['a hyphen for a dash', 'Das Werk ist ein Zeichen des Vertrauens - sagte Ott.', 'paul-ott'],
  ['"so" with more behind it', '„Das Werk kommt ganz sicher im Mai“, so Ott gegenüber Kanal Vier.', 'paul-ott'],
  ['a quotation of one word', 'Brandt seinerseits nannte das Werk einen „Irrtum“.', 'jan-brandt'],
  ['a time before the subject', 'Das Werk werde fertig, sagte am Mittwoch Ott.', 'paul-ott'],
  [
    'the company that was spoken of',
    'Aurelia begrüßte den Plan. Man werde bauen, teilte das Unternehmen mit.',
    'aurelia',
  ],
  [
    'a quotation behind a speech act',
    'Fels betonte die Bedeutung. „Wir stellen sicher, dass der Strom fließt.“',
    'nora-fels',
  ],
  [
    'a colon, and the quotation as a paragraph',
    'Fels betonte zum Abschluss dies:\n„Wir stellen sicher, dass der Strom fließt.“',
    'nora-fels',
  ],
  [
    'marks within the same marks',
    '„Er hat gesagt: „Das Geld fehlt“ und dabei gelacht“, sagte Ott am Abend.',
    'paul-ott',
  ],
  ['single marks', '›Das Geld ist in Wirklichkeit längst da‹, sagte Ott am Abend.', 'paul-ott'],
  ["a typewriter's marks", ",,Das Geld ist in Wirklichkeit längst da'', sagte Ott am Abend.", 'paul-ott'],
])('%s', (_, text, speaker) => {
  expect(findLastSpeaker(text)).toBe(speaker);
});

test.each([
  ['somebody else may be meant', 'Fels lobte Ott. „Das ist ein großer Tag für uns alle.“'],
  ['an object is no subject', 'Sie wollte das nicht bestätigen, nannte sie aber „nicht ganz abwegig“.'],
  ['a suit tells it', 'Ott habe sich zurückgezogen und prophezeit, Aurelia werde scheitern.'],
  ['a longer name', 'Die Bank of Aurelia rechnet damit, dass der Kurs steige.'],
])('nobody, where %s', (_, text) => {
  expect(
    draftText(text)
      .map(({ fact }) => findSpeaker(fact))
      .at(-1),
  ).toBeNull();
});
