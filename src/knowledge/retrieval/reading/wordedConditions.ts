/** Conditions that a word or a phrase states by itself, and the words by which a sentence meets them. */
import type { Entity } from '../../facts/schema.js';
import { type CuedPattern, createCuedFinder } from '../../text/patterns/cuedPatterns.js';
import type { Word } from '../../text/words.js';
import type { IndexedFact } from '../index/factIndex.js';
import type { Question } from '../question/question.js';

export type WordedCondition = 'alone' | 'ever' | 'once' | 'still' | 'order';

interface Wording {
  /** Both for folded words with a space between. */
  asked: CuedPattern;
  met: RegExp;
}

const wordings: Record<WordedCondition, Wording> = {
  alone: {
    asked: {
      cues: 'alleine? alleinige?r? einzige?r? alone solo solely handedly',
      source: '\\b(?:alleine?|alleinige?r?|einzige?r?|alone|solo|solely|single handedly)\\b',
    },
    met: /\b(?:allein\w*|einzig\w*|nur|ausschliesslich\w*|exklusiv\w*|alone|only|sole(?:ly)?|exclusive(?:ly)?|single)\b/u,
  },
  ever: {
    asked: {
      cues: 'immer jeher anfang always start beginning outset along',
      source:
        '\\b(?:schon immer|immer schon|seit jeher|von jeher|von anfang an|(?:was|were|wasn t|weren t|has|have) (?:\\w+ ){0,3}always|always been|from the (?:very )?(?:start|beginning|outset)|all along)\\b',
    },
    met: /\b(?:stets|immer|seit\w*|damals|einst|fruher|ursprunglich\w*|anfangs|zuvor|bisher|bislang|vorher|begann\w*|entsteh\w*|entstanden|\w*grund(?:et|ung)\w*|always|ever|once|originally|initially|(?:1[89]|20)\d\d)\b/u,
  },
  once: {
    asked: {
      cues: 'mal einmal once time',
      source:
        '\\b(?:(?:nur|bloss|lediglich) (?:ein ?mal|1 ?mal)|(?:ein )?einziges mal|(?:only|just) (?:once|one time)|(?:one|a) single time)\\b',
    },
    met: /\b(?:einmal|einmalig\w*|zweimal|dreimal|mehrmals|mehrfach|mehrere male|mal fur mal|wiederholt\w*|erneut\w*|abermals|once|twice|repeatedly|several times|again)\b/u,
  },
  still: {
    asked: {
      cues: 'noch nach still',
      source:
        '^(?:ist|sind|is|are) .*\\b(?:noch|nach wie vor|still)\\b(?! (?:nicht|nie|kein\\w*|nichts|not|andere\\w*|mehr|weitere\\w*|ein\\w*)\\b)',
    },
    met: /\b(?:noch|weiterhin|nach wie vor|inzwischen|mittlerweile|heute|derzeit|aktuell\w*|nun|jetzt|fortgesetzt|fortsetz\w*|nicht mehr|ehemalig\w*|fruhere?\w*|former\w*|aufg\w*|anderte\w*|wandel\w*|umgewandelt|endete?\w*|verlassen|verliess\w*|ausgestiegen|abgetreten|stieg|scherte|still|no longer|ceased|changed|gave up|left|converted|continues?|now|today)\b/u,
  },
  order: {
    asked: {
      cues: 'nachdem bevor after before',
      source: '^(?:und |and )?(?:was|what) (?:.* )?(?:nachdem|bevor|after|before) (?:.* )?\\w+',
    },
    met: /\b(?:dann|danach|daraufhin|anschliessend|spater|nachher|zuvor|davor|vorher|zunachst|vor|nach|kurz|folg\w*|then|later|before|after|previously|earlier)\b/u,
  },
};
const kinds = Object.keys(wordings) as WordedCondition[];
const findAsked = createCuedFinder(kinds.map((kind) => wordings[kind].asked));

export function findWordedConditions(words: readonly Word[]): WordedCondition[] {
  const text = words.map((word) => word.text).join(' ');
  return findAsked(text).flatMap((number) => kinds[number] ?? []);
}

export function meetsWording(kind: WordedCondition, words: readonly string[]): boolean {
  return wordings[kind].met.test(words.join(' '));
}

const selfPattern =
  /^(?:selbst|selber|personlich|eigener tasche|eigenem vermogen|himself|herself|itself|themselves|personally)\b/u;
const tellsSelfPattern =
  /\b(?:selbst|selber|personlich\w*|privat\w*|eigene[mns]?|himself|herself|itself|themselves|personal(?:ly)?)\b/u;

/** Of whom it is asked in person, and not of their company: the last who is named before it ("Altman selbst", "Oracle itself"). */
export function findSelf({ words, entities, speaker }: Question): Entity | null {
  const texts = words.map(({ text }) => text);
  const place = texts.findIndex((text, each) => selfPattern.test(`${text} ${texts[each + 1] ?? ''}`));
  // "sich selbst" is no other than one is; whoever speaks, speaks in person
  if (place < 0 || speaker || texts.includes('sich')) return null;
  return entities.findLast(({ to }) => to <= place)?.entity ?? null;
}

/** It says so, it is about them first, or whoever wrote its own questions found that it tells of themselves. */
export function tellsOfSelf({ id }: Entity, { listAllWords, listAskWords, listNamedInQuote }: IndexedFact): boolean {
  if (listNamedInQuote()[0] === id || tellsSelfPattern.test(listAllWords().join(' '))) return true;
  return [...listAskWords()].some((word) => selfPattern.test(word));
}
