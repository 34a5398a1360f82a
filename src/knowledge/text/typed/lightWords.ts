/** Words that stand in sentences about anything: a fact that has one tells little by it, and one that lacks it lacks little. */
const german = `machen macht mache machst machte machten gemacht tun tut tat taten getan gehen geht gehts ging gings gingen gegangen
  kommen kommt kommts kam kamen gekommen nehmen nimmt nahm genommen lassen lasst liess liessen gelassen stehen steht stehts stand standen
  gestanden liegen liegt lag lagen gelegen bleiben bleibt blieb geblieben bringen bringt brachte gebracht kriegen kriegt kriegte gekriegt
  bekommen bekommt bekam finden findet fand gefunden wissen weiss weisst wusste denken denkt dachte gedacht sehen sieht sah gesehen
  brauchen braucht brauchte durfen darf durfte durften mogen mag mochte wollen will wollte wollten
  musste mussten mochten bin bist seid warst hast hattest kannst willst sollst musst wirst geworden gewesen laufen lauft lief legen legt
  legte setzen setzt setzte ziehen zieht zog geben gegeben gehoren schauen schaut guckt gucken kennen kennt
  mir mich dir dich uns euch ihm ihn ihnen mein meine meinen dein deine unser unsere unserer unserem unseren euer eure
  dann daher dazu dafur davon dabei damit daran darauf darin daraus danach davor dadurch dagegen dazwischen alles alle allen aller allem
  ganz ganze ganzen ganzer ganzes komplett andere anderen anderer anderes anders jede jeder jedes jeden jedem beide beiden einige einiger
  einigen mehrere mehreren manche solche solcher selbst selber gar immer damals dort hin her rein raus rum runter rauf dran drauf drin bald
  grad gerade weil obwohl falls sobald sowas irgendwas irgendwie irgendwo irgendwer irgendein irgendeine irgendwann irgendwelche leute
  leuten leut typ kerl ding dinge dinger zeug sache sachen art jemand jemanden jemandem herr herrn frau hey hallo moin servus ey boah krass
  ok okay jo jup ach oh ah hm hmm tja naja danke bisschen bissl bissle etwa ungefahr circa angeblich offenbar scheinbar anscheinend
  tatsachlich eh sogar ziemlich sehr je weg vllt vlt evtl bzgl bzw usw isses haste hats nem ner aufm eigtl eigl ham bloss so wie
  verdammt verflixt scheiss ernsthaft ehrlich quasi irgend zurzeit einmal gern gerne sagen unbedingt eher fast wenigstens uber wegen statt
  mer hier oben unten seite ort stelle grund fall weise`;
const english = `get gets getting gotten go goes going gone gonna went come comes coming came take takes took taking taken make makes
  making made give gives giving gave given put puts putting let lets letting keep keeps kept keeping see sees seen saw look looks looked
  looking know knows knew known think thinks thought guess reckon reckons mean means meant like likes liked want wants wanted wanna need needs
  needed try tries tried trying find finds found tell tells told telling ask asks asked happening show shows showed shown use uses used using
  turn turns turned end ended ends thing things thingy stuff way ways bit lot lots kind kinda sort sorta pretty quite rather basically
  literally honestly seriously simply exactly whole entire entirely all every everything everyone everybody anything anyone anybody something
  someone somebody else other others another same one ones such each both few several up down out off back away along around through onto upon
  after because cause while as well once ago later soon finally eventually apparently supposedly allegedly suddenly always good real big
  him me us mine our ours yours himself herself itself themselves yourself myself aren isn wasn weren don doesn didn hasn haven hadn wouldn couldn
  shouldn ain ve ll re d m mr mrs ms miss sir dear hey hi hello evening morning ok okay yeah yep nope nah oh ah huh hmm damn wow omg wtf
  thx thanks thank dude guys guy folks fellas man btw fyi idk imo tbh afaik rn gimme lemme cos cuz coz bc ya yall able anyway here whether whatever whoever wherever whenever
  first place side point part far long little`;

export const lightWords: ReadonlySet<string> = new Set([...german.split(/\s+/), ...english.split(/\s+/)]);

/** Whether a folded word is one; the same in either language, since people mix them. */
export function isLightWord(word: string): boolean {
  return lightWords.has(word);
}
