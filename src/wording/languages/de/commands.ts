/** The commands, their options, and how to use them, in German. */
import type { OptionId, Wording } from '../../wording.js';

/** Where an option is needed that was not given. */
const missingOptions: Partial<Record<OptionId, string>> = {
  question: 'Was möchten Sie wissen? Ergänzen Sie frage:',
  person: 'Wen meinen Sie? Ergänzen Sie person:',
  words: 'Welche Worte meinen Sie? Ergänzen Sie worte:',
  fact: 'Welchen Satz meinen Sie? Ergänzen Sie beleg: mit seiner Kennung.',
};

const options: Wording['options'] = {
  question: { name: 'frage', description: 'Ihre Frage' },
  person: { name: 'person', description: 'Wer etwas gesagt hat' },
  about: { name: 'zu', description: 'Worum es gehen soll' },
  words: { name: 'worte', description: 'Der Wortlaut' },
  fact: { name: 'beleg', description: 'Die Kennung des Satzes' },
  matter: { name: 'frage', description: 'Eine Frage, auf die mehrere Quellen antworten' },
  topic: { name: 'thema', description: 'Nur zu diesem Thema' },
  outlet: { name: 'medium', description: 'Nur aus diesem Medium' },
  since: { name: 'seit', description: 'Nur Artikel ab diesem Tag, zum Beispiel 2025-07' },
  until: { name: 'bis', description: 'Nur Artikel bis zu diesem Tag, zum Beispiel 2025-01-31' },
  hide: { name: 'verborgen', description: 'Die Antwort sehen nur Sie' },
};

export const commandsDe = {
  story: {
    says: (name) => `Fragen und Antworten zu ${name}, mit dem Originalsatz als Beleg`,
    greeting: (name) =>
      `Hallo! Ich beantworte Fragen zu ${name} mit dem Originalsatz aus dem Artikel und nenne, woher er stammt.`,
    lead: (name) => `Fragen Sie etwas zu ${name}. Sie bekommen den Satz, wie er im Artikel steht, mit Quelle.`,
    chatHello: (name) => `Fragen Sie etwas zu ${name}; „hilfe“ zeigt, was geht, „ende“ beendet.`,
    insult: (name) => `Das tut mir leid. Stellen Sie mir gern eine Frage zu ${name}.`,
    chatter: (name) => `Dazu weiß ich nichts. Fragen Sie mich gern etwas zu ${name}.`,
  },
  commands: {
    ask: { name: 'frage', description: 'Eine Frage stellen, auf Deutsch oder Englisch' },
    who: { name: 'wer', description: 'Was jemand gesagt hat, insgesamt oder zu einem Thema' },
    said: { name: 'gesagt', description: 'Wer hat das gesagt? Findet den Satz zu einem Zitat' },
    compare: { name: 'vergleich', description: 'Was die Quellen zu einer Frage sagen, im Vergleich' },
    timeline: { name: 'chronik', description: 'Alles in zeitlicher Reihenfolge' },
    new: { name: 'neu', description: 'Was hinzukam, korrigiert oder zurückgezogen wurde' },
    fact: { name: 'beleg', description: 'Alles zu einem einzelnen Satz' },
    sources: { name: 'quellen', description: 'Die Artikel, die hier zitiert werden' },
    about: { name: 'info', description: 'Was dieser Bot ist und wie aktuell er ist' },
    privacy: { name: 'datenschutz', description: 'Was dieser Bot über Sie weiß: nichts' },
    help: { name: 'hilfe', description: 'So funktioniert dieser Bot' },
  },
  options,
  missingOption: (option, example) => {
    const asked = missingOptions[option] ?? `Es fehlt die Angabe „${options[option].name}:“.`;
    return example === null ? asked : `${asked.replace(/:$/u, ':,')} zum Beispiel ${options[option].name}:${example}`;
  },
  unknownCommand: (asked, { near, known }) =>
    near === null
      ? `„${asked}“ kenne ich nicht. Es gibt: ${known}.`
      : `„${asked}“ kenne ich nicht. Meinten Sie „${near}“? („hilfe“ zeigt alles)`,
  forExample: (described, example) => `${described}, zum Beispiel: ${example}`,
  didYouMean: (ids) => `Meinten Sie vielleicht: ${ids}?`,
  help: {
    ways: {
      ask: { title: 'Fragen', text: 'mit eigenen Worten, auf Deutsch oder Englisch.' },
      browse: { title: 'Ein Thema ansehen', text: 'unten auswählen; oder alles der Reihe nach und im Vergleich:' },
      check: { title: 'Eine Nachricht prüfen', text: 'in ihrem Menü unter Apps:' },
    },
    pickTopic: 'Thema auswählen',
    others: 'Außerdem:',
  },
  helpIntro: 'Fragen Sie, was Sie wissen möchten. Ich antworte mit dem Originalsatz und nenne die Quelle.',
  terminal: {
    moreSentences: (count) => (count === 1 ? 'Noch ein Satz' : `Noch ${count} Sätze`),
    onEnter: (what) => `${what}: Eingabetaste drücken`,
  },
  chatBye: 'Auf Wiedersehen.',
} satisfies Partial<Wording>;
