/** The subjunctive of reported speech: "sei", "habe", "würden". */

export interface Shown {
  text: string;
  at: number;
}

const strong =
  /(?<![\p{L}-])(?:sei|seien|habe|werde|wolle|könne|müsse|solle|dürfe|möge|wisse|gebe|gehe|komme|stehe|bleibe|brauche|sehe|hoffe|glaube|halte|nehme|lasse|bringe|mache|finde|entspreche|erwarte|rechne|fürchte|plane|fehle|drohe|gelte|laufe|liege|bestehe)(?![\p{L}-])/gu;
const weak =
  /(?<![\p{L}-])(?:würden?|hätten?|wären?|entsprächen?|müssten|gäbe|käme[n]?|stünden?|ließen|bräuchten?)(?![\p{L}-])/gu;
// "… spreche, von denen er keine Ahnung habe": a verb on -e closes the clause
const closing =
  /(?<=\p{Ll} |“ |" )(?!heute|gerne|beinahe|lange|ohne|alle|beide|viele|nahe|solche|diese|seine|ihre|eine|keine|gerade|sowie|bitte|pleite|leise|erste|zweite|letzte)\p{Ll}{3,}[^t\P{Ll}]e(?=[.;]|,? –|$)/gu;

/** The first unmistakable one; `text` without its quotations. */
export function subjunctiveIn(text: string): Shown | null {
  return firstOf(text, strong) ?? firstOf(text, closing);
}

/** "würden" is also a condition: only where somebody is already speaking. */
export function weakSubjunctiveIn(text: string): Shown | null {
  return firstOf(text, weak);
}

/** Only the sure forms: who goes on speaking must not hang on a guess. */
export function strongSubjunctiveIn(text: string): Shown | null {
  return firstOf(text, strong);
}

function firstOf(text: string, pattern: RegExp): Shown | null {
  const [match] = text.matchAll(pattern);
  return match ? { text: match[0], at: match.index } : null;
}
