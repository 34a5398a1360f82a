/** What a question asks under which conditions, and what a sentence must therefore say to be called its answer. */
import { describe, expect, test } from 'vitest';
import { answerTo, listCited } from '../../knowledge/retrieval/askLibrary.js';

function readUnsaid(question: string) {
  const answer = answerTo(question);
  return 'unsaid' in answer ? answer.unsaid : null;
}

function isFound(question: string): boolean {
  return answerTo(question).kind === 'found';
}

describe('never found, for what no sentence says', () => {
  test.each([
    ['a name', 'Wie heißt das Kraftwerk neben Prometheus?'],
    ['a name', 'Wie heißt die Tochter von Trump?'],
    ['a name', 'What are the names of the analysts?'],
    ['a reason', 'Warum baut Meta in Ohio?'],
    ['a reason', 'Weshalb heißt Prometheus so?'],
    ['a reason', 'Why did Zuckerberg choose Louisiana?'],
    ['a share', 'Wie viel Prozent von xAI gehören Musk?'],
    ['a share', 'What % of Oracle does Ellison own?'],
    ['a size', 'Wie groß ist Elon Musk?'],
    ['a size', 'Wie groß ist das Grundstück in Abilene?'],
    ['a date of another event', 'Wann wird Abilene eröffnet?'],
    ['before somebody', 'Wer war Pressesprecherin vor Leavitt?'],
    ['after somebody', 'Who became head of Oracle after Ellison?'],
    ['alone', 'Hat Musk OpenAI allein gegründet?'],
    ['a fourth one', 'Was kommt im vierten Bauabschnitt von Stargate?'],
    ['somebody is somebody else', 'Is Larry Ellison the boss of OpenAI?'],
    ['who acts', 'Wozu hat Musk Altman eingeladen?'],
    ['who acts', 'Warum hat Microsoft OpenAI verklagt?'],
  ])('%s: %s', (_, question) => {
    expect(isFound(question)).toBe(false);
  });
});

describe('what a reaction is about is not asked for; whose it is counts', () => {
  test.each([
    ['Was sagte Altman zu Musks Vorwürfen?', 'altman-wrong-as-you-surely-know'],
    ['Wie antwortete Altman auf die Kritik von Musk?', 'altman-wrong-as-you-surely-know'],
  ])('%s', (question, fact) => {
    expect(listCited(answerTo(question))[0]?.id).toContain(fact);
    expect(readUnsaid(question)).toBeNull();
  });

  test.each(['Hat Leavitt auf Musks Vorwurf reagiert?', 'How did Microsoft respond to Musk?'])(
    'not theirs: %s',
    (question) => {
      expect(isFound(question)).toBe(false);
    },
  );
});

describe('the contrary of what is taken for granted comes first, and is called that', () => {
  test.each([
    ['Wurde Stargate abgebrochen?', 'Vietnam.vn'],
    ['Is Stargate discontinued?', 'Vietnam.vn'],
    ['Hat Altman bestätigt, dass Softbank nur zehn Milliarden hat?', 't-online'],
  ])('%s', (question, outlet) => {
    expect(answerTo(question).kind).toBe('found');
    expect(readUnsaid(question)).toEqual({
      de: `${outlet} schreibt das Gegenteil:`,
      en: `${outlet} writes the opposite:`,
    });
  });

  test.each([
    'Hat Altman Trump kritisiert?',
    'is there a quarrel between openai and softbank about the sites',
    'Hat OpenAI die Zusammenarbeit mit Microsoft fortgesetzt?',
    'Wann wurde Stargate abgesagt?',
    'Läuft Stargate nicht weiter?',
  ])('not claimed of what is denied, done to another, or asked otherwise: %s', (question) => {
    expect(readUnsaid(question)?.de ?? '').not.toContain('Gegenteil');
  });
});

describe('as of now, the newest telling of the same comes first', () => {
  test.each(['Wann ist Abilene inzwischen fertig?', 'when will Abilene be finished now'])('%s', (question) => {
    expect(listCited(answerTo(question))[0]?.id).toContain('vietnam-vn-2025-09-29');
  });
});

describe('what is of no story gets no quote', () => {
  test.each([
    'how to bake sourdough bread',
    'was kostet ein liter milch',
    'wer gewann gestern die formel 1',
    'is the sky blue',
  ])('%s', (question) => {
    expect(answerTo(question).kind).toBe('unknown');
  });
});

describe('slips in the word that asks', () => {
  test.each([
    ['wan is Abilene fertig', 'abilene-end-2026'],
    ['hwo much does stargate cost', 'trump-openai-500-billion'],
  ])('%s', (question, fact) => {
    expect(listCited(answerTo(question))[0]?.id).toContain(fact);
  });
});
