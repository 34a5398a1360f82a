/**
 * "Kann mir jemand sagen, wer …", "does anyone know how much …", "…, any idea?": who wants to know what stands behind or before it is asked of nobody.
 * Such a frame has small words and one of asking, and nothing else.
 */
import { listMatches } from '../../../util/spans.js';
import { fold } from '../words.js';

const heads = new Set(
  `sagen sag sagt sage verraten verrat verrate erklaren erklar erklare erklart erzahlen erzahl erzahle beantworten weiss weisst wisst wissen
  wusste wusst frage fragen frag gefragt ahnung plan schimmer info infos idee interessiert interessieren neugierig bekannt klar
  tell explain remind enlighten inform know knows known remember recall idea clue question ask asking wonder wondering wondered
  curious understand clear`.split(/\s+/),
);
const smallWords = new Set(
  `kann kannst konnte konntest konnt konnen konnten darf durfte will wollte mochte wurde hatte hat habt haben habe hab gibt ist gern gerne mal bitte
  mir uns mich dir euch ich du ihr sie man einer jemand irgendwer irgendjemand hier da das es denn eigentlich vielleicht vllt zufallig kurz
  eben schnell gerade grad nur noch immer schon nicht ne ner n nen eine einen ein kein keine keinen hallo hi hey moin servus na so also und aber
  sorry entschuldigung leute zusammen dumme blode doofe kleine kurze ernsthafte andere nachste brennend wurd wenn von euch davon echt doch
  can could would may do does did have has am is i im id ive you u ya yall anyone anybody someone somebody me us it the a an any some my one to of for
  about pls plz please kindly maybe perhaps just quick quickly simple dumb stupid silly genuine serious random honest honestly actually really
  even happen want wanna need like love trying been was find out figure here there ok okay yo guys folks dude bro and but also well um hmm
  btw yet ve d m got no not dont if mind`.split(/\s+/),
);
/** "…, or does nobody know?" */
const nobodyWords = new Set('or oder nobody niemand keiner noone'.split(' '));
const askingWords = new Set(
  `wer wen wem wessen was wie wann wo wohin woher warum wieso weshalb wozu womit wofur woran worauf woraus wodurch welche welcher welches welchen
  welchem wieviel wieviele ob what who whom whose which when where why how whether if`.split(/\s+/),
);
const prepositions = new Set(
  'von mit bei fur an in aus zu durch gegen uber seit ab bis with from by for to in on at since until'.split(' '),
);
/** "I know who did it" asks nothing. */
const knowingPattern = /^\W*(?:ich weiß|ich weiss|i know|i remember)(?!\p{L})/iu;
const wordPattern = /\p{L}+/gu;
const minAskedWords = 2;

/** "Is it going ahead, or is it dead?" asks one thing twice. */
const alternativePattern =
  /^((?:is|are|was|were|did|does|do|has|have|will|ist|sind|war|hat|haben|wird|kann|soll)\s(?!it\s|es\s).+?),? (?:or|oder) (?:is|are|was|were|did|does|do|has|have|will|ist|sind|war|hat|haben|wird) (?:it|he|she|they|that|es|er|sie|das)(?!\p{L})[^?]*/iu;

/** The text without such a frame, and with what it asks first: "when Trump announced it, who was there?" */
export function dropAskingFrames(typed: string): string {
  const text = / o(?:r|der) /i.test(typed) ? typed.replace(alternativePattern, '$1') : typed;
  const words = fold(text).match(wordPattern) ?? [];
  if (!words.some((word) => heads.has(word)) || knowingPattern.test(text)) return putAskedFirst(text);
  return putAskedFirst(turnRound(dropTail(dropHead(text))));
}

const clauseSource = '(?:when|while|after|before|als|während|nachdem|bevor)\\s';
const helperSource = '(?:did|does|do|was|were|is|are|will|has|have|had|can|could|would|should)\\s';
const clausePattern = new RegExp(`^\\s*${clauseSource}(?!${helperSource})`, 'iu');

/** Whether a line begins with a clause that asks nothing: "when Trump announced it, …", but "when did Trump announce it, …" asks. */
export function beginsWithClause(line: string): boolean {
  return clausePattern.test(line);
}

const leadingClausePattern = new RegExp(
  `^(${clauseSource}[^,?]{4,}),\\s*((?:who|whom|whose|what|which|how|why|where|wer|wen|wem|was|welche\\p{L}*|wie|warum|wo)\\s[^?]*[^\\s?!.])([\\s?!.]*)$`,
  'iu',
);

function putAskedFirst(text: string): string {
  if (!beginsWithClause(text)) return text;
  return text.replace(
    leadingClausePattern,
    (_, clause: string, asked: string, end: string) => `${asked} ${clause}${end}`,
  );
}

function dropHead(text: string): string {
  const words = listMatches(text, wordPattern).map(({ 0: raw, index }) => ({ word: fold(raw), index }));
  let isAsked = false;
  for (const [place, { word, index }] of words.entries()) {
    if (isAsked && askingWords.has(word) && words.length - place >= minAskedWords) {
      const before = words[place - 1];
      const start = before && place > 1 && prepositions.has(before.word) ? before.index : index;
      return text.slice(start).replace(/^if(?!\p{L})/iu, 'whether');
    }
    if (heads.has(word)) isAsked = true;
    // "kann mir wer sagen"
    else if (!smallWords.has(word) && !prepositions.has(word) && (word !== 'wer' || place === 0)) return text;
  }
  return text;
}

/** "…, weiß das jemand?", "…? any idea". */
function dropTail(text: string): string {
  const tail = /^(.+?[^\s,;.?!–-])\s*[,;.?!–-]+\s*([^,;.?!]+)[\s?!.]*$/su.exec(text);
  if (!tail) return text;
  const [, before = '', behind = ''] = tail;
  const words = fold(behind).match(wordPattern) ?? [];
  const isOfFrame = (word: string) => heads.has(word) || smallWords.has(word) || nobodyWords.has(word);
  const isFrame = words.some((word) => heads.has(word)) && words.every(isOfFrame);
  return isFrame ? `${before}?` : text;
}

/** "was Stargate ist", "who Bannon is": as one asks who somebody is. */
function turnRound(text: string): string {
  return text.replace(
    /^(wer|was|who|what) ((?:\p{L}+ ){0,3}\p{L}+) (ist|sind|war|is|are|was|sein soll)([\s?!.]*)$/iu,
    (_, asking: string, name: string, verb: string, end: string) =>
      `${asking} ${verb.startsWith('sein') ? 'ist' : verb} ${name}${end}`,
  );
}
