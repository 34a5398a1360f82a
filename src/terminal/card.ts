/** An Answer as text for a terminal: no control character in it but the ends of its lines and the colours. */
import type { Answer, CitedAnswer, Info } from '../answers/answer.js';
import type { CitedFact } from '../answers/citedFact.js';
import type { Command } from '../commands/command.js';
import { replaceControls, replaceControlsInValue } from '../util/printable.js';
import { omission } from '../util/textLimits.js';
import { formatHeading } from '../wording/answerText.js';
import { formatAgencyLines, formatOutlet, formatSourceDate } from '../wording/attribution.js';
import { formatComparison, formatDenials, formatOtherSources } from '../wording/matterText.js';
import { formatArticleLines, formatAskedArticle } from '../wording/own/articleLines.js';
import { formatDisputedText } from '../wording/own/disputedLines.js';
import { groupQuotes, type QuoteGroup } from '../wording/own/quoteGroups.js';
import { formatKnownLines, formatStateLines } from '../wording/own/stateLines.js';
import { formatTalk, formatTurnLines, formatWhich } from '../wording/own/talkLines.js';
import type { Detail } from '../wording/provenance.js';
import { addQuotationMarks } from '../wording/quotationMarks.js';
import { createQuoteView, type QuoteView } from '../wording/quote/quoteView.js';
import type { Wording } from '../wording/wording.js';
import type { Paint } from './colours.js';
import { formatFigureChart } from './figureChart.js';
import { formatOverviewLines } from './overview.js';

export interface CardContext {
  commands: Command[];
  wording: Wording;
  paint: Paint;
}

export function formatCard(full: Answer, context: CardContext): string {
  const answer = replaceControlsInValue(full);
  const lines = [
    ...formatTurnLines(answer.turn, context.wording).map((line) => context.paint('dim', line)),
    ...formatHeadingLines(answer, context),
    ...formatBodyLines(answer, context),
    ...formatSuggestionLines(answer.suggestions, context),
  ];
  return lines.join('\n');
}

function formatHeadingLines(answer: Answer, { wording, paint }: CardContext): string[] {
  if (!('cited' in answer)) return [];
  const states = formatStateLines(answer, wording).map((line) => paint('yellow', line));
  const heading = answer.kind === 'found' ? formatHeading(answer.heading, wording) : null;
  const lines = [...states, ...(heading === null ? [] : [paint('bold', heading)])];
  return lines.length === 0 ? [] : [...lines, ''];
}

function formatBodyLines(answer: Answer, context: CardContext): string[] {
  switch (answer.kind) {
    case 'found':
    case 'unsure':
      return [
        ...formatQuoteLines(answer, context),
        ...formatAskedArticle(answer.heading, context.wording).flatMap((line) => [line, '']),
        ...formatMatterLines(answer, context),
      ];
    case 'unknown':
      return [...formatUnknownLines(answer, context), ''];
    case 'info':
      return [...formatInfoLines(answer.info, context), ''];
    default:
      return answer satisfies never;
  }
}

function formatQuoteLines(answer: CitedAnswer & Answer, context: CardContext): string[] {
  const { cited, heading } = answer;
  const detail = heading.kind === 'fact' ? 'full' : 'brief';
  const format = (each: CitedFact) => [...formatCitedLines(each, context, detail), ''];
  const groups = groupQuotes(answer, context.wording);
  if (groups !== null) return groups.flatMap((group) => formatGroup(group, format, context));
  const overview = formatOverviewLines(answer, {
    ...context,
    format: (each) => formatCitedLines(each, context, detail),
  });
  return [...overview, ...cited.flatMap(format)];
}

function formatGroup(
  { heading, notes, cited }: QuoteGroup,
  format: (each: CitedFact) => string[],
  { paint }: CardContext,
): string[] {
  const title = heading === null ? [] : [paint('bold', heading)];
  const lines = [...title, ...notes.map((note) => paint('yellow', note))];
  return [...lines, ...(lines.length > 0 ? [''] : []), ...cited.flatMap(format)];
}

function formatMatterLines({ matter, heading, cited }: CitedAnswer, { wording, paint }: CardContext): string[] {
  if (!matter) return [];
  if (heading.kind === 'matter') {
    const chart = formatFigureChart({ matter, cited }, { wording, paint });
    const lines = [formatComparison(matter, wording), formatDenials(matter, wording)].filter((line) => line !== null);
    return [...chart, ...(chart.length > 0 ? [''] : []), ...lines.map((line) => paint('bold', line)), ''];
  }
  const call = `/stargate ${wording.commands.compare.name} ${wording.options.matter.name}:${matter.id}`;
  const [first = '', ...more] = formatOtherSources(matter, wording);
  return [first, ...more.map((line) => `  ${line}`), `  ${call}`].map((line) => paint('dim', line)).concat('');
}

function formatCitedLines(cited: CitedFact, { wording, paint }: CardContext, detail: Detail): string[] {
  const view = createQuoteView(cited, wording, detail);
  const { citation, status } = view;
  return [
    ...(view.label ? [paint('bold', view.label)] : []),
    ...(view.before ? [paint('dim', view.before)] : []),
    formatQuoted(view, paint),
    ...(view.after ? [paint('dim', view.after)] : []),
    ...(view.translation ? [paint('dim', `${wording.translation}: ${view.translation}`)] : []),
    `${paint('cyan', `— ${citation.line}`)}${paint('dim', status ? ` · ${status}` : '')}`,
    ...[...view.voices, ...view.provenance].map((line) => paint('dim', line)),
    ...(cited.source.url ? [paint('dim', cited.source.url)] : []),
  ].map((line) => `  ${line}`);
}

function formatQuoted({ quoteParts, open, sic }: QuoteView, paint: Paint): string {
  const words = [open.start ? omission : '', formatParts(quoteParts, paint), open.end ? omission : ''];
  return `${addQuotationMarks(words.filter((part) => part !== '').join(' '))}${sic ? ' [sic]' : ''}`;
}

function formatParts(parts: QuoteView['quoteParts'], paint: Paint): string {
  return parts.map(({ text, marked }) => (marked ? paint('bold', text) : text)).join('');
}

function formatUnknownLines(answer: Extract<Answer, { kind: 'unknown' }>, { wording, paint }: CardContext): string[] {
  const near = answer.near.map(({ says }) => `  ${says}`);
  return [
    // an isolate around what runs right to left is for doors that lay it out
    ...formatStateLines(answer, wording).map((line) => paint('yellow', replaceControls(line))),
    ...near,
    ...formatKnownLines(answer, wording).map((line) => paint('dim', line)),
  ];
}

function formatInfoLines(info: Info, { commands, wording }: CardContext): string[] {
  switch (info.kind) {
    case 'help':
      return [wording.helpIntro, '', ...commands.map((command) => formatHelpLine(command, wording))];
    case 'privacy':
      return [wording.privacy];
    case 'sources':
      return info.sources.map(
        ({ source, facts }) =>
          `  ${formatOutlet(source, wording)} · ${formatSourceDate(source, wording)} · ${wording.facts(facts)} · ${source.url ?? wording.noAddress}`,
      );
    case 'agencies':
      return formatAgencyLines(info.agencies, wording).map((line) => `  ${line}`);
    case 'article':
      return formatArticleLines(info, wording).map((line) => `  ${line}`);
    case 'talk':
      return [formatTalk(info, wording)];
    case 'which':
      return [formatWhich(info, wording)];
    case 'disputed':
      return formatDisputedText(info, wording).split('\n');
    case 'about': {
      const newest = info.newest ? formatSourceDate(info.newest, wording) : '–';
      return [wording.about({ ...info, newest })];
    }
    default:
      return info satisfies never;
  }
}

function formatHelpLine({ texts, options }: Command, wording: Wording): string {
  const { name, description } = texts[wording.locale];
  const call = [
    '/stargate',
    name,
    ...options.filter(({ required }) => required).map(({ id }) => `${wording.options[id].name}:…`),
  ].join(' ');
  return replaceControls(`  ${call.padEnd(34)} ${description}`);
}

function formatSuggestionLines(suggestions: string[], { wording, paint }: CardContext): string[] {
  return suggestions.length === 0
    ? []
    : [
        paint('dim', wording.tryAsking),
        ...suggestions.map((question, index) => paint('dim', `  ${index + 1} ${question}`)),
        '',
      ];
}
