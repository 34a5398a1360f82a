/** Whoever speaks or relays is shown by words that mean nobody else. */
import { isFunctionWord } from '../../text/functionWords.js';
import { splitFoldedWords, stemWord } from '../../text/words.js';
import type { Evidence, Speaker, SpokenVoice } from '../schema.js';
import { listSpokenVoices } from '../voices/voices.js';
import { type FactRule, type Finding, type RuleContext, reportIf } from './rule.js';

const pronounPattern = /(?<!\p{L})(er|sie|es|ihm|ihn|ihr|dieser|diese|dieses|der|die|das|ich|wir|man)(?!\p{L})/iu;
const peoplePattern =
  /(?<![\p{L}-])(?:Kritiker|Gegner|Anhänger|Verbündete|Unterstützer|Berater|Vertraute|Mitarbeite|Angestellte|Insider|Analyst|Beobachter|Expert|Quelle|Anwalt|Anwält|Freund)\p{L}*(?::innen)?/u;
const belongsPattern = new RegExp(
  `${peoplePattern.source} (?:des|der|von|vom|aus|um|bei|im|in|nahe)(?!\\p{L})|\\p{L}s (?:\\p{Ll}+ )?${peoplePattern.source}`,
  'u',
);

/** A speaker's words name that speaker and nobody else; a pronoun only beside neighbours that name nobody else either. */
export const speakerIsNamed: FactRule = (fact, context) =>
  listSpokenVoices(fact).flatMap(({ speaker }) => {
    if (!('is' in speaker) || namesOnly(speaker, context)) return [];
    const beside = { is: speaker.is, shownBy: [fact.before, fact.after].join(' ') };
    const isNamed = context.findNames(speaker.shownBy).length > 0;
    const pronoun = !isNamed && pronounPattern.test(speaker.shownBy) && namesOnly(beside, context);
    return reportIf(
      !pronoun,
      `"${speaker.shownBy}" does not name ${speaker.is} alone`,
      'show the speaker by a name, alias or role of theirs',
    );
  });

/** "Kritiker des Tesla-Chefs" are not the Tesla-Chef. */
export const speakerIsNobodyAround: FactRule = (fact, { findNames }) =>
  listSpokenVoices(fact).flatMap(({ speaker }) => {
    if (!('is' in speaker)) return [];
    const { start = 0, end = 0 } = findNames(speaker.shownBy).find(({ entity }) => entity.id === speaker.is) ?? {};
    const isAround = end - start < speaker.shownBy.length && belongsPattern.test(speaker.shownBy);
    return reportIf(
      isAround,
      `"${speaker.shownBy}" shows people around ${speaker.is}`,
      'describe them in "called", or show the speaker by their name alone',
    );
  });

/** Somebody without a name is described in the words of the article. */
export const descriptionIsShown: FactRule = (fact) =>
  listSpokenVoices(fact)
    .flatMap(({ speaker, via = [] }) => [speaker, ...via])
    .flatMap((speaker) => ('called' in speaker ? checkDescription(speaker) : []));

/** Words in the outlet's own form need something that shows whose they are. */
export const sayingIsShown: FactRule = (fact) =>
  listSpokenVoices(fact).flatMap(({ speech, shownBy, speaker }) =>
    reportIf(
      speech !== 'direct' && shownBy === undefined,
      `nothing shows that ${nameOfSpeaker(speaker)} says it`,
      `give the voice "shownBy", the words of saying; without any, the words are the outlet's own`,
    ),
  );

export const nobodyRelaysThemselves: FactRule = (fact) =>
  listSpokenVoices(fact).flatMap(({ speaker, via = [] }) =>
    reportIf(
      via.some((relay) => nameOfSpeaker(relay) === nameOfSpeaker(speaker)),
      `${nameOfSpeaker(speaker)} is speaker and relay of one voice`,
      'leave it where it belongs: the last origin named speaks, the others relay',
    ),
  );

export const channelAndRelaysAreNamed: FactRule = (fact, context) =>
  listSpokenVoices(fact)
    .flatMap(listNamedHelpers)
    .flatMap((evidence) => checkNameShown(evidence, context));

function listNamedHelpers({ channel, via = [] }: SpokenVoice): Evidence[] {
  return [...via, ...(channel ? [channel] : [])].flatMap((one) => ('is' in one ? [one] : []));
}

function namesOnly({ is, shownBy }: Evidence, { findNames }: RuleContext): boolean {
  const mentions = findNames(shownBy);
  return mentions.length > 0 && mentions.every(({ entity }) => entity.id === is);
}

function checkNameShown({ is, shownBy }: Evidence, { findNames }: RuleContext): Finding[] {
  const isNamed = findNames(shownBy).some(({ entity }) => entity.id === is);
  return reportIf(!isNamed, `"${shownBy}" does not name ${is}`, 'show it by a name or alias from entities.json');
}

function checkDescription({ called, shownBy }: Extract<Speaker, { called: unknown }>): Finding[] {
  const shown = new Set(splitFoldedWords(shownBy).map(stem));
  const missing = splitFoldedWords(called.de).filter((word) => !isFunctionWord(word, 'de') && !shown.has(stem(word)));
  return reportIf(
    missing.length > 0,
    `"${shownBy}" does not show "${missing.join(' ')}" of "${called.de}"`,
    'describe them in its words, or show more of it',
  );
}

// "Insidern" → "Insider": the stemmer keeps an "n" behind some plurals
function stem(word: string): string {
  return stemWord(word, 'de').replace(/(?<=er|el|en)n$/, '');
}

function nameOfSpeaker(speaker: Speaker): string {
  return 'called' in speaker ? speaker.called.de : speaker.is;
}
