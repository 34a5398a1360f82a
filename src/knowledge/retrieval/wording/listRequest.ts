/** Questions that ask for a list: everything that somebody says, the news agencies. */
import { createCuedTest, createPatternChooser } from '../../text/patterns/cuedPatterns.js';

/** Whom to list, and about what; as typed. */
export interface ListRequest {
  person: string;
  about: string | null;
}

const choosePatterns = createPatternChooser(
  [
    {
      cues: 'zitate?n? aussagen? worte quotes? quotations statements sayings',
      source:
        '^(?:bitte )?(?:(?:zeig|nenn|gib|show|list|give)\\p{L}*(?: (?:mir|uns|me|us))? )?(?:(?:alle|die|ein paar|einige|all|some|the) )*<cue> (?:von|vom|by|from|of) (?<person>.+?)(?: (?:über|ueber|zu|zum|zur|about|on) (?<about>.+))?$',
    },
    {
      cues: 'zitiere?n? quote cite',
      source:
        '^(?:bitte )?(?:zitiere?n?(?: sie)?|quote|cite) (?:bitte |mal |mir )*(?<person>.+?)(?: (?:über|ueber|zu|zum|zur|about|on) (?<about>.+))?$',
    },
  ],
  'iu',
);

/** "Zitiere Altman", "Zitate von Musk über OpenAI", "quotes by Bannon"; null where it asks for something else. */
export function readListRequest(question: string): ListRequest | null {
  const patterns = choosePatterns(question);
  if (patterns.length === 0) return null;
  const plain = question.trim().replace(/(?:,? (?:bitte|please))?[\s?!.]*$/iu, '');
  const groups = patterns.map((pattern) => pattern.exec(plain)?.groups).find((found) => found);
  return groups?.person ? { person: groups.person, about: groups.about ?? null } : null;
}

const namesAgency = createCuedTest(
  [
    {
      cues: 'agentur* nachrichtenagentur* presseagentur* agency agencies wire',
      source:
        '(?<!\\p{L})(?:(?:nachrichten|presse)?agentur(?:en)?|(?:news|press) agenc(?:y|ies)|wire services?)(?!\\p{L})',
    },
  ],
  'iu',
);
const whichPattern =
  /^(?:von |aus |from )?(?:welch\p{L}*|was für|which|what|wer|who)(?!\p{L})|^(?:nachrichten|presse)?agenturen$|^news agencies$/iu;

export function asksForAgencies(question: string): boolean {
  if (!namesAgency(question)) return false;
  const plain = question.trim().replace(/[\s?!.]+$/u, '');
  return whichPattern.test(plain);
}
