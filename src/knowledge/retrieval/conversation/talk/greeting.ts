/** A greeting or thanks before a question. */

const prefixPattern =
  /^(?:(?:hallo|hallöchen|hi|hey|hello|moin(?: moin)?|servus|grüezi|griaß di|grüß (?:gott|dich)|tach|guten (?:tag|morgen|abend)|good (?:morning|evening|day|afternoon)|yo|howdy|cheers|danke(?:schön)?|thanks|thank you|thx|ok(?:ay)?)(?: (?:bot|leute|zusammen|there|all|everyone|du|dir|mate|bro))?[\s,.!]+)+(?=\S)/iu;

/** The question without it: it says nothing of what is asked. */
export function dropGreeting(line: string): string {
  return line.replace(prefixPattern, '');
}
