/** Questions that want advice, or the bot's own opinion: no article gives either. */

const should = '(?:soll(?:te)?|sollten?|muss|darf|würdest|wuerdest)';
const asker = '(?:ich|wir|man|unsereiner|mein(?:e|en)? \\p{L}+)';
const verdict =
  '(?:gut|schlecht|dumm|klug|schlau|doof|blöd|sinnvoll|vernünftig|fair|gerecht|riskant|empfehlenswert|ratsam|good|bad|smart|dumb|stupid|wise|great|terrible|sensible|fair|risky|clever)';
const think = '(?:hältst|haeltst|denkst|meinst|findest|glaubst|hälst|haelst)';
const stance = '(?:meinung|ansicht|einschätzung|empfehlung|rat|tipp)';

const sources = [
  // "Soll ich … verkaufen?", "sollte man jetzt einsteigen", but not "Wie viel soll man …"
  `^(?:(?:und|also|so|na|hey|ok|okay|jetzt|was|wann|wo|warum|worin|in was|welche\\p{L}* \\p{L}+) )*${should} ${asker}(?!\\p{L})`,
  `(?:,|ob|wenn) ${asker} .+ (?:soll|sollte|sollten|kaufen|verkaufen)$`,
  `^(?:(?:and|so|ok|okay|hey|now|well|what|when|where|why|which \\p{L}+) )*(?:should|shall|must) (?:i|we|one|people|my \\p{L}+)(?!\\p{L})`,
  `^(?:(?:and|so|ok|okay|hey) )*would you (?:\\p{L}+ )?(?:buy|sell|invest|recommend|advise|trust|bet|hold|put)(?!\\p{L})`,
  `^(?:(?:und|also|so|na|hey) )*(?:lohnt|lohnen) (?:es )?sich(?!\\p{L})|(?<!\\p{L})ob (?:es )?sich (?:.+ )?lohnt$`,
  `^(?:ist|sind|is|are) .+ (?:einen (?:kauf|blick) wert|a (?:good |smart |safe )?(?:buy|sell|bet|investment)|worth (?:it|buying|the \\p{L}+|my \\p{L}+|investing))(?!\\p{L})`,
  `^(?:ist|sind|wäre|waere|war|is|are|was|would) (?:.+ )?(?:eine?|a|an) ${verdict}\\p{L}* (?:idee|sache|investition|anlage|geldanlage|plan|schritt|entscheidung|idea|thing|investment|plan|move|decision)(?!\\p{L})`,
  `^(?:ist|wäre|is|was|would) (?:das|es|dies|it|this|that)(?: be)?(?: (?:denn|eigentlich|wirklich|alles|really|all))* ${verdict}$`,
  `(?<!\\p{L})(?:was|wie|warum|wieso|wer|wen|welche\\p{L}*) (?:\\p{L}+ )?${think} (?:du|ihr)(?!\\p{L})|(?<!\\p{L})(?:halten|denken|meinen|finden) sie (?:selbst |persönlich )?(?:von|über|davon|dazu)(?!\\p{L})`,
  `^(?:${think}|magst|liebst|hasst|bewunderst|vertraust) (?:du|ihr)(?!\\p{L})`,
  `^(?:do|would|don['’]t) (?:you|u) (?:\\p{L}+ly )?(?:like|love|hate|trust|admire|prefer|dislike)(?!\\p{L})`,
  `(?:deine?r?|ihre?r?|eure?r?) (?:\\p{L}+ )?${stance}(?!\\p{L}).*$`,
  `(?<!\\p{L})(?:do|would|what do|what would|how do|why do) (?:you|u) (?:\\p{L}+ly )?(?:think|reckon|believe|feel|suppose)(?!\\p{L})`,
  `(?<!\\p{L})(?:your|ur) (?:\\p{L}+ )?(?:opinion|view|take|thoughts?|advice|recommendation|guess|prediction|verdict)(?!\\p{L})|(?<!\\p{L})(?:thoughts on|any (?:advice|tips))(?!\\p{L})`,
  `(?<!\\p{L})würdest du (?:.+ )?(?:raten|kaufen|verkaufen|investieren|empfehlen|tun|machen)$`,
  `(?<!\\p{L})(?:rätst|raetst|empfiehlst|empfehlt) (?:du|ihr)(?!\\p{L})|(?<!\\p{L})(?:gib|geben sie) (?:mir|uns) (?:\\p{L}+ )?(?:rat|tipps?|einen rat)(?!\\p{L})`,
];
const patterns = sources.map((source) => new RegExp(source, 'u'));
/** "Who do you think is right?" has no fact in its frame. */
const judgedPattern =
  /^(?:and |so |but )?(?:who|which \p{L}+|what) do (?:you|u) think (?:is|was|are|were|will|would|should) (?:\p{L}+ )?(?:right|wrong|better|best|worse|worst|smarter|nicer|lying|guilty|win)(?!\p{L})/u;
/** Said by somebody: "what do analysts think", "laut Bannon"; or a frame around a question of fact. */
const othersPattern =
  /(?<!\p{L})(?:laut|according to|zufolge|do you think (?:you|there|it says)|(?:what|who|how (?:much|many)) do you think)(?!\p{L})(?! (?:of|about))/u;
const maxAdviceLength = 300;

/** Of a question in lower case. */
export function asksForAdvice(lower: string): boolean {
  const plain = lower.trim().replace(/[\s?!.]+$/u, '');
  if (plain.length > maxAdviceLength) return false;
  if (judgedPattern.test(plain)) return true;
  return patterns.some((pattern) => pattern.test(plain)) && !othersPattern.test(plain);
}
