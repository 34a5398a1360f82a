/** Sentences that a page adds to its article: newsletters, offers, consent, teasers, notes on corrections, sign-offs. */

import type { LeftOutKind } from '../../knowledge/facts/leftOutKind.js';

// they speak to the reader; what is quoted or said in the news is none of it
const readerPattern =
  /(?<!\p{L})(?:Sie|Ihre?[mnrs]?|Ihnen|wir|uns|unsere?[mnrs]?|[Dd]eine?[mnrs]?|[Dd]ir|du)(?!\p{L})/u;
const consentWords =
  /Cookies?(?!\p{L})|Cookie-|Tracking|Datenschutz(?:erklärung|hinweis|bestimmung)|Einwilligung|Zustimmung|[Pp]ersonenbezogene|IP-Adresse|Drittanbieter|Drittplattform|einverstanden|[Ee]xterne[rnm]? (?:Inhalt|Link)|Privatsphäre|Werbepartner|personalisierte Werbung|mit Werbung|ohne Werbung|Anzeigen zu messen/u;
const consentPhrases =
  /^(?:An dieser Stelle (?:befindet sich|finden Sie|steht)|Ich (?:bin damit einverstanden|stimme zu)|Mit (?:dem )?(?:Klick|Werbung)|Alle(?:s)? akzeptieren|Cookies akzeptieren|Zustimmung erforderlich|Empfohlener (?:externer|redaktioneller) Inhalt|Wir (?:und unsere|benötigen Ihre|verwenden|nutzen) .*(?:Partner|Zustimmung|Cookie|Einwilligung))/u;
const offerPhrases =
  /(?<!\p{L})(?:Testen Sie|Jetzt (?:testen|abonnieren|freischalten|weiterlesen|registrieren|Abo)|Sie haben (?:bereits|schon) ein(?:en)? (?:Abo|Konto|Zugang)|(?:bereits|schon) (?:ein )?(?:Abo|Abonnent|registriert)|[Mm]onatlich kündbar|jederzeit kündbar|Euro (?:im|pro|für den ersten|je) Monat|€ (?:im|pro) Monat|Artikel (?:ist|sind) (?:exklusiv |nur )?(?:für|Teil) |Probe(?:abo|monat|woche)|Weiterlesen mit|Lesen Sie (?:diesen|den ganzen|den vollständigen) (?:Artikel|Text)|[Zz]ugang zu allen|Digital-?[Aa]bo|Premium-?(?:Artikel|Inhalt|Abo)|Dieser (?:Artikel|Inhalt|Text) ist (?:kostenpflichtig|exklusiv)|Bereits Kunde|[Ee]inloggen)/u;
const newsletterPhrases =
  /(?<!\p{L})(?:Newsletter|[Aa]bonnieren Sie|Melden Sie sich (?:jetzt |hier |gleich )?an|Folgen Sie uns|WhatsApp-Kanal|Push-(?:Nachricht|Mitteilung|Meldung)\p{L}*|[Tt]äglich (?:die|das|alle) (?:wichtigsten|besten|Wichtigste)\p{L}*|in Ihr Postfach|ins Postfach|Google News folgen)(?!\p{L})/u;
const teaserPhrases =
  /^[+»>→▶►•*\s–-]*(?:(?:Lesen|Sehen|Hören|Erfahren) Sie (?:auch|hier|dazu|mehr|außerdem|jetzt|im|alles|weitere)|(?:Mehr|Weitere\p{L}*|Alles|Alle \p{L}+) (?:zum Thema|dazu|zu diesem|Artikel|Nachrichten|Informationen|News|Beiträge|rund um|lesen|über)|Auch interessant|Das könnte Sie|Lesetipp|Zum Thema|Passend dazu|Hier (?:geht|finden Sie|lesen)|Weiterlesen|Siehe auch|Dazu passt|Nicht verpassen|Meistgelesen|Themen?:|Schlagworte|Tags:|Im Video|Video:|Podcast:|Hören Sie|Zur (?:Startseite|Übersicht)|Teilen|Merken|Drucken|Artikel (?:teilen|merken|anhören)|Lesen Sie)/u;
const correctionPhrases =
  /^[*(\s]*(?:(?:Anm(?:erkung|\.)?(?: d(?:er|\.))? Red(?:aktion|\.)?|Korrektur(?:hinweis)?|Berichtigung|Richtigstellung|Transparenzhinweis|Hinweis der Redaktion|Redaktioneller Hinweis|Redaktionshinweis|Hinweis|Update|Nachtrag)(?: vom [^:]{1,30}| \([^)]{1,40}\))?:|In (?:einer|der) (?:früheren|vorherigen|ersten|ursprünglichen|älteren) (?:Version|Fassung)|(?:Eine|Die) (?:frühere|vorherige|erste|ursprüngliche|ältere) (?:Version|Fassung) (?:dieses|des)|Wir haben (?:den|diesen|das|die|eine) [^.]{0,80}(?:korrigiert|berichtigt|präzisiert|ergänzt)|(?:Der|Dieser) (?:Artikel|Text|Beitrag) wurde.{0,80} (?:aktualisiert|korrigiert|ergänzt|überarbeitet))/u;
const signOffSentences =
  /^\(?(?:Diese (?:Nachricht|Meldung) wurde.{0,80} (?:gesendet|veröffentlicht|übernommen)|(?:Geschrieben|Bericht(?:et)?|Berichte?|Redigiert|Reporting|Editing|Bearbeitet|Übersetzt|Mitarbeit|Mit Material|Unter Verwendung|Zusammengestellt)(?:,? (?:von|by|aus|der|und|durch))|Bei Rückfragen wenden Sie sich|Dieser (?:Artikel|Text|Beitrag) (?:erschien|ist (?:zuerst|zunächst|ursprünglich))|(?:Ende|END) ?\/?\)?|Mit (?:Material|Agenturmaterial|Informationen) (?:von|der)|Quelle:? (?:dpa|AFP|Reuters|AP|APA|ots))/u;

/** Null for a sentence of the article. */
export function classifyFurniture(sentence: string): LeftOutKind | null {
  if (correctionPhrases.test(sentence)) return 'correction';
  if (signOffSentences.test(sentence)) return 'sign-off';
  if (/[„“"»«]/u.test(sentence)) return teaserPhrases.test(sentence) ? 'teaser' : null;
  if (consentPhrases.test(sentence) || (consentWords.test(sentence) && readerPattern.test(sentence))) return 'consent';
  if (newsletterPhrases.test(sentence)) return isToReader(sentence) ? 'newsletter' : null;
  if (offerPhrases.test(sentence)) return isToReader(sentence) ? 'offer' : null;
  return teaserPhrases.test(sentence) ? 'teaser' : null;
}

/** What a page that is nothing else says, and what no article is called. */
export function isConsentTitle(title: string): boolean {
  return /^(?:Zustimmung|Einwilligung|Datenschutz|Cookies?|Privatsphäre|Ihre Privatsphäre|Willkommen|Wir respektieren|Consent)/iu.test(
    title,
  );
}

// "Der Konzern bietet ein Abo für 20 Euro pro Monat an" is news
function isToReader(sentence: string): boolean {
  const isNews =
    /(?<!\p{L})(?:sagte|erklärte|kündigte|teilte|schrieb|verlangt|kostet|kosten|bietet|zahlen|hatte|hatten|wurde|wurden)(?!\p{L})/u;
  return (
    readerPattern.test(sentence) ||
    /^(?:Jetzt|Mehr|Täglich|Der Newsletter|Unser|Bereits|Schon|Hier)/u.test(sentence) ||
    !isNews.test(sentence)
  );
}
