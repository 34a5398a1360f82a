/** Finite verbs that tell what has happened: "stieg", "baute", "hat verkauft". */

import { sayVerbs } from './reportingVerbs.js';

/** The ones with a vowel of their own, inside a clause. */
export const strongPreteritePattern =
  /(?<=[\p{L},] )(?:wurden?|blieb(?:en)?|stieg(?:en)?|zog(?:en)?|gab(?:en)?|kam(?:en)?|ging(?:en)?|nahm(?:en)?|ließ(?:en)?|fiel(?:en)?|trat(?:en)?|schloss|schlossen|begann(?:en)?|geriet(?:en)?|erhielt(?:en)?|verlor(?:en)?|gewann(?:en)?|wies|wiesen|verließ(?:en)?|stellte[n]?|unterschrieb(?:en)?)(?!\p{L})/u;

const articlesAhead =
  '[Dd]er|[Dd]ie|[Dd]as|den|dem|des|[Ee]in|[Ee]ine|einen|einem|einer|[Ss]eine|ihre|keine|viele|alle|mehrere|von \\p{Lu}[\\p{L}-]{1,30}|mit|für|durch|auf|in|im';
const noVerbs =
  'bekannt|letzt|nächst|erst|zweit|dritt|viert|fünft|direkt|konkret|komplett|privat|akut|absolut|echt|robust|intakt|exakt|korrekt|perfekt|abstrakt|intelligent|transparent|permanent|prominent|kompetent|potent|ganz|weit|gut|alt|recht|best|größt|höchst|meist|bereit|heut|mit|mitt';
const modals = 'sollt|könnt|konnt|wollt|müsst|musst|dürft|durft|möcht|mocht|hätt|hatt|wusst';
const participles = '(?:an|auf|aus|ein|mit|vor|zu|ab|her|nach|um)?ge\\p{Ll}{3,}t';

/** The ones on -te, behind the first word and not as an adjective before a noun. */
const weakPreteritePattern = new RegExp(
  `(?<=^(?:[^,;:]*[\\p{L}\\p{N}])? )(?!(?:${modals}|${noVerbs})e)(?<!(?:${articlesAhead}) )(?!${participles})\\p{Ll}{3,}(?:te|ten)(?!\\p{L})(?= (?:\\p{Lu}|\\p{Ll}|sich)|[,.;:]|$)`,
  'gu',
);

/** "streiten", "erwarten", "bieten", "mitten": no preterite, though they end like one. */
const presentPattern =
  /(?:[iou]ten|(?:str|l|r|br|sch|ar|b|w|d)eiten|(?:bed|l)euten|treten|tten|halten|gelten|walten|falten|stalten|arten|osten|eisten|esten|üsten|asten|haupten|haften|achten(?<!machten|brachten|dachten)|ichten|echten|üchten|unten|hinten|könnten|dürften|müssten|wollten|sollten|konnten|durften|mussten)$/u;

/** "von Trump unterstützte milliardenschwere Initiative": it stands before its noun. */
const attributePattern = /^ (?:\p{Ll}+(?:e|en|er|es) )?\p{Lu}\p{L}+/u;
/** "liefert intelligente Systeme": the verb stands there already. */
const presentVerbPattern =
  /(?<!\p{L})(?!nicht|jetzt|selbst|fast|erst|seit|mit|damit|somit|zuletzt|statt|oft|dort|weit|meist|jüngst|längst|zunächst|höchst|kürzlich|bekannt|insgesamt|samt|gut|laut|statt|anfangs|überhaupt|sonst|nachts|rechts|links|sofort)\p{Ll}{2,}[^e\P{Ll}]t(?!\p{L})|(?<!\p{L})(?:bietet|arbeitet|bedeutet|kostet|erwartet|leitet|rechnet|öffnet|findet|gründet|betet)(?!\p{L})/u;
const nounBehindPattern = /^(?: und \p{Ll}+e)? \p{Lu}/u;
const attributeAheadPattern = /(?:von|durch) (?:\p{Lu}[\p{L}-]* ?){1,3}$/u;

const perfectPattern =
  /(?<!\p{L})(?:hat|haben|hatten?|wurden?|ist|sind|war|waren)(?!\p{L})(?:(?!(?<!\p{L})(?:habe|sei|seien|werde|hätten?)(?!\p{L})).)*(?<!\p{L})(?<!(?<!\p{L})zu )(?!überzeugt|besorgt|verärgert|erfreut|begeistert|entsetzt|betroffen|beteiligt|bereit|berühmt|bekannt|erlaubt|verboten|berechtigt|befugt|erforderlich|verwandt|verliebt)(?<done>\p{Ll}*ge\p{Ll}{2,}(?:t|en)|\p{Ll}{0,5}(?:ver|be|er|ent)\p{Ll}{3,}(?:t|en)|\p{Ll}+iert)(?=[.,;]| –| und |$)/u;

/** The words that tell it; `plain` without subordinate clauses and quotations. */
export function findPastForm(plain: string): string | undefined {
  return (
    perfectPattern.exec(plain)?.groups?.done ?? strongPreteritePattern.exec(plain)?.[0] ?? findWeakPreterite(plain)
  );
}

function findWeakPreterite(plain: string): string | undefined {
  return [...plain.matchAll(weakPreteritePattern)].find(({ 0: form, index }) => {
    const isAttribute =
      attributeAheadPattern.test(plain.slice(0, index)) && attributePattern.test(plain.slice(index + form.length));
    const isDescribing =
      nounBehindPattern.test(plain.slice(index + form.length)) && presentVerbPattern.test(plain.slice(0, index));
    return !isDescribing && !isSaying(form, plain) && !presentPattern.test(form) && !isAttribute;
  })?.[0];
}

// "teilten mit" says something, "legte ab" does not
function isSaying(form: string, plain: string): boolean {
  return (sayVerbs.get(form) ?? []).some(
    ({ particle }) => particle === null || new RegExp(`(?<!\\p{L})${particle}(?=[.,;]|$)`, 'u').test(plain),
  );
}
