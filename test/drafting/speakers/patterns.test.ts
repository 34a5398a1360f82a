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
  ['what somebody fears, as a noun', 'Ott warnte vor Ausfällen von drei Millionen Euro.', 'paul-ott'],
  ['what somebody wants, as a noun', 'Fels forderte einen Aufschub von zwei Jahren.', 'nora-fels'],
  ['a word that somebody speaks of', 'Brandt sprach von einem „Irrtum“.', 'jan-brandt'],
  ['a judgement', 'Brandt findet das „gut angelegt“.', 'jan-brandt'],
  ['a particle behind a quotation', 'Ott kündigte „harte, aber gute Gespräche“ an.', 'paul-ott'],
  ['a house behind the name', 'Nora Fels vom Bankhaus Werder sagte, das Werk werde fertig.', 'nora-fels'],
  ['a title', '„Das Werk wird ganz sicher fertig“, sagt Dr. Nora Fels, die Chefin.', 'nora-fels'],
  [
    'a rank before a role',
    '„Das Werk wird ganz sicher fertig“, sagte die Vorsitzende Richterin Nora Fels im Saal.',
    'nora-fels',
  ],
  ['the words of somebody', 'Aurelia nimmt das nach den Worten von Ott sehr ernst.', 'paul-ott'],
  ['an objection', 'Ott sagte, das Geld fehle. Brandt hielt dagegen, man könne kommen.', 'jan-brandt'],
  ['an abbreviation', 'Das wird lt. Ott teurer, als alle dachten.', 'paul-ott'],
  ['praise as something', 'Fels zeigte sich erfreut und lobte Ott als „großen Baumeister“.', 'nora-fels'],
  ['a main clause in the past', 'Nora Fels sagte später, die Anwohner sollten ihr vertrauen.', 'nora-fels'],
  ['the only company of the sentence', 'Das Geld leiht sich Aurelia bei Banken, wie der Konzern mitteilte.', 'aurelia'],
  [
    'the company, with what it is',
    'Der US-Konzern Aurelia baut. Man werde fertig, teilte das Unternehmen mit.',
    'aurelia',
  ],
  ['a verb on -e behind a noun', 'Brandt sagte, das Geld reiche sicher.', 'jan-brandt'],
  ['a report of what somebody said', 'Wie der Talbote meldet, sagte Ott, das Geld reiche sicher.', 'paul-ott'],
  ['a question as what is said', 'Wie wichtig das Werk ist, betonte Fels am Mittwoch.', 'nora-fels'],
  ['a message sent', 'Ott ließ mitteilen, das Geld sei da.', 'paul-ott'],
  ['a message sent, behind', 'Das Geld sei da, ließ Ott ausrichten.', 'paul-ott'],
  ['a message sent, in the perfect', 'Ott hat ausrichten lassen, das Geld sei da.', 'paul-ott'],
  ['a verb with other words', 'Ott erinnerte daran, dass der Deich schon zweimal gebrochen ist.', 'paul-ott'],
  ['a verb with other words, in the perfect', 'Ott hat darauf hingewiesen, dass der Deich alt ist.', 'paul-ott'],
  ['what somebody is sure of', 'Fels ist überzeugt, dass der Deich hält.', 'nora-fels'],
  ['what is certain for somebody', 'Für Ott steht fest, dass der Deich hält.', 'paul-ott'],
  ['what is clear for somebody, behind a colon', 'Für Ott ist klar: Der Deich hält.', 'paul-ott'],
  ['a point of view', 'Aus Sicht von Ott ist der Deich sicher.', 'paul-ott'],
  ['a colon without marks', 'Ott sagte: Das Geld ist nicht da.', 'paul-ott'],
  ['a stance, and a colon', 'Ott verteidigte den Plan: Der Deich werde noch lange halten.', 'paul-ott'],
  ['a noun of saying', 'Otts Konter: „Das Geld ist ganz sicher längst da.“', 'paul-ott'],
  ['a noun of saying without marks', 'Otts trockene Antwort: Das Geld ist längst da.', 'paul-ott'],
  ['a noun of saying with "von"', 'Die Antwort von Ott an Fels: „Das Geld ist längst da.“', 'paul-ott'],
  ['a noun of saying with "sein"', 'Ott war im Saal. Sein Fazit: Das Geld fehlt.', 'paul-ott'],
  ['a noun of saying with a verb', 'Otts Vorwurf lautet, Brandt habe gelogen.', 'paul-ott'],
  ['a subject ahead of a comma', 'Ott wollte das nicht bestätigen, nannte es aber „nicht ganz abwegig“.', 'paul-ott'],
  ['a main clause put in', 'Der Deich werde, das betonte Ott mehrfach, noch lange halten.', 'paul-ott'],
  ['a figure held out', 'Ott hat 100.000 neue Stellen in Aussicht gestellt.', 'paul-ott'],
  ['a judgement without marks', 'Ott nannte das eine Frechheit.', 'paul-ott'],
  ['what somebody holds it for', 'Fels hält den Deich für sicher.', 'nora-fels'],
  ['a figure that somebody expects', 'Bisher hatte Aurelia 50 Prozent erwartet.', 'aurelia'],
  ["a typewriter's marks", ",,Das Geld ist in Wirklichkeit längst da'', sagte Ott am Abend.", 'paul-ott'],
])('%s', (_, text, speaker) => {
  expect(findLastSpeaker(text)).toBe(speaker);
});

test.each([
  ['denkt Ott über einen Verkauf nach', 'talbote'],
  ['erwartet Ott drei Millionen Euro', 'talbote'],
  ['glaubt Ott, dass das Geld reicht', 'paul-ott'],
])('an outlet that tells of somebody speaks, unless he does: %s', (words, speaker) => {
  expect(findLastSpeaker(`Wie der Talbote meldet, ${words}.`)).toBe(speaker);
});

test.each([
  ['a feminine subject may stand behind', 'Ott lobte die Bürgermeisterin: „Ohne ihn stünde hier kein Haus.“'],
  ['the object stands first', 'Ott dankte die Bürgermeisterin: „Ohne ihn stünde hier kein Haus.“'],
  ['the town answers', 'Ott widersprach am Abend die Stadt: „Der Deich wird nicht halten.“'],
  ['another is let say it', 'Ott ließ Fels mitteilen, der Deich halte.'],
  ['it is remembered', 'Ott erinnerte sich daran, dass der Deich brach.'],
  ['the outlet holds it', 'Für Ott ist das ein Rückschlag.'],
  ['something is at stake', 'Für Ott steht viel auf dem Spiel.'],
  ['a noun tells what he did', 'Otts Reaktion: Er verkaufte den Deich.'],
  ['he is answered', 'Die Antwort auf Ott: „Der Deich wird ganz sicher halten.“'],
  ['only that, not what', 'Im Gespräch erklärt Ott, warum der Deich hält.'],
  ['the outlet reads him so', 'Was Ott meint: Der Deich hält.'],
  ['he does something', 'Ott schrieb zwei Bücher: Der Deich kommt in beiden vor.'],
  ['somebody else may be meant', 'Fels lobte Ott. „Das ist ein großer Tag für uns alle.“'],
  ['an object is no subject', 'Sie wollte das nicht bestätigen, nannte sie aber „nicht ganz abwegig“.'],
  ['another does it', 'Ott sagte, das Geld fehle. Jan Brandt zuckte nur, das sei ihm gleich.'],
  ['it is only dared', 'Ott forderte Aurelia heraus.'],
  ['a suit tells it', 'Ott habe sich zurückgezogen und prophezeit, Aurelia werde scheitern.'],
  ['a sender in no list tells what he ponders', 'Wie der Sender HRF meldet, denkt Ott über einen Verkauf nach.'],
  ['a sender in no list tells what he expects', 'Wie der Sender HRF berichtet, erwartet Ott drei Millionen Euro.'],
  ['the words are another’s', 'Ott teilte einen Beitrag von Fels: „Das Geld reicht ganz sicher.“'],
  [
    'another’s words are only answered',
    'Ott antwortete auf Brandts Satz „Das Geld reicht ganz sicher“ mit einem Bild.',
  ],
  ['the company is an object', 'Der Vertrag mit Aurelia ist geplatzt, teilte der Konzern mit.'],
  ['two companies are named', 'Aurelia beliefert Windwerk, teilte der Konzern mit.'],
  ['it is only pondered', 'Ott denkt nicht daran, das Werk zu verkaufen.'],
  ['it is heard of him', 'Wie es heißt, denkt Ott über einen Verkauf nach.'],
  ['a longer name', 'Die Bank of Aurelia rechnet damit, dass der Kurs steige.'],
])('nobody, where %s', (_, text) => {
  expect(
    draftText(text)
      .map(({ fact }) => findSpeaker(fact))
      .at(-1),
  ).toBeNull();
});
