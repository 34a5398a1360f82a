/** Row "more" of the table of follow-ups: the rest of the answer is wanted, in order. */

import { followUpLists } from './openers.js';
import { createPhraseTest } from './phrases.js';

const lists = {
  ...followUpLists,
  ofIt: '[davon|dazu|daruber|von (dem|denen)|zu dem thema|of (that|it|this|those|them|these)|on (that|it|this|them)|about (that|it|this|them)|to (that|it)]',
  pieces:
    '(satz|satze|zitat|zitate|zitaten|infos|info|details|detail|quote|quotes|sentence|sentences|stuff|stellen|stelle|facts|fact|fakten|belege|sachen|info|information|statements|aussagen|results|ergebnisse|treffer|answer|answers|antworten|antwort)',
  show: '{kannst du|can you|could you|kannst|would you|willst du} (tell|give|gimme|show|erzahl|erzahle|erzahlen|sag|sags|zeig|zeige|zeigen|gib|list|nenn|nenne|bring|let|lass|post|schick) {me|mir|uns|us|mal|bitte|please|see|hear|horen|sehen|ruhig}',
};

const phrases: readonly string[] = [
  // mehr · noch mehr davon · weiter · next please · continue · further details
  '{noch|viel|bisschen|etwas|a bit|some|even|und} (mehr|weiter|weitere|weiteres|weiterer|more|moar|next|nachste|nachster|nachstes|continue|fortsetzen|fortfahren|details|further|elaborate) [one|bitte] [<pieces>] <ofIt> <tail>',
  'the next [one|<pieces>] <tail>',
  'das nachste [<pieces>] <tail>',
  // was noch · what else · sonst noch was · gibts noch was · is there more to it · got anything else
  '(was|what|irgendwas|etwas|sonst|gibts|gibt es|hast du|got|any|anything|something|is there|there|do you have|have you|kommt|steht|war|gab) {da|denn|hast du|haben sie|gibts|gibt es|do you have|you got|is there|anything|was|irgendwas|any} (noch|sonst|else|more|mehr|anderes|weiteres) {was|etwas|irgendwas|mehr|noch|so|drin|anderes} <ofIt> <tail>',
  '(is|was|are|ist) (there|that|it|das|dies) {schon|etwa|really|auch} (more|all|alles|everything|mehr) {was|there is|you have|you got|you know|gewesen} <ofIt> <tail>',
  '(that|thats|das) (s|is|war|wars|ist) {schon|all} (it|all|alles) <tail>',
  '(das wars|wars das|wars|that is it|thats it|that s it|thats all|that s all) {schon|schon alles|already} <tail>',
  // noch eins · another one · noch ein Zitat · one more
  '(noch|another|one|eins|ein|ein paar|some|a few) {noch|ein|einer|eine|eins|einen|etwas|was|paar|one|weitere|weiteres|weiterer} (was|eins|einer|eine|ein|mehr|more|another|one|ones|<pieces>) {more} [<pieces>] <ofIt> <tail>',
  'another [<pieces>] <ofIt> <tail>',
  '(sonst|noch|irgendwelche|any|some|got|hast du|haben sie|gibts|gibt es) {noch|sonst|weitere|any|ein paar|paar|more} <pieces> <ofIt> <tail>',
  // sonst · und sonst so
  '(sonst|ansonsten|ausserdem|else|besides) [so|noch] <tail>',
  // andere Zitate · any other quotes · others?
  '{any|some|noch|sonst|hast du|haben sie|gibts|gibt es|got|are there|do you have|have you got|und|irgendwelche|ein paar|a few|the|die|what|whats|where are the} (other|others|andere|anderen|weitere|weiteren|more|mehr|further) [ones|<pieces>] <ofIt> <tail>',
  // erzähl mehr · tell me more · zeig mir den Rest · show me the next one
  '<show> {noch|a bit|some|etwas|ein bisschen|even|the|den|das|die|all|alle} (more|mehr|another|weitere|weiteres|weiteren|rest|next|nachste|nachsten|nachstes|others|anderen|was|etwas|eins|einen|other|alles|everything) [one|ones|<pieces>] <ofIt> <tail>',
  // go on · mach weiter · keep going · red weiter · hau raus
  '(go on|keep going|carry on|go ahead|mach weiter|weiter so|weiter gehts|red weiter|erzahl weiter|les weiter|lies weiter|rede weiter|hau raus|weiter im text|fahr fort|fahre fort|keep em coming|keep them coming|go deeper|dig deeper|expand on that|expand on it|im listening|i m listening|ich hore|und wie gehts weiter|wie gehts weiter|wie geht es weiter)  <tail>',
  // in more detail · genauer · ausführlicher
  '(in|mit|with|etwas|bitte|geht das|gehts|bisschen|a bit) {auch|noch|a|little|bit} (more detail|mehr details|more details|ausfuhrlicher|genauer|detaillierter) <tail>',
  '(ausfuhrlicher|detaillierter|elaborate|expand) <ofIt> <tail>',
  // und dann · and then what · and?
  '(und|and|so|ja und|na und|and then|and then what|then what|and what then|was dann|und dann|und was dann)',
  // the rest · alles · all of them
  '(the rest|den rest|der rest|rest|alles|all|all of (it|them)|show all|zeig alles|alle|ganze liste|die ganze liste|the whole list|full list) <ofIt> <tail>',
];

/** Whether the line, without what joins it to the one before, asks for more; "und?" does, too. */
export const isMorePhrase = createPhraseTest(phrases, lists);
