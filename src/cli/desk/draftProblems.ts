/** What the rules would say of a draft if it were kept, in the editor's words, before anything is typed. */
import { type Base, dataFiles, nameOf, sourceIdOf } from '../../knowledge/facts/base.js';
import { createNameFinder } from '../../knowledge/facts/names.js';
import type { Problem } from '../../knowledge/facts/problem.js';
import { checkFact } from '../../knowledge/facts/rules/checkBase.js';
import { englishHasTheFigures } from '../../knowledge/facts/rules/pieceRules.js';
import { factFileOf } from '../../knowledge/facts/rules/rule.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import { hashText } from '../../store/files.js';
import type { DeskProblem, DeskWording } from '../../wording/desk/deskWording.js';
import { reword } from '../../wording/desk/rewording.js';
import { planKeep } from './planKeep.js';
import type { Open } from './session.js';

export interface FoundProblem extends DeskProblem {
  /** The name that stands in outsiders.json. */
  outsider: string | null;
}

export function listDraftProblems({ fact, desk }: Open, base: Base, wording: DeskWording): FoundProblem[] {
  const { base: next, served } = planKeep(fact, desk, base);
  const source = sourceIdOf(fact.id);
  const texts = desk.text === null ? null : new Map([[source, desk.text]]);
  const context = { base: next, hash: hashText, texts, findNames: createNameFinder(next.entities) };
  return checkFact(served, context).map((problem) => describeFinding(problem, next, wording));
}

/** What its English says otherwise than the sentence. */
export function listEnglishProblems(fact: Fact, base: Base, wording: DeskWording): FoundProblem[] {
  const context = { base, hash: hashText, texts: null, findNames: createNameFinder([]) };
  const file = factFileOf(fact.id);
  return englishHasTheFigures(fact, context).map((finding) =>
    describeFinding({ file, id: fact.id, ...finding }, base, wording),
  );
}

/** Those that keep it from being served; whose words something is, `k` asks itself. */
export function isBlocking({ command }: DeskProblem): boolean {
  return command !== 'keep';
}

/** What the rules say, with the command that mends it. */
export function describeFinding({ file, id, says, fix }: Problem, base: Base, wording: DeskWording): FoundProblem {
  if (file === dataFiles.outsiders) return { says: wording.isOutsider(id), command: 'out', outsider: id };
  return rewordFinding(says, base, wording) ?? { says: `${says}. ${fix}`, command: null, outsider: null };
}

function rewordFinding(finding: string, base: Base, { problems }: DeskWording): FoundProblem | null {
  for (const { pattern, says, command } of problems) {
    const groups = pattern.exec(finding)?.slice(1);
    if (!groups) continue;
    const names = groups.map((group) => nameOf(group, base));
    return { says: says ? says(...names) : putNames(finding, groups, names), command, outsider: null };
  }
  return null;
}

// from the end: what stands in quotation marks before an id may have its letters
function putNames(says: string, groups: string[], names: string[]): string {
  return groups.reduceRight((text, group, index) => {
    const start = text.lastIndexOf(group);
    return `${text.slice(0, start)}${names[index]}${text.slice(start + group.length)}`;
  }, says);
}

/** A note of the import in the editor's language; why a proposal was taken back is a finding of the rules. */
export function rewordNote(note: string, base: Base, wording: DeskWording): string {
  const [, field, why] = /^(?:(\S+) )?taken back: (.+)$/su.exec(note) ?? [];
  if (why !== undefined)
    return wording.takenBack(rewordFinding(why, base, wording)?.says ?? why, field ? nameField(field, wording) : null);
  return reword(note, wording.notes);
}

/** "voices.0.channel" is the channel. */
export function nameField(path: string, { fieldNames }: DeskWording): string {
  const name = path.split('.').findLast((part) => !/^\d+$/u.test(part)) ?? path;
  return fieldNames[name] ?? path;
}
