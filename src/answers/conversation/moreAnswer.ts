/** "Mehr": what else answers the question, in its order and nothing twice; at the end one line says so. */
import type { Fact } from '../../knowledge/facts/schema.js';
import type { FactHit } from '../../knowledge/retrieval/ranking/factHit.js';
import { findFacts } from '../../knowledge/retrieval/ranking/findFacts.js';
import type { Answer } from '../answer.js';
import { listMainFirst } from '../compared/topicOverview.js';
import type { Library } from '../library.js';
import type { Conversation } from './conversation.js';
import type { LineContext } from './lineContext.js';
import { keepSubject } from './shown/keepSubject.js';
import { findShownFacts } from './shownFacts.js';
import { sayLine } from './talkLine.js';
import { createTurn } from './turns.js';

const maxMoreFacts = 5;
const maxListedFacts = 40;
const minConfidence = 0.12;
/** From here on a sentence is near; what has less comes last. */
const minCoverage = { near: 0.3, far: 0.15 };
const isNear = ({ coverage }: FactHit) => coverage >= minCoverage.near;
const isFar = ({ coverage }: FactHit) => coverage >= minCoverage.far;

export function answerMore({ conversation }: { conversation: Conversation }, context: LineContext): Answer {
  const { library } = context;
  const shown = findShownFacts(conversation, context);
  const understood = conversation.understood ?? askFirst(shown, context);
  const turn = createTurn({ intent: 'more', understood });
  const listed = understood === null ? [] : listAnswering(understood, context);
  // whoever asks for more again carries the last facts alone: those before them have been shown as well
  const last = Math.max(...shown.map((id) => listed.findIndex((fact) => fact.id === id)), -1);
  const rest = listed
    .slice(last + 1)
    .filter(({ id }) => !shown.includes(id))
    .slice(0, maxMoreFacts);
  if (rest.length === 0) return { ...sayLine('no-more', context), turn };
  const cited = rest.map((fact) => library.cite(fact));
  return { kind: 'found', heading: { kind: 'question' }, cited, matter: null, unsaid: null, suggestions: [], turn };
}

function askFirst([first]: readonly string[], { library, language }: LineContext): string | null {
  const fact = first === undefined ? undefined : library.base.fact.get(first);
  return (fact && library.pickQuestions(fact)[language]) ?? null;
}

// the answer itself, what else says it, what others say on its matter, then whatever comes near; a topic by its name has its own list
function listAnswering(understood: string, { ask, library, language }: LineContext): Fact[] {
  const topic = library.base.topics.find(({ name }) => name.de === understood || name.en === understood);
  if (topic) return listMainFirst(topic.id, library.base);
  const answer = ask(understood, library, { language });
  const cited = 'cited' in answer ? answer.cited.map(({ fact }) => fact) : [];
  const asked = 'matter' in answer ? answer.matter?.id : undefined;
  const views = cited.flatMap((fact) => library.index.listComparableMatters(fact));
  const sides = views.find(({ matter }) => matter.id === asked)?.sides ?? [];
  const near = findFacts(understood, library.index, maxListedFacts).hits;
  const others = near.filter(({ confidence }) => confidence >= minConfidence);
  const says = ({ miss }: FactHit) => miss === null;
  const listFacts = (fits: (hit: FactHit) => boolean) => others.filter(fits).map(({ fact }) => fact);
  const tiers = [
    cited,
    listFacts((hit) => isNear(hit) && says(hit)),
    sides.map(({ fact }) => fact),
    listFacts((hit) => isFar(hit) && says(hit)),
    listFacts(isFar),
    listRelated(cited, library),
  ];
  return [...new Set([...cited, ...keepSubject([...new Set(tiers.flat())], understood, library)])];
}

// the same topic, and somebody that the first speaks of
function listRelated([first]: readonly Fact[], { base }: Library): Fact[] {
  const [topic] = first?.topics ?? [];
  if (first === undefined || topic === undefined) return [];
  const isOfSame = ({ about = [] }: Fact) => about.some((id) => first.about?.includes(id));
  return listMainFirst(topic, base).filter(isOfSame);
}
