/** What kind of answer a question asks for, and whether a sentence has one. */

export type Intent = 'amount' | 'time' | 'person' | 'place' | 'reason';

// the first pattern that fits decides; they are for lower case, since /i takes ten times as long
const questions: [Intent, RegExp][] = [
  [
    'amount',
    /\bwie ?viele?\b|\bwie (?:hoch|lange?|groß|gross|weit|oft|alt|schnell|teuer)\b|\bwas (?:kostet|kostete|kosten)\b|\bwhat (?:does|did|do|will|would) (?:[^ ]+ ){1,6}cost\b|prozent|anteil|anzahl|\bzahl\b|\bhow (?:much|many|big|large|long|far|old)\b|\bpercent/u,
  ],
  [
    'time',
    /\bwann\b|\bwelche[mnrs]? (?:jahr|datum|monat|tag|jahrhundert)|\bwhen\b|\b(?:what|which) (?:year|date|month|day)\b/u,
  ],
  ['person', /\bwer\b|\bwem\b|\bwen\b|\bwessen\b|\bwho(?:m|se)?\b/u],
  ['reason', /\bwarum\b|\bweshalb\b|\bwieso\b|\bgrund\b|\bwhy\b|\breason\b/u],
  [
    'place',
    /\bwo\b|\bwohin\b|\bwoher\b|\bwelche[mnrs]? (?:stadt|städte|land|ort|staat|bundesstaat)|\bwhere\b|\b(?:which|what) (?:city|cities|towns?|states?|country)\b/u,
  ],
];
const amountWord =
  /\d|(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|Millionen|Prozent|Hälfte|Dutzend|half|two|three|four|five|six|seven|eight|nine|ten|million|billion)(?!\p{L})/u;
const timeWord =
  /(?<!\d)(?:1\d{3}|20\d\d)(?!\d)|Jahrhundert|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember/u;
const fullName = /(?<=\S )\p{Lu}\p{L}+ \p{Lu}\p{L}+/u;
const placeWord = /(?<!\p{L})(?:in|nach|bei|aus|im) \p{Lu}/u;
const reasonWord = /(?<!\p{L})(?:weil|da|um|wegen|aufgrund|Grund|damit|daher|denn|deshalb)(?!\p{L})/u;

const answers: Record<Intent, RegExp> = {
  amount: amountWord,
  time: timeWord,
  person: fullName,
  place: placeWord,
  reason: reasonWord,
};

const bits: Record<Intent, number> = { amount: 1, time: 2, person: 4, place: 8, reason: 16 };

export function intentOf(question: string): Intent | null {
  const text = question.toLowerCase();
  return questions.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** The kinds of answer that a sentence has, as one bit each. */
export function offersOf(sentence: string): number {
  const kinds = Object.keys(answers) as Intent[];
  return kinds.reduce((sum, kind) => (answers[kind].test(sentence) ? sum + bits[kind] : sum), 0);
}

export function offers(mask: number, intent: Intent): boolean {
  return (mask & bits[intent]) !== 0;
}
