/** Small talk, in German. */
import type { Wording } from '../../wording.js';

export const talkDe = {
  talk: {
    thanks: 'Gern geschehen.',
    bye: 'Auf Wiedersehen!',
    summary: 'Ich fasse nicht zusammen, ich zitiere. Einen Überblick geben die Chronik und die Themen.',
    noContext:
      'Worauf bezieht sich das? Bitte stellen Sie die ganze Frage, oder antworten Sie auf eine meiner Antworten.',
    noMore: 'Mehr steht dazu nicht in meinen Quellen.',
    latest: (source) => `Meine neueste Quelle: ${source}.`,
    noLatest: 'Noch habe ich keine Quelle.',
    which: (names) => `Wen meinen Sie: ${names}?`,
    understood: (question) => `Verstanden als: ${question}`,
    after: (question) => `Im Anschluss an: ${question}`,
    endAfter: 'Ohne diesen Zusammenhang fragen',
    cut: 'Gelesen habe ich die ersten 300 Zeichen.',
    leftOut: (part) => `Mehr als drei Fragen auf einmal beantworte ich nicht. Noch offen: ${part}`,
    silent: (name) => `Von ${name} steht dazu nichts in meinen Quellen.`,
    sameQuote: 'Das beantwortet der Satz darüber.',
    disputed: {
      differ: 'Hier unterscheiden sich meine Quellen, oder später wurde anderes berichtet:',
      none: 'In meinen Quellen finde ich keine Angaben, die sich unterscheiden.',
      either: 'Das kann beides heißen:',
    },
  },
} satisfies Partial<Wording>;
