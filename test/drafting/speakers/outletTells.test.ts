/** Words that are somebody else's: what an outlet tells itself, what stands on a sign, what a reporter calls out. */
import { describe, expect, test } from 'vitest';
import { findLastSpeaker } from '../draftText.js';

const said = 'Paul Ott sagte, das Werk sei fertig.';

describe('nobody goes on speaking where the outlet tells of others', () => {
  test.each([
    'Die Richterin ermahnte Ott, er möge sich kurz fassen.',
    'Ott wurde vorgeworfen, er habe gelogen.',
    'Ott musste sich anhören, er sei „ein Märchenonkel“.',
    'Seine Leute seien müde, klagten dagegen Betriebsräte.',
    'Die Bank widersprach, es fehle das Geld.',
    'Dieser Bau sei, wie Brandt es formulierte, ein Glück für alle.',
    'Von Ott hieß es, er sei „nicht erreichbar“.',
  ])('%s', (text) => {
    expect(findLastSpeaker(`${said} ${text}`)).not.toBe('paul-ott');
  });
});

describe('and goes on where nothing says otherwise', () => {
  test.each([
    'Das erste Werk, ein Neubau, gehe im Mai ans Netz.',
    'Wenn das Geld komme, werde gebaut.',
    'Für geplante Hallen, die fehlten, sei kein Platz.',
  ])('%s', (text) => {
    expect(findLastSpeaker(`${said} ${text}`)).toBe('paul-ott');
  });
});

describe('the only name ahead of a colon does not say what others say', () => {
  test.each([
    'Ott übergab an Vera Lodz: „Wir liegen gut im Plan.“',
    'Ott nickte, während ein Berater rief: „Das Geld fehlt!“',
    'Ott nickte, und jemand rief: „Das Geld fehlt!“',
    'Hätte Ott gesagt: „Ich zahle“, wäre alles anders gekommen.',
    'Ott habe damals gedroht: „Ich oder keiner.“',
    'Auf dem Schild, das Ott zeigte, stand: „Kein Werk am Deich.“',
    'Ott erinnerte an einen Satz seines Vaters: „Geiz macht arm.“',
    'Ott kassierte dafür Spott: „Der Kaiser ist nackt.“',
    'Ott bekam von Brandt zu hören: „Du wirst verlieren.“',
    'Ein Plakat zeigt Ott: „Held oder Schurke?“',
    'Ott wurde gefragt: „Zahlen Sie?“',
    'Ott fragte man: „Zahlen Sie?“',
    'Ein Reporter rief Ott zu: „Wer zahlt?“',
    'Ott rief ein Reporter zu: „Wer zahlt?“',
    'Ott unterbrach ein Reporter: „Wer zahlt?“',
    'Ott ging leer aus: „Antrag abgelehnt“ stand im Beschluss.',
  ])('%s', (text) => {
    expect(findLastSpeaker(text)).toBeNull();
  });

  test.each([
    'Ott lachte: „Das Geld ist da.“',
    'Ott trat vor das Werk und winkte ab: „Kein Kommentar.“',
    'Ott, von Reportern befragt, winkte ab: „Kein Kommentar.“',
    'Ott dankte der Bürgermeisterin: „Ohne Sie wäre das Werk tot.“',
  ])('but what he says: %s', (text) => {
    expect(findLastSpeaker(text)).toBe('paul-ott');
  });
});

describe('a name within a phrase is not who speaks', () => {
  test.each([
    'Das Geld fehle, meldete das Ott nahestehende Blatt.',
    'Das Geld fehle, sagte Frau Ott.',
    'Das Geld fehle, sagte Randi Ott.',
    'Ott warf der Richter vor, er habe zu spät gebaut.',
    'Laut einem von Ott bestellten Gutachten ist das Werk fertig.',
    'Nach Überzeugung des von Ott ernannten Richters ist das Werk fertig.',
    'Unter Berufung auf Ott nahestehende Kreise heißt es, das Werk sei fertig.',
    'Einem Vertrauten von Ott zufolge ist das Werk fertig.',
    'Einer Sprecherin Otts zufolge ist das Werk fertig.',
    'Dem Buch über Ott zufolge ist das Werk fertig.',
    'Gemäß dem Anwalt von Ott ist das Werk fertig.',
    'Gemäß Otts Anwalt ist das Werk fertig.',
    'Brandt und Ott zufolge ist das Werk fertig.',
    '„Das Werk ist fertig“, hat Ott nie gesagt.',
    'Ott sagte nicht, dass das Werk fertig sei.',
    'Ott traf am Mittwoch den Landrat. Dieser sagte, das Werk sei fertig.',
    'Aurelia und das Bauunternehmen Hartwig verhandeln. Das Unternehmen teilte mit, man sei bald fertig.',
  ])('%s', (text) => {
    expect(findLastSpeaker(text)).toBeNull();
  });

  test.each([
    'Gemäss Ott ist das Werk fertig.',
    'Angaben von Ott zufolge ist das Werk fertig.',
    'Angaben Otts zufolge ist das Werk fertig.',
    'Ott sagte nicht nur, dass das Werk fertig sei.',
    'Ott sagte der Reporterin, das Werk sei fertig.',
  ])('but: %s', (text) => {
    expect(findLastSpeaker(text)).toBe('paul-ott');
  });
});
