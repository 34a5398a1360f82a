/** An Answer as text for a terminal. */
import type { Answer, CitedFact, Info } from '../answers/answer.js';
import type { Command } from '../commands/command.js';
import type { Base } from '../knowledge/facts/base.js';
import type { Language } from '../knowledge/text/language.js';
import { formatHeading, formatReason } from '../wording/answerText.js';
import { formatCitationLine, formatOutlet, formatSourceDate } from '../wording/attribution.js';
import { formatComparison, formatOtherSources } from '../wording/matterText.js';
import { formatMoment, formatProvenance, formatStatus } from '../wording/provenance.js';
import type { Wording } from '../wording/wording.js';
import type { Paint } from './colours.js';
import { formatFigureChart } from './figureChart.js';

export interface CardContext {
  base: Base;
  commands: Command[];
  language: Language;
  wording: Wording;
  paint: Paint;
}

export function formatCard(answer: Answer, context: CardContext): string {
  const lines = [
    ...formatHeadingLines(answer, context),
    ...formatBodyLines(answer, context),
    ...formatSuggestionLines(answer.suggestions, context),
  ];
  return lines.join('\n');
}

function formatHeadingLines(answer: Answer, { base, wording, paint }: CardContext): string[] {
  if (answer.kind === 'unsure') return [paint('yellow', wording.unsure), ''];
  const heading = answer.kind === 'found' ? formatHeading(answer.heading, base, wording) : null;
  return heading === null ? [] : [paint('bold', heading), ''];
}

function formatBodyLines(answer: Answer, context: CardContext): string[] {
  switch (answer.kind) {
    case 'found':
    case 'unsure':
      return [
        ...answer.cited.flatMap((cited) => [...formatCitedLines(cited, context), '']),
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

function formatMatterLines(
  { matter, heading, cited: [best] }: Extract<Answer, { cited: CitedFact[] }>,
  { wording, paint }: CardContext,
): string[] {
  if (!matter || !best) return [];
  if (heading.kind === 'matter') {
    const chart = formatFigureChart(matter, { wording, paint });
    return [...chart, ...(chart.length > 0 ? [''] : []), paint('bold', formatComparison(matter, wording)), ''];
  }
  const call = `/stargate ${wording.commands.compare.name} ${wording.options.matter.name}:${matter.matter.id}`;
  const [first = '', ...more] = formatOtherSources(matter, best.fact, wording);
  return [first, ...more.map((line) => `  ${line}`), `  ${call}`].map((line) => paint('dim', line)).concat('');
}

function formatCitedLines(cited: CitedFact, { base, wording, language, paint }: CardContext): string[] {
  const { fact, source } = cited;
  const gloss = language === 'en' && fact.en ? [`  ${paint('dim', `${wording.translation}: ${fact.en}`)}`] : [];
  const status = formatStatus(fact, wording);
  const label = cited.moment ? formatMoment(cited.moment, wording) : cited.says;
  return [
    ...(label ? [`  ${paint('bold', label)}`] : []),
    ...(fact.before ? [`  ${paint('dim', fact.before)}`] : []),
    `  „${fact.quote}“${fact.sic ? ' [sic]' : ''}`,
    ...(fact.after ? [`  ${paint('dim', fact.after)}`] : []),
    ...gloss,
    `  ${paint('cyan', `— ${formatCitationLine(cited, base, wording)}`)}${paint('dim', status ? ` · ${status}` : '')}`,
    ...formatProvenance(cited, base, wording).map((line) => `  ${paint('dim', line)}`),
    ...(source.url ? [`  ${paint('dim', source.url)}`] : []),
  ];
}

function formatUnknownLines(answer: Extract<Answer, { kind: 'unknown' }>, { wording, paint }: CardContext): string[] {
  const near = answer.near.map(({ says }) => `  ${says}`);
  return [
    paint('yellow', formatReason(answer.reason, wording)),
    ...(near.length > 0 ? [wording.near, ...near] : []),
    ...(answer.newest ? [paint('dim', wording.newest(formatSourceDate(answer.newest, wording)))] : []),
  ];
}

function formatInfoLines(info: Info, { commands, language, wording }: CardContext): string[] {
  switch (info.kind) {
    case 'help':
      return [wording.helpIntro, '', ...commands.map((command) => formatHelpLine(command, language, wording))];
    case 'privacy':
      return [wording.privacy];
    case 'sources':
      return info.sources.map(
        ({ source, facts }) =>
          `  ${formatOutlet(source, wording)} · ${formatSourceDate(source, wording)} · ${wording.facts(facts)} · ${source.url ?? wording.noAddress}`,
      );
    case 'about': {
      const newest = info.newest ? formatSourceDate(info.newest, wording) : '–';
      return [wording.about({ ...info, newest })];
    }
    default:
      return info satisfies never;
  }
}

function formatHelpLine({ texts, options }: Command, language: Language, wording: Wording): string {
  const call = [
    '/stargate',
    texts[language].name,
    ...options.filter(({ required }) => required).map(({ id }) => `${wording.options[id].name}:…`),
  ].join(' ');
  return `  ${call.padEnd(34)} ${texts[language].description}`;
}

function formatSuggestionLines(suggestions: string[], { wording, paint }: CardContext): string[] {
  return suggestions.length === 0
    ? []
    : [paint('dim', wording.tryAsking), ...suggestions.map((question) => paint('dim', `  · ${question}`)), ''];
}
