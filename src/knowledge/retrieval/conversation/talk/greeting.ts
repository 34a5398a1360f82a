/** A greeting or thanks before a question. */
import { splitFoldedWords } from '../../../text/words.js';
import { createPhraseMeasure } from '../followUp/phrases.js';
import { cutWords } from '../words/wordSplice.js';
import { dayWords, talkKeys } from './talkKeys.js';

const greetings = talkKeys.flatMap(([intent, words]) => (intent === 'hello' ? [...words] : []));

const lists = {
  // "morgen" by itself is tomorrow, too
  hello: greetings.filter((word) => !dayWords.has(word)).join('|'),
  day: `${[...dayWords.keys()].join('|')}|morge|obig|abig|obend`,
  thanks: 'danke|dankeschon|thanks|thank you|thx|cheers|ok|okay',
  whom: 'gott|dich|di|dir|du|euch|eich|enk|ihr|bot|leute|leit|zusammen|zame|zamme|zsamm|miteinander|mitenand|mitanand|beinand|there|all|alle|everyone|everybody|guys|folks|team|lieber|liebe|liebes|mate|bro|auch|wieder|again',
};

const countGreeting = createPhraseMeasure(
  '{(<hello>|(guten|gute|guete|guets|good|schonen|en schone) <day>|habe die ehre|habedere|seas|grias|bonjour|ciao|na|jo|alright|<thanks>) {<whom>}}',
  lists,
);

/** The question without it: it says nothing of what is asked. */
export function dropGreeting(line: string): string {
  const rest = cutWords(line, countGreeting(splitFoldedWords(line)));
  return rest === '' ? line : rest;
}
