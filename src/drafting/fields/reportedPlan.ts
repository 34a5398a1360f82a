/** Whether reported speech tells a plan ("die Summe solle steigen", "man werde bauen") or what somebody holds to be so. */

/** The verbs of one who sets out to do something. */
const deedPattern =
  /(?<!\p{L})(?:\p{Ll}{0,6}(?:investieren|bauen|errichten|ausgeben|verwenden|liefern|öffnen|eröffnen|kaufen|einstellen|starten|beginnen|veröffentlichen|vorlegen|anbieten|bereitstellen|stecken|finanzieren|gründen|schaffen|ausweiten|zahlen|verdoppeln|beteiligen|prüfen|umsetzen|fortsetzen|klagen|verhandeln|übernehmen|entwickeln|einführen|abgeben|verkaufen|senken|erhöhen))(?=[.,;]|$)/u;
const intentPattern = /^(?:solle|plane|beabsichtige|erwäge)$/u;
const ownSubjectPattern = /(?:(?<!\p{L})(?:[Mm]an|[Ee]r|[Ss]ie|[Ww]ir) $)|^ (?:man|er|sie)(?!\p{L})/u;
const futurePattern = /^(?:werde|würden?|wolle)$/u;
const beingPattern = /^(?:sei|seien|habe|wisse|könne|müsse|dürfe|hätten?|wären?)$/u;

/** "werde eingespeist" is now or to be. */
const passivePattern = /(?<!\p{L})(?:\p{Ll}*ge\p{Ll}{3,}t|(?:ver|be|er|ent)\p{Ll}{3,}t|\p{Ll}{3,}iert)(?=[.,;]|$)/u;

interface Mood {
  text: string;
  offset: number;
}

/** `unsure`: "er werde nicht in allem zustimmen" is neither; `plain` without quotations, `printed` the day of print. */
export function findReportedPlan(plain: string, { text, offset }: Mood, printed: string): 'plan' | 'claim' | 'unsure' {
  if (intentPattern.test(text)) return 'plan';
  const [ahead, behind] = [plain.slice(0, offset), plain.slice(offset + text.length)];
  const isOwn = ownSubjectPattern.test(ahead.slice(-5)) || ownSubjectPattern.test(behind);
  if (futurePattern.test(text)) {
    if (text === 'werde' && passivePattern.test(behind)) return 'unsure';
    if (isOwn) return deedPattern.test(behind) ? 'plan' : 'unsure';
    return 'claim';
  }
  return !beingPattern.test(text) && namesLaterYear(plain, printed) ? 'plan' : 'claim';
}

// "die Anlage gehe 2027 ans Netz"
function namesLaterYear(plain: string, printed: string): boolean {
  return [...plain.matchAll(/(?<![\d.,])20\d\d(?![\d.,]*\d)/gu)].some(([year]) => year > printed.slice(0, 4));
}
