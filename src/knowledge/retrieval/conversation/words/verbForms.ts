/** Verbs of a question, folded: which hold its second place, and what an English one is behind "did". */

/** A question begins with it, or has it behind what it asks with. */
export const auxiliaryVerbPattern =
  /^(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|konnen|konnte|soll|sollen|sollte|will|wollen|wollte|muss|mussen|darf|is|are|was|were|does|do|did|has|have|had|would|can|could|should)$/;

export const copulaVerbPattern = /^(?:ist|sind|war|waren|is|are|was|were|heisst|bedeutet)$/;

const singularForms: ReadonlyMap<string, string> = new Map([
  ['do', 'does'],
  ['are', 'is'],
  ['were', 'was'],
  ['have', 'has'],
  ['sind', 'ist'],
  ['waren', 'war'],
  ['haben', 'hat'],
  ['hatten', 'hatte'],
  ['wollen', 'will'],
  ['sollen', 'soll'],
  ['werden', 'wird'],
  ['wurden', 'wurde'],
]);

/** Of one: "haben" → "hat"; null where it is the same, or none of these. */
export function makeSingular(verb: string): string | null {
  return singularForms.get(verb) ?? null;
}

const irregularForms: ReadonlyMap<string, string> = new Map(
  `said say,wrote write,gave give,paid pay,built build,led lead,left leave,made make,took take,got get,won win,bought buy,
  sold sell,told tell,became become,went go,came come,saw see,met meet,spent spend,held hold,thought think,began begin,
  kept keep,lost lose,put put,set set,sued sue,ran run,chose choose,brought bring,sent send,spoke speak,found find`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
const pastPattern = /^.{2,}ed$/;
const presentPattern = /^.{2,}[^s]s$/;
const silentPattern = /(?:[^aeiou]at|[aeiou](?:s|c|z)|iz|is|ag|v|rg|ng|c|u|[^aeiou][aeiou][km]|in|ir|it)$/;
const doubledPattern = /([bdgmnprt])\1$/;

/** "donated" → "did", "donate"; as it stands where it is no such form. */
export function splitVerb(verb: string): { auxiliary: string; base: string } | null {
  const irregular = irregularForms.get(verb);
  if (irregular !== undefined) return { auxiliary: 'did', base: irregular };
  if (pastPattern.test(verb)) return { auxiliary: 'did', base: readBase(verb.slice(0, -2)) };
  if (presentPattern.test(verb)) return { auxiliary: 'does', base: verb.slice(0, -1) };
  return null;
}

function readBase(stem: string): string {
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (doubledPattern.test(stem)) return stem.slice(0, -1);
  return silentPattern.test(stem) ? `${stem}e` : stem;
}
