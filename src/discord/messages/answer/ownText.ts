/** What the bot says itself, where it quotes nothing; and the buttons to go on with. */
import type { Answer, CitedAnswer } from '../../../answers/answer.js';
import { labelOperatorLinks } from '../../../wording/own/operatorLinks.js';
import { formatKnownLines, formatStateLines } from '../../../wording/own/stateLines.js';
import { limits } from '../../limits.js';
import { createButtonRow, createContainer, createLinkButton, createText } from '../components.js';
import { escapeMarkdown } from '../markdown.js';
import { createMessageBody, type MessageBody } from '../messageBody.js';
import type { Rendering } from '../rendering.js';
import { paginate } from './pages.js';
import { formatSmallLines } from './smallLines.js';
import {
  createChoiceRow,
  createOverviewRows,
  createSourceRow,
  createSuggestionRow,
  createTopicMenu,
} from './talkButtons.js';

type OwnAnswer = Exclude<Answer, CitedAnswer>;

export function renderTexts(texts: string[], answer: OwnAnswer, rendering: Rendering): MessageBody {
  const { wording, hidden } = rendering;
  const buttons = createGoingOnRows(answer, rendering);
  const label = hasSuggestions(answer) ? [wording.tryAsking] : [];
  const all = [...formatSmallLines(answer, rendering), ...texts, ...label];
  const [firstPage = []] = paginate(all, ({ length }) => length, { characters: limits.text });
  const parts = [...firstPage.map(createText), ...buttons];
  return createMessageBody(
    isCard(answer) ? [createContainer(parts, { isSure: answer.kind === 'info' })] : parts,
    hidden,
  );
}

// a card holds something to look at: other figures, or what the bot tells of itself; small talk and an empty hand need none
function isCard(answer: OwnAnswer): boolean {
  if (answer.kind === 'unknown') return answer.near.length > 0;
  return answer.info.kind !== 'talk' && answer.info.kind !== 'which';
}

/** Why nothing is quoted, what there is instead, and how recent. */
export function formatUnknown(answer: Extract<Answer, { kind: 'unknown' }>, { wording }: Rendering): string[] {
  const near = answer.near.map(({ says }) => `- ${escapeMarkdown(says)}`);
  return [
    [...formatStateLines(answer, wording).map(escapeMarkdown), ...near].join('\n'),
    ...formatKnownLines(answer, wording).map((line) => `-# ${escapeMarkdown(line)}`),
  ];
}

function createGoingOnRows(answer: OwnAnswer, rendering: Rendering) {
  const suggested = createSuggestionRow(answer.suggestions);
  if (answer.kind === 'unknown') return suggested;
  const { info } = answer;
  // whoever is asked back has only that to answer
  if (info.kind === 'which') return createChoiceRow(info.choices, rendering);
  if (info.kind === 'help') return [...suggested, ...createTopicMenu(rendering)];
  if (info.kind === 'about') return createOperatorRow(rendering);
  if (info.kind !== 'talk') return suggested;
  if (info.says === 'summary') return createOverviewRows(rendering);
  return [...(info.newest ? createSourceRow(info.newest, rendering) : []), ...suggested];
}

// of no sentence in particular
function createOperatorRow({ links, wording }: Rendering) {
  return createButtonRow(labelOperatorLinks(links, wording, '').map(({ label, url }) => createLinkButton(label, url)));
}

/** Whether the buttons under it are questions to ask. */
function hasSuggestions(answer: OwnAnswer): boolean {
  const isOther =
    answer.kind === 'info' &&
    (answer.info.kind === 'which' || (answer.info.kind === 'talk' && answer.info.says === 'summary'));
  return answer.suggestions.length > 0 && !isOther;
}
