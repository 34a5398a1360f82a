/** Which findings of the rules an editor mends with which command, and the same in German. Names stand in place of ids. */
import type { DeskCommand } from './deskWording.js';

type Row = [pattern: RegExp, command: DeskCommand | null, german: (...groups: string[]) => string];

export const problemRows: readonly Row[] = [
  [/^"(.+)" does not name (.+) alone$/su, 'speaker', (words, who) => `„${words}“ nennt nicht allein ${who}`],
  [/^"(.+)" shows people around (.+)$/su, 'speaker', (words, who) => `„${words}“ sind Leute um ${who}`],
  [
    /^"(.+)" does not show "(.+)" of "(.+)"$/su,
    'speaker',
    (words, missing, called) => `„${words}“ zeigt „${missing}“ von „${called}“ nicht`,
  ],
  [/^nothing shows that (.+) says it$/su, 'speaker', (who) => `nichts zeigt, dass ${who} das sagt`],
  [/^(.+) is speaker and relay of one voice$/su, 'via', (who) => `${who} spricht und gibt zugleich weiter`],
  [/^"(.+)" does not name (.+)$/su, 'via', (words, who) => `„${words}“ nennt ${who} nicht`],
  [/^"(.+)" asks nothing$/su, 'questions', (words) => `„${words}“ fragt nichts`],
  [/^whose words are (.+)\? They lie in no voice$/su, 'keep', (words) => `wessen Worte sind ${words}?`],
  [
    /^the sentence of a direct voice quotes nothing$/u,
    'speaker',
    () => 'als wörtliche Rede gekennzeichnet, aber ohne Anführungszeichen',
  ],
  [
    /^"(.+)" is direct without marks$/su,
    'speaker',
    (words) => `„${words}“ gilt als wörtlich und steht ohne Anführungszeichen`,
  ],
  [/^"(.+)" and "(.+)" cross$/su, 'speaker', (a, b) => `„${a}“ und „${b}“ überschneiden sich`],
  [/^two voices hold "(.+)"$/su, 'speaker', (words) => `„${words}“ gehört zweien zugleich`],
  [/^"(.+)" is no piece of the quote$/su, 'speaker', (words) => `„${words}“ steht nicht im Satz`],
  [/^"(.+)" is no piece of (.+)$/su, 'english', (words) => `„${words}“ steht nicht in der englischen Fassung`],
  [
    /^"en" says "(.+)", and the quote does not$/su,
    'english',
    (figure) => `Die englische Fassung sagt „${figure}“, der Satz nicht`,
  ],
  [
    /^the quote says "(.+)", and "en" does not$/su,
    'english',
    (figure) => `Der Satz sagt „${figure}“, die englische Fassung nicht`,
  ],
  [/^"(.+)" stands twice in (.+)$/su, 'speaker', (words) => `„${words}“ steht zweimal darin`],
  [/^"(.+)" begins or ends within a word of (.+)$/su, 'speaker', (words) => `„${words}“ schneidet ein Wort durch`],
  [
    /^about "(.+)": neither the quote nor a kept neighbour names it$/su,
    'about',
    (who) => `handelt von ${who}, nennt es aber nicht`,
  ],
  [
    /^refers "(.+)" is no piece of the quote$/su,
    'refers',
    (words) => `„${words}“ steht nicht im Satz und kann niemanden meinen`,
  ],
  [
    /^refers to "(.+)", which is not in "about"$/su,
    'about',
    (who) => `meint ${who}, das nicht unter „handelt von“ steht`,
  ],
  [
    /^refers to "(.+)" by (.+), which is no fact$/su,
    'refers',
    (who) => `meint ${who}; der Satz, der es nennt, ist nicht mehr da`,
  ],
  [/^the quote of (.+) does not name "(.+)"$/su, 'refers', (id, who) => `${id} nennt ${who} nicht`],
  [
    /^the matter (.+) is about (.+), the fact is not$/su,
    'about',
    (matter, who) => `„${matter}“ handelt von ${who}, der Satz nicht`,
  ],
  [
    /^"(.+)" stands neither in the quote nor in a kept neighbour$/su,
    'edit',
    (words) => `„${words}“ steht weder im Satz noch in dem davor`,
  ],
  [/^"(.+)" does not show that it is (.+)$/su, 'status', (words, is) => `„${words}“ zeigt nicht: ${is}`],
  [/^unknown (?:entity|topic|matter) "(.+)"$/su, 'edit', (id) => `„${id}“ steht in keiner Liste`],
  [/^claim "(.+)" is no piece of the quote$/su, 'matter', (words) => `„${words}“ steht nicht im Satz`],
  [/^claim "(.+)" lies in several voices$/su, 'matter', (words) => `„${words}“ gehört mehreren`],
  [/^claim "(.+)" on (.+) lacks value or bound$/su, 'matter', (words) => `„${words}“: die Zahl fehlt`],
  [/^"(.+)" does not say (.+)$/su, 'matter', (words, value) => `„${words}“ sagt nicht ${value}`],
  [
    /^(.+) is a denial, and nobody denies in "(.+)"$/su,
    'status',
    (_, words) => `„${words}“ gilt als Dementi, aber niemand bestreitet etwas`,
  ],
  [/^"(.+)" says (.+), not (.+)$/su, 'when', (words) => `„${words}“ sagt ein anderes Datum`],
  [
    /^refers to "(.+)" by (.+), which is of another article$/su,
    'refers',
    (who) => `meint ${who}; der Satz, der es nennt, steht in einem anderen Artikel`,
  ],
  [/^claim "(.+)" on (.+) has a value$/su, 'matter', (words) => `„${words}“: Hier gehört keine Zahl hin`],
  [/^claim "(.+)" on (.+): date$/su, 'matter', (words) => `„${words}“: Das Datum fehlt oder gehört nicht hierher`],
  [
    /^"(.+)" is not (exact|about|at-least|up-to|more-than|less-than)$/su,
    'matter',
    (words) => `„${words}“ gibt eine andere Grenze an`,
  ],
  [
    /^the voice of "(.+)" stands too late$/su,
    'speaker',
    (words) => `„${words}“ steht nicht in der Reihenfolge des Satzes`,
  ],
  [/^the quote does not stand at (.+)$/su, 'drop', () => 'der Satz steht im Artikel an anderer Stelle'],
  [/^the quote is no exact piece of the article$/u, 'drop', () => 'der Satz steht so nicht im Artikel'],
  [/^sic "(.+)" is no piece of the quote$/su, 'edit', (words) => `„${words}“ steht nicht im Satz`],
  [/^the quote stands twice$/u, 'drop', () => 'dieser Satz ist schon aufgenommen'],
  [/^its source is not in sources\.json$/u, 'drop', () => 'der Artikel dieses Satzes ist nicht mehr da'],
  [/^two entities have this name$/u, 'add', () => 'zwei Einträge haben diesen Namen'],
  [/^"before" is not the sentence before$/u, 'before', () => 'der Satz davor lautet anders'],
  [
    /^the quote has hidden characters, or letters in pieces$/u,
    'drop',
    () => 'im Satz stehen unsichtbare Zeichen; bitte den Artikel neu einlesen',
  ],
];

export const germanProblems = problemRows.map(([pattern, command, says]) => ({ pattern, command, says }));

/** In English they are said as the rules say them. */
export const englishProblems = problemRows.map(([pattern, command]) => ({ pattern, command, says: null }));
