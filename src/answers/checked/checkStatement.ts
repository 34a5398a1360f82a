/** A statement from somebody's message → for each figure, date and name what the sources say of it. No verdict. */
import type { Fact } from '../../knowledge/facts/schema.js';
import { parseQuestion } from '../../knowledge/retrieval/question/question.js';
import type { Language } from '../../knowledge/text/language.js';
import { cutWithEllipsis } from '../../util/textLimits.js';
import type { Answer, CheckedDetail } from '../answer.js';
import type { Library } from '../library.js';
import { answerUnknown } from '../unknown.js';
import { type Compared, compareDetail } from './compareDetail.js';
import { listDetails, type StatementDetail } from './details.js';

export interface CheckContext {
  library: Library;
  language: Language;
}

const maxDetails = 5;
const maxGroups = 3;
const maxCitedPerGroup = 3;
const maxShownCharacters = 100;

/** Of the ways to read a message, the first whose details a sentence shares; else the first that sentences differ from. */
export function checkReadings(readings: string[], { library, language }: CheckContext): Answer {
  const answers = readings.map((reading) => checkStatement(reading, library, language));
  const sharing = answers.find((answer) => listGroups(answer).some(({ same }) => same.length > 0));
  const differing = answers.find((answer) => answer.kind === 'found');
  return sharing ?? differing ?? answers[0] ?? answerUnknown({ kind: 'nothing-to-check' }, library, language);
}

export function answerPicturesOnly({ library, language }: CheckContext): Answer {
  return answerUnknown({ kind: 'pictures-only' }, library, language);
}

function listGroups(answer: Answer): CheckedDetail[] {
  return answer.kind === 'found' && answer.heading.kind === 'check' ? answer.heading.details : [];
}

export function checkStatement(statement: string, library: Library, language: Language): Answer {
  const details = listDetails(parseQuestion(statement, library.index)).slice(0, maxDetails);
  const groups = keepNews(details.map((detail) => ({ detail, ...compareDetail(detail, library) })));
  if (groups.length === 0) {
    const kind = details.length === 0 ? ('nothing-to-check' as const) : ('nothing-to-compare' as const);
    return answerUnknown({ kind }, library, language);
  }
  const facts = [...new Set(groups.flatMap(({ same, differing }) => [...same, ...differing]))];
  const checked = groups.map(({ detail, same, differing }) => ({
    label: detail.label,
    same: same.map(({ id }) => id),
    differing: differing.map(({ id }) => id),
  }));
  return {
    kind: 'found',
    heading: { kind: 'check', statement: cutWithEllipsis(statement, maxShownCharacters), details: checked },
    cited: facts.map((fact) => library.cite(fact)),
    matter: null,
    unsaid: null,
    suggestions: [],
  };
}

interface Group extends Compared {
  detail: StatementDetail;
}

// a name has sentences of its own only where no figure or date has brought any of it
function keepNews(groups: Group[]): Group[] {
  const ofNumbers = groups.filter(({ detail }) => detail.kind !== 'name').map(cutGroup);
  const shown = new Set<Fact>(ofNumbers.flatMap(({ same, differing }) => [...same, ...differing]));
  const isNews = ({ same }: Group) => same.length > 0 && !same.some((fact) => shown.has(fact));
  const ofNames: Group[] = [];
  for (const group of groups.filter(({ detail }) => detail.kind === 'name').map(cutGroup)) {
    if (!isNews(group)) continue;
    ofNames.push(group);
    for (const fact of group.same) shown.add(fact);
  }
  const all = [...ofNumbers, ...ofNames].filter(({ same, differing }) => same.length + differing.length > 0);
  return all.slice(0, maxGroups);
}

function cutGroup({ detail, same, differing }: Group): Group {
  return { detail, same: same.slice(0, maxCitedPerGroup), differing: differing.slice(0, maxCitedPerGroup) };
}
