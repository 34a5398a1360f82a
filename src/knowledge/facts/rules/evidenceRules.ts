/** Whatever a fact says about its quote is shown by exact words. */
import { dataFiles } from '../base.js';
import type { Evidence } from '../schema.js';
import { type FactRule, type Finding, listEvidenceTexts, type RuleContext, reportIf } from './rule.js';

const pronounPattern = /(?<!\p{L})(er|sie|es|ihm|ihn|ihr|dieser|diese|dieses|der|die|das|ich|wir|man)(?!\p{L})/iu;

/** Every `shownBy` is a piece of the quote or of a neighbouring sentence stored with it. */
export const evidenceStandsInText: FactRule = (fact) => {
  const { speaker, channel, via = [], status } = fact;
  const pieces = [speaker, channel, ...via, status, fact.when].flatMap((evidence) => evidence?.shownBy ?? []);
  return pieces
    .filter((piece) => !listEvidenceTexts(fact).some((text) => text.includes(piece)))
    .map((piece) => ({
      says: `"${piece}" stands neither in the quote nor in a kept neighbour`,
      fix: 'copy the words that show it',
    }));
};

/** A speaker's words name that speaker and nobody else; a pronoun only beside a neighbour that names nobody else either. */
export const speakerIsNamed: FactRule = ({ speaker, before, after }, context) => {
  if (!speaker || namesOnly(speaker, context)) return [];
  const beside = { is: speaker.is, shownBy: [before, after].join(' ') };
  const isNamed = context.findNames(speaker.shownBy).length > 0;
  const pronoun = !isNamed && pronounPattern.test(speaker.shownBy) && namesOnly(beside, context);
  return reportIf(
    !pronoun,
    `"${speaker.shownBy}" does not name ${speaker.is} alone`,
    'show the speaker by a name, alias or role of theirs',
  );
};

export const channelAndRelaysAreNamed: FactRule = ({ channel, via = [] }, context) =>
  [...via, ...(channel ? [channel] : [])].flatMap((evidence) => checkNameShown(evidence, context));

/** All ids that a fact uses are known. */
export const idsAreKnown: FactRule = (
  { topics = [], about = [], speaker, channel, via = [], claims = [] },
  { base },
) => {
  const entities = [...about, ...[speaker, channel, ...via].flatMap((evidence) => evidence?.is ?? [])];
  return [
    ...reportUnknownIds(entities, base.entity, 'entity'),
    ...reportUnknownIds(topics, base.topic, 'topic'),
    ...reportUnknownIds(
      claims.map(({ matter }) => matter),
      base.matter,
      'matter',
    ),
  ];
};

const filesByKind = { entity: dataFiles.entities, topic: dataFiles.topics, matter: dataFiles.matters };

function reportUnknownIds(
  ids: string[],
  known: ReadonlyMap<string, unknown>,
  kind: keyof typeof filesByKind,
): Finding[] {
  return ids
    .filter((id) => !known.has(id))
    .map((id) => ({ says: `unknown ${kind} "${id}"`, fix: `add it to ${filesByKind[kind]} or mend the spelling` }));
}

function namesOnly({ is, shownBy }: Evidence, { findNames }: RuleContext): boolean {
  const mentions = findNames(shownBy);
  return mentions.length > 0 && mentions.every(({ entity }) => entity.id === is);
}

function checkNameShown({ is, shownBy }: Evidence, { findNames }: RuleContext): Finding[] {
  const isNamed = findNames(shownBy).some(({ entity }) => entity.id === is);
  return reportIf(!isNamed, `"${shownBy}" does not name ${is}`, 'show it by a name or alias from entities.json');
}
