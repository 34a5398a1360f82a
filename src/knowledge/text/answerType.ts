/** What kind of answer a question asks for, or which class of things, and whether a sentence has one. */

import { germanMonths } from './calendar.js';
import { isSmallWord } from './functionWords.js';
import { createCuedTest } from './patterns/cuedPatterns.js';
import { splitFoldedWords } from './words.js';

export type AnswerType = 'amount' | 'time' | 'person' | 'place' | 'reason';

// the first pattern that fits decides; they are for lower case, since /i takes ten times as long
const questionPatterns: [AnswerType, RegExp][] = [
  [
    'amount',
    /\bwie ?viele?\b|\bwie (?:hoch|lange?|groß|gross|weit|oft|alt|schnell|teuer)\b|\bwas (?:kostet|kostete|kosten)\b|\bwhat (?:does|did|do|will|would) (?:[^ ]+ ){1,6}cost\b|\b(?:what|which|wie ?viele?|how (?:much|many)|welcher) ?%|prozent|anteil|anzahl|\bzahl\b|\bhow (?:much|many|big|large|long|far|old)\b|\bpercent/u,
  ],
  [
    'time',
    /\bwann\b|\bwelche[mnrs]? (?:jahr|datum|monat|tag|jahrhundert)|\bwhen\b|\b(?:what|which) (?:year|date|month|day|time)\b/u,
  ],
  ['person', /\bwer\b|\bwem\b|\bwen\b|\bwessen\b|\bwho(?:m|se)?\b/u],
  [
    'reason',
    /\bwarum\b|\bweshalb\b|\bwieso\b|\bgrund\b|\bwhy\b|\breasons?\b|\b(?:what|which) grounds\b|\bhow come\b|\bwas (?:brachte|bewog|bewegte|veranlasste|trieb)\b|\bwhat (?:(?:made|led|drove|prompted|caused|moved|pushed) (?:\S+ ){1,3}to|made (?:\S+ ){1,3}(?:want|decide|think|believe|say|leave|quit|join|sell|buy))\b/u,
  ],
  [
    'place',
    /\bwo\b|\bwohin\b|\bwoher\b|\bwelche[mnrs]? (?:stadt|städte|land|ort|staat|bundesstaat)|\bwhere\b|\b(?:which|what) (?:city|cities|towns?|states?|country)\b/u,
  ],
];
// what a sentence has that is such an answer; one bit for each kind
const answerKinds: Record<AnswerType, { bit: number; pattern: RegExp }> = {
  amount: {
    bit: 1,
    pattern:
      /\d|(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|Millionen|Prozent|Hälfte|Dutzend|half|two|three|four|five|six|seven|eight|nine|ten|million|billion)(?!\p{L})/u,
  },
  time: {
    bit: 2,
    pattern: new RegExp(`(?<!\\d)(?:1\\d{3}|20\\d\\d)(?!\\d)|Jahrhundert|${germanMonths.join('|')}`, 'u'),
  },
  person: { bit: 4, pattern: /(?<=\S )\p{Lu}\p{L}+ \p{Lu}\p{L}+/u },
  place: { bit: 8, pattern: /(?<!\p{L})(?:in|nach|bei|aus|im) \p{Lu}/u },
  reason: { bit: 16, pattern: /(?<!\p{L})(?:weil|da|um|wegen|aufgrund|Grund|damit|daher|denn|deshalb)(?!\p{L})/u },
};

/** "Who stood there when …": it tells the time, and asks for none. */
const whilePattern = /^(?:who(?:m|se)?|what|which|why|how|where)\b.* when\b/u;

export function findExpectedAnswerType(question: string): AnswerType | null {
  const text = question.toLowerCase();
  const isAsked = ([type, pattern]: (typeof questionPatterns)[number]) =>
    pattern.test(text) && !(type === 'time' && whilePattern.test(text));
  return questionPatterns.find(isAsked)?.[0] ?? null;
}

/** The kinds of answer that a sentence has, as one bit each. */
export function findAnswerTypes(sentence: string): number {
  return Object.values(answerKinds).reduce((sum, { bit, pattern }) => (pattern.test(sentence) ? sum + bit : sum), 0);
}

export function hasAnswerType(mask: number, type: AnswerType): boolean {
  return (mask & answerKinds[type].bit) !== 0;
}

const classQuestionPattern = /\b(?:welche[mnrs]?|which|what)\s+(?=\p{L})/u;

/** "welche großen Banken": the class may stand behind an adjective. */
const maxClassWords = 2;

/** "what kind of visas" asks for visas. */
const kindPattern = /^(?:kinds?|sorts?|types?|art|sorte) (?:of |von )?/iu;

/** No German adjective has a capital ("welche Bank finanziert …"), and a "Grund" is no class. */
const germanNounPattern = /^(?!(?:Grund|Weg|Weise|Art)(?!\p{L}))\p{Lu}[^ ]*/u;

/** The words that may name the class ("Welches Gericht …?", "which banks …?"); none where the question asks for no one of a class. */
export function findClassWords(question: string): string[] {
  const text = question.toLowerCase();
  const match = classQuestionPattern.exec(text);
  if (!match) return [];
  const asked = question.slice(match.index + match[0].length).replace(kindPattern, '');
  const [noun = asked] = (match[0].startsWith('welche') && germanNounPattern.exec(asked)) || [];
  const [first = '', ...rest] = splitFoldedWords(noun).slice(0, maxClassWords);
  // "What does it cost?" asks for no class
  return first === '' || isSmallWord(first) || /^(?:grounds|reasons?)$/u.test(first) ? [] : [first, ...rest];
}

// a name is asked for, not what somebody is called in passing
const namePattern =
  /(?<!\p{L})(?:wie (?:heißt|heisst|hieß|hiess|heißen|heissen|hießen|hiessen)|(?:was ist|wie ist|wie war|what (?:is|was|are|were)|what's) (?:the |der |sein |ihr )?(?:full |exact |genaue )?names?(?: of)?|names? of|name[ns]? d(?:er|es))(?!\p{L})/u;

/** Of a question in lower case. */
export function asksForName(lower: string): boolean {
  return namePattern.test(lower);
}

/** Of a question in lower case: who it is. */
export function asksForSomebody(lower: string): boolean {
  return somebodyPattern.test(lower);
}

const somebodyPattern =
  /(?<!\p{L})(?:we[rmn]|wessen|who[ms]?|whose|(?:welche[nr]?|which|what) (?:\p{L}+ )?(?:firm\p{L}*|unternehmen|konzerne?|banken|leute|manager|chefs?|boss\p{L}*|typen|compan\p{L}+|partners?|people|person|investor\p{L}*|geldgeber))(?!\p{L})/u;

/** Of a question in lower case: what something is for. */
export const asksForPurpose = createCuedTest(
  [
    { cues: 'wozu wofür', source: '<cue>' },
    {
      cues: 'ziel zweck sinn',
      source: '(?:was|wie) (?:ist|war|lautet) (?:das|der) (?:eigentliche |große |genaue )?<cue>',
    },
    { cues: 'soll', source: 'was <cue> das bringen' },
    {
      cues: 'point purpose goal aim idea',
      source: "what(?: is|['’]?s| was) the (?:\\p{L}+ )?<cue> (?:of|behind)",
    },
    { cues: 'for', source: 'what <cue>' },
    {
      cues: 'supposed meant designed intended',
      source: 'what (?:is|are|was) .{2,40} <cue> to (?:do|achieve|bring)',
    },
    { cues: 'bewirken bringen erreichen leisten', source: 'was soll(?:en)? .{2,40} <cue>' },
  ].map(({ cues, source }) => ({ cues, source: `(?<!\\p{L})(?:${source})(?!\\p{L})` })),
  'u',
);

const purposePattern =
  /(?<!\p{L})(?:um .+ zu|zum|zur|für|soll\p{L}*|woll\p{L}*|will|damit|dien\p{L}*|ziel\p{L}* darauf|zweck|gedacht)(?!\p{L})/iu;

/** Whether a sentence tells what something is for. */
export function givesPurpose(sentence: string): boolean {
  return purposePattern.test(sentence);
}

const causePattern =
  /(?<!\p{L})(?:weil|denn|wegen|aufgrund|infolge|dank|deshalb|deswegen|daher|darum|damit|grund|gründe|ursache|anlass|hintergrund|begründ\p{L}*|führt\p{L}* zu|sorgt\p{L}* für|um .+ zu|because|since|due to|thanks to|reason|so that|in order to)(?!\p{L})/iu;

/** Whether a sentence gives a cause in so many words; the bit for a reason is only a sign of one, for the ranking. */
export function givesCause(sentence: string): boolean {
  return causePattern.test(sentence);
}
