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

describe('an event that no sentence has', () => {
  test.each([
    ['Hat Musk seinen Tweet gelöscht?', null],
    ['Did Altman apologise to Musk?', null],
    ['Ist Leavitt zurückgetreten?', 'Ob Karoline Leavitt zurückgetreten ist, steht in keinem der Artikel.'],
    ['Wurde Hyperion schon genehmigt?', 'Ob Hyperion eine Genehmigung hat, steht in keinem der Artikel.'],
    ['Did Musk win his lawsuit against OpenAI?', null],
  ])('is not found: %s', (question, unsaid) => {
    expect(isFound(question)).toBe(false);
    if (unsaid) expect(readUnsaid(question)?.de).toBe(unsaid);
  });
});

describe('everyday words for what a sentence says', () => {
  test.each([
    ['Wie viel blecht Meta bis 2028?', 'zuckerberg-600-billion'],
    ['Hat Musk Altman beschimpft?', 'musk-sam-is-a-swindler'],
    ['How much dough did Microsoft pump into OpenAI in 2019?', 'microsoft-'],
    ["Who chipped in for Trump's campaign?", 'musk-donated-250-million'],
  ])('%s', (question, fact) => {
    expect(listCited(answerTo(question))[0]?.id).toContain(fact);
  });
});

describe('aim, reason and reply, asked with a noun', () => {
  test.each([
    ['Grund für Musks Klage gegen OpenAI?', 'musk-sued-over-founding-agreement'],
    ["What was the reason for Musk's lawsuit?", 'musk-sued-over-founding-agreement'],
    ['Altmans Antwort auf Musks Vorwurf?', 'altman-wrong-as-you-surely-know'],
  ])('%s', (question, fact) => {
    expect(isFound(question)).toBe(true);
    expect(listCited(answerTo(question))[0]?.id).toContain(fact);
  });
});

describe('whoever names somebody of the story sees the nearest sentences', () => {
  test.each([
    ['Was hat Nadella zu melden?', 'Nadella'],
    ['Gibt es Neues von Hyperion?', 'Hyperion'],
    ["What's going on with Lutnick?", 'Lutnick'],
    ['Leavitts Reaktion auf Musks Kritik?', 'Leavitt'],
  ])('%s', (question, name) => {
    expect(listCited(answerTo(question))[0]?.quote).toContain(name);
  });
});

describe('what a saying is asked about must be in the sentence', () => {
  test('the one that has it comes before the others of the same speaker', () => {
    const [first] = listCited(answerTo('what did the press secretary say about jobs'));
    expect(first?.en).toContain('jobs');
  });

  test.each(['Was sagte Altman über Drogen?', 'Did Leavitt say anything about taxes?', 'Was sagte Nadella zu Löhnen?'])(
    'not found: %s',
    (question) => {
      expect(isFound(question)).toBe(false);
      expect(readUnsaid(question)).not.toBeNull();
    },
  );
});

describe('what lacks the asked does not stand above what has it', () => {
  test.each([
    ['Was kostet Stargate?', '500 Milliarden'],
    ['Von wem will Musk das mit Softbank wissen?', 'Quelle'],
  ])('%s', (question, words) => {
    expect(isFound(question)).toBe(true);
    expect(listCited(answerTo(question))[0]?.quote).toContain(words);
  });
});

describe('the name alone tells neither who did it, nor where whose it is', () => {
  test.each([
    'Who started Anthropic?',
    'Wer ist Chefredakteur der Börsen-Zeitung?',
    'Wer rief Anthropic ins Leben?',
    'Wie viel Geld hat Musk früher selbst in OpenAI gesteckt?',
  ])('not found: %s', (question) => {
    expect(isFound(question)).toBe(false);
  });

  test('a place is not whom it is asked of', () => {
    expect(readUnsaid('Wer bezahlt eigentlich das Rechenzentrum in Louisiana?')?.de ?? '').not.toContain('Louisiana');
  });
});

describe('a condition that no sentence meets is named', () => {
  test.each([
    ['Wer war der erste Chef von OpenAI?', 'Etwas Erstes dieser Art nennt keiner der Artikel.'],
    ['Wer gab Stargate das zweite Darlehen?', 'Etwas Zweites dieser Art nennt keiner der Artikel.'],
    ['Hat Musk allein gegen OpenAI geklagt?', 'Ob Elon Musk das allein war, steht in keinem der Artikel.'],
    ['Was kam nach Lutnick?', 'Wer oder was nach Howard Lutnick war, steht in keinem der Artikel.'],
    ['Baut auch Microsoft in Louisiana?', 'Ob das auch für Microsoft gilt, steht in keinem der Artikel.'],
  ])('%s', (question, unsaid) => {
    expect(isFound(question)).toBe(false);
    expect(readUnsaid(question)?.de).toBe(unsaid);
  });
});
