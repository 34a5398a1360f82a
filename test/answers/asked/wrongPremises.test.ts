/** Who is put where another stands, who is to have said it, and what is only planned: never found; the same the right way round is. */
import { describe, expect, test } from 'vitest';
import { answerTo } from '../../knowledge/retrieval/askLibrary.js';

describe('never found', () => {
  test.each([
    ['it is he who does it', 'Wen hat Trump verklagt?'],
    ['it is he who does it', 'Wer verklagte Elon Musk?'],
    ['it is he who does it', 'Wurde Musk von OpenAI verklagt?'],
    ['it is he who does it', 'Wer beschimpfte Musk als Schwindler?'],
    ['it is he who does it', 'Who invited Altman?'],
    ['of each of two beside another', 'Hat Nvidia Anthropic Geld gegeben?'],
    ['of each of two beside another', 'Hat Nvidia einen Vertrag mit Amazon?'],
    ['of each of two beside another', 'Did Amazon give OpenAI money?'],
    ['somebody whom the sentence does not have', 'Hat Microsoft Geld von Amazon bekommen?'],
    ['not of the story', 'Ist Amazon an Stargate beteiligt?'],
    ['not of the story', 'Was sagte Zuckerberg über Stargate?'],
    ['one of several', 'Wie viel investiert Oracle in Stargate?'],
    ['nothing of it in their words', 'Hat Trump behauptet, dass Softbank das Geld nicht hat?'],
    ['nothing of it in their words', 'Did Altman say that SoftBank has less than ten billion?'],
    ['in quotation marks, and nowhere so', 'Wer schrieb „Trump ist ein Schwindler“?'],
    ['in quotation marks, and nowhere so', 'Who wrote "Trump is a swindler"?'],
    ['another month', 'Was OpenAI valued at 157 billion in January?'],
    ['another year', 'Hat Musk 2023 geklagt?'],
    ['planned, and not done', 'Hat Meta Prometheus schon eröffnet?'],
    ['planned, and not done', 'Hat OpenAI die 500 Milliarden ausgegeben?'],
    ['only invited to do it', 'Hat Musk die Baustelle besichtigt?'],
    ['only tried', 'Did Musk stop the conversion of OpenAI?'],
    ['how it ended, of what only began', 'Wie ist Musks Klage gegen OpenAI ausgegangen?'],
    ['how long, where no time is told', 'Wie lange gilt der 30-Milliarden-Vertrag?'],
    ['how long, where no time is told', 'How long did Altman and Musk argue?'],
    ['held by another', 'Was Ellison the boss of Nvidia?'],
    ['held by another', 'Ist Huang der Chef von Oracle?'],
  ])('%s: %s', (_, question) => {
    expect(answerTo(question).kind).not.toBe('found');
  });
});

describe('the same, where a sentence says it', () => {
  test.each([
    'Wer hat OpenAI verklagt?',
    'Who sued OpenAI?',
    'Wurde OpenAI von Musk verklagt?',
    'Wer hat Musk auf die Baustelle eingeladen?',
    'Did Amazon give Anthropic money?',
    'Sagte Musk, dass Softbank nur zehn Milliarden hat?',
    'War OpenAI im Oktober 157 Milliarden wert?',
    'Did Musk sue in 2024?',
    'Wie viel investieren OpenAI, Softbank und Oracle in Stargate?',
    'Wer schrieb „Sam ist ein Schwindler“?',
    'Ist Zuckerberg der Chef von Meta?',
    'Is Satya Nadella the CEO of Microsoft?',
    'Wie lange sollen die 500 Milliarden fließen?',
    'Hat Altman Musk auf die Baustelle eingeladen?',
  ])('%s', (question) => {
    expect(answerTo(question).kind).toBe('found');
  });
});

describe('the sentence names another who does it', () => {
  test.each([
    ['Hat Bannon Musk unterstützt?'],
    ['Did Bannon support Musk?'],
    ['Wie viel will Nvidia ausgeben?'],
    ['How much does Nvidia invest in infrastructure?'],
  ])('%s', (question) => {
    expect(answerTo(question).kind).not.toBe('found');
  });
});
