/** The subjunctive of reported speech: "sei", "habe", "würden". */

// "Softbank verbrenne das Geld": a name, a form on -e, and no noun that it could describe
const nameVerbPattern =
  /(?<=(?:^|[,:;–] )(?:\p{Lu}[\p{L}-]+ ){1,2})(?!wurde|heute|gerne|beinahe|lange|ohne|alle|beide|viele|nahe|solche|diese|seine|ihre|eine|keine|gerade|sowie|bitte|pleite|leise|erste|zweite|letzte|jede|manche|einige|andere|neue|große|wolle|plane|zufolge)\p{Ll}{3,}[^t\P{Ll}]e(?= \p{Ll}|[.,;])/gu;

// "das Geld reiche nicht", "die Firma suche weiter": the same behind a noun with its article; "günstige und teure Chips" are adjectives
const nounVerbPattern =
  /(?<=(?:^|[,:;–] )(?:[Dd]as|[Dd]er|[Dd]ie|[Ee]ine?|[Kk]eine?|[Ss]eine?|[Ii]hre?|[Dd]ies(?:es|er|e)) (?:\p{Ll}+e[rsn]? )?\p{Lu}[\p{L}-]+ )(?!wurde|heute|gerne|beinahe|lange|solange|ohne|alle|beide|viele|nahe|solche|diese|seine|ihre|eine|keine|gerade|sowie|irgendwie|inklusive|anstelle|bitte|pleite|leise|erste|zweite|letzte|jede|manche|einige|andere|neue|große)\p{Ll}{3,}[^t\P{Ll}]e(?= \p{Ll}|[.,;])(?! und \p{Ll}+e )/gu;

interface TextMatch {
  text: string;
  offset: number;
}

const strongSubjunctivePattern =
  /(?<![\p{L}-])(?:sei|seien|habe|werde|wolle|könne|müsse|solle|dürfe|möge|wisse|gebe|gehe|komme|stehe|bleibe|brauche|sehe|hoffe|glaube|halte|nehme|lasse|bringe|mache|finde|entspreche|erwarte|rechne|fürchte|plane|fehle|drohe|gelte|laufe|liege|bestehe)(?![\p{L}-])/gu;
const weakSubjunctivePattern =
  /(?<![\p{L}-])(?:würden?|hätten?|wären?|entsprächen?|müssten|gäbe|käme[n]?|stünden?|ließen|bräuchten?)(?![\p{L}-])/gu;
// "… spreche, von denen er keine Ahnung habe": a verb on -e closes the clause
const closingVerbPattern =
  /(?<=\p{Ll} |“ |" )(?!wurde|heute|gerne|beinahe|lange|ohne|alle|beide|viele|nahe|solche|diese|seine|ihre|eine|keine|gerade|sowie|bitte|pleite|leise|erste|zweite|letzte|zufolge)\p{Ll}{3,}[^t\P{Ll}]e(?=[.;]|,? –|$)/gu;

// "er freue sich", "man baue weiter": behind such a subject a verb on -e is no indicative
const pronounVerbPattern =
  /(?<=(?:^|[,:;„"–] ?)(?:[Ee]r|[Mm]an|[Ee]s|[Ss]ie) )(?!wurde|heute|gerne|beinahe|lange|ohne|alle|beide|viele|nahe|solche|diese|seine|ihre|eine|keine|gerade|sowie|bitte|pleite|leise|erste|zweite|letzte|jede|manche|einige|andere|neue|große)\p{Ll}{2,}[^t\P{Ll}]e(?!\p{L})/gu;

/** The first unmistakable one; `text` without its quotations. */
export function findSubjunctive(text: string): TextMatch | null {
  return findStrongSubjunctive(text) ?? findFirstMatch(text, closingVerbPattern);
}

/** "würden" may be a condition: use it only where a speaker is known already. */
export function findWeakSubjunctive(text: string): TextMatch | null {
  return findFirstMatch(text, weakSubjunctivePattern);
}

/** Only the unmistakable forms: whether a speaker continues must not depend on a guess. */
export function findStrongSubjunctive(text: string): TextMatch | null {
  return (
    findFirstMatch(text, strongSubjunctivePattern) ??
    findFirstMatch(text, pronounVerbPattern) ??
    findFirstMatch(text, nameVerbPattern) ??
    findFirstMatch(text, nounVerbPattern)
  );
}

function findFirstMatch(text: string, pattern: RegExp): TextMatch | null {
  const [match] = text.matchAll(pattern);
  return match ? { text: match[0], offset: match.index } : null;
}
