/** A draft as an editor sees it: in its paragraph, with what is proposed of it, notes, problems and offers, before the first key. */
import { type Base, nameOf } from '../../knowledge/facts/base.js';
import { listUnlisted } from '../../knowledge/facts/rules/checkBase.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import { escapeControls } from '../../util/printable.js';
import type { DeskWording } from '../../wording/desk/deskWording.js';
import { findParagraph } from '../desk/articlePlace.js';
import { listDraftProblems, rewordNote } from '../desk/draftProblems.js';
import { addNoted } from '../desk/planKeep.js';
import type { Open, ReviewSession } from '../desk/session.js';
import { listProposals } from './editing/addEntity.js';
import { findReferenceOffer } from './editing/editLists.js';
import { formatShownStatus, formatVoice } from './formatVoice.js';
import { listSpeakerOffers } from './offerSpeakers.js';

export function showDraft(open: Open, place: string, session: ReviewSession): void {
  const { dialogue, paint } = session;
  const base = addNoted(open.desk, session.base.read());
  const lines = [
    `\n${paint('bold', place)} ${paint('dim', `· ${escapeControls(open.fact.id)}`)}`,
    ...formatSentence(open, session),
    ...formatFields(open.fact, base, session),
    ...formatNotes(open, base, session),
    ...formatOffers(open, base, session),
    ...listDraftProblems(open, session.base.read(), session.wording).map(({ says, command }) => {
      const key = command ? `  → ${session.wording.commands[command].key}` : '';
      return `  ${paint('yellow', `! ${escapeControls(says)}${key}`)}`;
    }),
    paint('dim', formatKeys(session.wording)),
  ];
  dialogue.say(lines.join('\n'));
}

const shownKeys = ['keep', 'drop', 'edit', 'cut', 'undo', 'back', 'next', 'help', 'quit'] as const;

export function formatKeys({ commands }: DeskWording): string {
  return shownKeys.map((name) => `${commands[name].key} ${commands[name].words[0]}`).join(' · ');
}

// the sentence stands out in its paragraph, by marks where there are no colours
function formatSentence(open: Open, { paint }: ReviewSession): string[] {
  const { fact } = open;
  const paragraph = findParagraph(open);
  if (!paragraph) {
    const beside = (text: string | undefined) => (text ? [`  ${paint('dim', escapeControls(text))}`] : []);
    const sentence = `  ${paint('bold', `„${escapeControls(fact.quote)}“`)}`;
    return [...beside(fact.before), sentence, ...beside(fact.after)];
  }
  const start = fact.at - paragraph.start;
  const [ahead, behind] = [paragraph.text.slice(0, start), paragraph.text.slice(start + fact.quote.length)];
  const sentence = paint('bold', `▸${escapeControls(fact.quote)}◂`);
  return [`  ${paint('dim', escapeControls(ahead))}${sentence}${paint('dim', escapeControls(behind))}`];
}

function formatFields(fact: Fact, base: Base, session: ReviewSession): string[] {
  const { fields, statuses, locale } = session.wording;
  const { before, topics = [], about = [], status, when, claims = [], refers = [], en, asks = [], sic = [] } = fact;
  const topicName = (id: string) => base.topic.get(id)?.name[locale] ?? id;
  const matterName = (id: string) => base.matter.get(id)?.question[locale] ?? id;
  const values: [label: string, values: string[]][] = [
    [fields.before, before ? [before] : []],
    [fields.speaker, (fact.voices ?? []).map((voice) => formatVoice(voice, base, session.wording))],
    [fields.topics, topics.length > 0 ? [topics.map(topicName).join(', ')] : []],
    [fields.about, about.length > 0 ? [about.map((id) => nameOf(id, base)).join(', ')] : []],
    [fields.refers, refers.map(({ is, shownBy }) => `„${shownBy}“ = ${nameOf(is, base)}`)],
    [fields.status, status ? [formatShownStatus(status, statuses)] : []],
    [fields.when, when ? [`${when.date} („${when.shownBy}“)`] : []],
    [fields.matter, claims.map(({ matter, says }) => `${matterName(matter)} „${says}“`)],
    [fields.english, en ? [en] : []],
    [fields.questions, asks],
    ['sic', sic],
  ];
  return values.flatMap(([label, texts]) =>
    texts.map((text) => `  ${session.paint('cyan', label)}  ${escapeControls(text)}`),
  );
}

function formatNotes({ fact, desk }: Open, base: Base, { wording, paint }: ReviewSession): string[] {
  const notes = (desk.notes[fact.id] ?? []).map((note) => escapeControls(rewordNote(note, base, wording)));
  const lacks = listUnlisted(fact).map((field) => wording.unlisted[field]);
  return [...notes, ...lacks].map((note) => `  ${paint('dim', `· ${note}`)}`);
}

// what one key takes: an entry, whom a word means
function formatOffers(open: Open, base: Base, session: ReviewSession): string[] {
  const { wording, paint } = session;
  const { commands, kinds, locale } = wording;
  const entries = listProposals(open).map(({ kind, name, role, shownBy }, index) => {
    const key = index === 0 ? commands.add.key : `${commands.add.key} ${index + 1}`;
    return `  ${paint('cyan', key)} ${escapeControls(wording.inList({ name, kind: kinds[kind], role: role[locale], shownBy }))}`;
  });
  const reference = findReferenceOffer(open, base);
  const meant = reference
    ? [`  ${paint('cyan', commands.refers.key)} ${wording.refersOffer(reference.shownBy, nameOf(reference.is, base))}`]
    : [];
  const speakers = listSpeakerOffers(open.desk, session).filter(({ voices }) => voices);
  const voiced =
    speakers.length === 0 ? [] : [`  ${paint('cyan', commands.assign.key)} ${wording.speakersOffer(speakers.length)}`];
  return [...entries, ...meant, ...voiced];
}
