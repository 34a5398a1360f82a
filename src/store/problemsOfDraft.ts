import { createBase } from '../knowledge/facts/base.js';
import type { Problem } from '../knowledge/facts/problem.js';
import { checkBase } from '../knowledge/facts/rules/checkBase.js';
import type { Fact } from '../knowledge/facts/schema.js';
import { readDataFiles, sha256 } from './files.js';
import { parseDataFiles } from './parseData.js';

/** What the rules would say of a draft if it were served. */
export function problemsOfDraft(folder: string, draft: Fact): Problem[] {
  const { base, problems } = parseDataFiles(readDataFiles(folder));
  if (problems.length > 0) return problems;
  const { draft: _, ...served } = draft;
  const facts = [...base.facts, served as Fact];
  const drafts = base.drafts.filter(({ id }) => id !== draft.id);
  const found = checkBase(createBase({ ...base, facts, drafts }, base.version), { hash: sha256, texts: null });
  return found.filter(({ id }) => id === draft.id);
}
