/** An Answer as text for a terminal. */
import type { Answer, Cited, Info } from '../answers/answer.js';
import type { Command } from '../commands/command.js';
import type { Base } from '../knowledge/facts/base.js';
import type { Language } from '../knowledge/text/language.js';
import { headingText, reasonText } from '../wording/answerText.js';
import { citationLine, dateText, outletText } from '../wording/attribution.js';
import { alsoSaidTexts, comparisonText } from '../wording/matterText.js';
import { momentText, provenanceLines, statusText } from '../wording/provenance.js';
import type { Wording } from '../wording/wording.js';
import type { Paint } from './colours.js';
import { figureChart } from './figureChart.js';

export interface Card {
  base: Base;
  commands: Command[];
  language: Language;
  wording: Wording;
  paint: Paint;
}

export function cardText(answer: Answer, card: Card): string {
  const lines = [...headingOf(answer, card), ...bodyOf(answer, card), ...suggestionsOf(answer.suggestions, card)];
  return lines.join('\n');
}

function headingOf(answer: Answer, { base, wording, paint }: Card): string[] {
  if (answer.kind === 'unsure') return [paint('yellow', wording.unsure), ''];
  const heading = answer.kind === 'found' ? headingText(answer.heading, base, wording) : null;
  return heading === null ? [] : [paint('bold', heading), ''];
}

function bodyOf(answer: Answer, card: Card): string[] {
  switch (answer.kind) {
    case 'found':
    case 'unsure':
      return [...answer.cited.flatMap((cited) => [...citedLines(cited, card), '']), ...matterLines(answer, card)];
    case 'unknown':
      return [...unknownLines(answer, card), ''];
    case 'info':
      return [...infoLines(answer.info, card), ''];
    default:
      return answer satisfies never;
  }
}

function matterLines(
  { matter, heading, cited: [best] }: Extract<Answer, { cited: Cited[] }>,
  { wording, paint }: Card,
): string[] {
  if (!matter || !best) return [];
  if (heading.of === 'matter') {
    const chart = figureChart(matter, { wording, paint });
    return [...chart, ...(chart.length > 0 ? [''] : []), paint('bold', comparisonText(matter, wording)), ''];
  }
  const call = `/stargate ${wording.commands.compare.name} ${wording.options.matter.name}:${matter.matter.id}`;
  const [first = '', ...more] = alsoSaidTexts(matter, best.fact, wording);
  return [first, ...more.map((line) => `  ${line}`), `  ${call}`].map((line) => paint('dim', line)).concat('');
}

function citedLines(cited: Cited, { base, wording, language, paint }: Card): string[] {
  const { fact, source } = cited;
  const gloss = language === 'en' && fact.en ? [`  ${paint('dim', `${wording.translation}: ${fact.en}`)}`] : [];
  const status = statusText(fact, wording);
  const over = cited.moment ? momentText(cited.moment, wording) : cited.says;
  return [
    ...(over ? [`  ${paint('bold', over)}`] : []),
    ...(fact.before ? [`  ${paint('dim', fact.before)}`] : []),
    `  „${fact.quote}“${fact.sic ? ' [sic]' : ''}`,
    ...(fact.after ? [`  ${paint('dim', fact.after)}`] : []),
    ...gloss,
    `  ${paint('cyan', `— ${citationLine(cited, base, wording)}`)}${paint('dim', status ? ` · ${status}` : '')}`,
    ...provenanceLines(cited, base, wording).map((line) => `  ${paint('dim', line)}`),
    ...(source.url ? [`  ${paint('dim', source.url)}`] : []),
  ];
}

function unknownLines(answer: Extract<Answer, { kind: 'unknown' }>, { wording, paint }: Card): string[] {
  const near = answer.near.map(({ says }) => `  ${says}`);
  return [
    paint('yellow', reasonText(answer.reason, wording)),
    ...(near.length > 0 ? [wording.near, ...near] : []),
    ...(answer.newest ? [paint('dim', wording.newest(dateText(answer.newest, wording)))] : []),
  ];
}

function infoLines(info: Info, { commands, language, wording }: Card): string[] {
  switch (info.of) {
    case 'help':
      return [wording.helpIntro, '', ...commands.map((command) => helpLine(command, language, wording))];
    case 'privacy':
      return [wording.privacy];
    case 'sources':
      return info.sources.map(
        ({ source, facts }) =>
          `  ${outletText(source, wording)} · ${dateText(source, wording)} · ${wording.facts(facts)} · ${source.url ?? wording.noAddress}`,
      );
    case 'about': {
      const newest = info.newest ? dateText(info.newest, wording) : '–';
      return [wording.about({ ...info, newest })];
    }
    default:
      return info satisfies never;
  }
}

function helpLine({ named, options }: Command, language: Language, wording: Wording): string {
  const call = [
    '/stargate',
    named[language].name,
    ...options.filter(({ required }) => required).map(({ id }) => `${wording.options[id].name}:…`),
  ].join(' ');
  return `  ${call.padEnd(34)} ${named[language].says}`;
}

function suggestionsOf(suggestions: string[], { wording, paint }: Card): string[] {
  return suggestions.length === 0
    ? []
    : [paint('dim', wording.tryAsking), ...suggestions.map((question) => paint('dim', `  · ${question}`)), ''];
}
