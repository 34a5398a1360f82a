/** An Answer as text for a terminal: no control character in it but the ends of its lines, the colours and the links. */
import type { Answer, CitedAnswer } from '../answers/answer.js';
import type { CitedFact } from '../answers/citedFact.js';

import { replaceControls, replaceControlsInValue } from '../util/printable.js';
import { formatHeading } from '../wording/answerText.js';
import { formatAskedArticle } from '../wording/own/articleLines.js';
import { groupQuotes, type QuoteGroup } from '../wording/own/quoteGroups.js';
import { type AnswerState, findState, formatKnownLines, formatStateLines } from '../wording/own/stateLines.js';
import { formatTurnLines } from '../wording/own/talkLines.js';
import type { Detail } from '../wording/provenance.js';
import { formatInfoLines, type InfoContext } from './lines/infoLines.js';
import { closeBlock, emptyLine, indent, layOut, type ScreenLine } from './lines/line.js';
import { formatOthersLines, formatResultLines } from './lines/matterLines.js';
import { formatNewsLines } from './lines/newsLines.js';
import { formatOverviewLines } from './lines/overviewLines.js';
import { formatCited, formatList } from './lines/quoteLines.js';

export type CardContext = InfoContext;

/** All of it, in one piece. */
export function formatCard(full: Answer, context: CardContext): string {
  const { head, quotes, foot, isOverview } = arrangeCard(full, context);
  const over: ScreenLine[] = isOverview ? [nameAll(quotes.length, context), emptyLine] : [];
  return layOut([...head, ...over, ...quotes.flat(), ...foot], context.screen);
}

/** So many quotes of a list are read at once. */
const pageSize = 5;

/** For somebody who reads on a screen: a list is cut into pages, and each but the last says how to go on. */
export function formatPages(full: Answer, context: CardContext): [first: string, ...more: string[]] {
  const { head, quotes, foot, isOverview } = arrangeCard(full, context);
  const first = isOverview ? 0 : pageSize;
  const more = splitPages(quotes, first).map(({ page, left }) =>
    layOut([...page.flat(), ...offerMore(left, context)], context.screen),
  );
  const offer = isOverview
    ? offerPage(nameAll(quotes.length, context), context)
    : offerMore(quotes.length - first, context);
  return [layOut([...head, ...quotes.slice(0, first).flat(), ...foot, ...offer], context.screen), ...more];
}

function splitPages(quotes: ScreenLine[][], from: number): { page: ScreenLine[][]; left: number }[] {
  const count = Math.max(0, Math.ceil((quotes.length - from) / pageSize));
  return Array.from({ length: count }, (_, index) => {
    const end = from + (index + 1) * pageSize;
    return { page: quotes.slice(end - pageSize, end), left: quotes.length - end };
  });
}

function nameAll(count: number, { wording }: CardContext): ScreenLine {
  return { text: wording.topic.allSentences(count), style: 'bold' };
}

function offerMore(count: number, context: CardContext): ScreenLine[] {
  return count > 0 ? offerPage({ text: context.wording.terminal.moreSentences(count), style: 'bold' }, context) : [];
}

function offerPage({ text, ...line }: ScreenLine, { wording }: CardContext): ScreenLine[] {
  return [{ ...line, text: wording.terminal.onEnter(text) }, emptyLine];
}

interface Card {
  head: ScreenLine[];
  /** A block for each quote of a list; else one for all. */
  quotes: ScreenLine[][];
  foot: ScreenLine[];
  /** The head says what is most asked, so that the list may wait. */
  isOverview: boolean;
}

function arrangeCard(full: Answer, context: CardContext): Card {
  const answer = replaceControlsInValue(full);
  const turn = formatTurnLines(answer.turn, context.wording).map((text): ScreenLine => ({ text, style: 'dim' }));
  const suggestions = formatSuggestionLines(answer.suggestions, context);
  if (!('cited' in answer)) {
    const head = [...turn, ...closeBlock(formatUnquoted(answer, context))];
    return { head, quotes: [], foot: suggestions, isOverview: false };
  }
  const overview = formatOverviewLines(answer, context);
  const over = [...overview, ...formatNewsLines(answer, context)];
  return {
    head: [...turn, ...formatHeadingLines(answer, context), ...over, ...formatResultLines(answer, context)],
    quotes: formatQuotes(answer, context),
    foot: [
      ...formatAskedArticle(answer.heading, context.wording).flatMap((text) => [{ text }, emptyLine]),
      ...formatOthersLines(answer, context),
      ...suggestions,
    ],
    isOverview: overview.length > 0,
  };
}

/** Whether quotes stand in a list that was asked for, and are counted. */
const listKinds: ReadonlySet<string> = new Set(['topic', 'person', 'outlet', 'timeline']);

function formatHeadingLines(answer: CitedAnswer & Answer, { wording }: CardContext): ScreenLine[] {
  const { heading, cited } = answer;
  const title = answer.kind === 'found' ? formatHeading(heading, wording) : null;
  const count = listKinds.has(heading.kind) ? ` · ${wording.facts(cited.length)}` : '';
  const over: ScreenLine[] = title === null ? [] : [{ text: `${title}${count}`, style: 'bold' }];
  return closeBlock([...markState(formatStateLines(answer, wording), findState(answer)), ...over]);
}

/** Words come first, signs and colours only repeat them. */
const signs: Record<AnswerState, Pick<ScreenLine, 'lead' | 'style'>> = {
  found: {},
  near: { lead: '≈ ', style: 'yellow' },
  'near-figures': { lead: '≈ ', style: 'yellow' },
  nothing: { lead: '∅ ' },
  none: {},
};

function markState(texts: readonly string[], state: AnswerState): ScreenLine[] {
  const { lead = '', style } = signs[state];
  return texts.map((text, index) => ({
    // an isolate around what runs right to left is for doors that lay it out
    text: replaceControls(text),
    lead: index === 0 ? lead : ' '.repeat(lead.length),
    ...(style ? { style } : {}),
  }));
}

function formatQuotes(answer: CitedAnswer & Answer, context: CardContext): ScreenLine[][] {
  const { cited, heading } = answer;
  const detail = heading.kind === 'fact' ? 'full' : 'brief';
  // of all that is new, the lines over them say enough
  if (heading.kind === 'new' && heading.article === null) return [];
  const groups = groupQuotes(answer, context.wording);
  if (groups !== null) return groups.map((group) => formatGroup(group, context));
  return listKinds.has(heading.kind) && heading.kind !== 'timeline'
    ? formatList(cited, context)
    : formatEach(cited, context, detail);
}

function formatEach(cited: CitedFact[], context: CardContext, detail: Detail = 'brief'): ScreenLine[][] {
  return cited.map((each, index) => {
    const place = { detail, previous: cited[index - 1] ?? null };
    return [...formatCited(each, context, place), emptyLine];
  });
}

function formatGroup({ heading, notes, state, cited }: QuoteGroup, context: CardContext): ScreenLine[] {
  const title: ScreenLine[] = heading === null ? [] : [{ text: heading, style: 'bold' }];
  return [...closeBlock([...title, ...markState(notes, state)]), ...formatEach(cited, context).flat()];
}

function formatUnquoted(answer: Exclude<Answer, CitedAnswer>, context: CardContext): ScreenLine[] {
  if (answer.kind === 'info') return formatInfoLines(answer.info, context);
  return [
    ...markState(formatStateLines(answer, context.wording), findState(answer)),
    ...indent(answer.near.map(({ says }) => says)),
    ...formatKnownLines(answer, context.wording).map((text): ScreenLine => ({ text, style: 'dim' })),
  ];
}

function formatSuggestionLines(suggestions: readonly string[], { wording }: CardContext): ScreenLine[] {
  const lines = suggestions.map((text, index): ScreenLine => ({ lead: `  ${index + 1} `, text, style: 'dim' }));
  return lines.length === 0 ? [] : closeBlock([{ text: wording.tryAsking, style: 'dim' }, ...lines]);
}
