/** What the bot says of itself, as lines: nothing of it is a quote. */

import type { Info } from '../../answers/answer.js';
import type { Command } from '../../commands/command.js';
import { formatCall } from '../../commands/parse.js';
import { replaceControls } from '../../util/printable.js';
import { formatAgencyLines, formatOutlet, formatSourceDate } from '../../wording/attribution.js';
import { formatAboutLines } from '../../wording/own/aboutLines.js';
import { formatArticleLines } from '../../wording/own/articleLines.js';
import { formatDisputedText } from '../../wording/own/disputedLines.js';
import { formatTalk, formatWhich } from '../../wording/own/talkLines.js';
import type { Wording } from '../../wording/wording.js';
import type { Screen } from '../screen/screen.js';
import { emptyLine, indent, type ScreenLine } from './line.js';
import type { LineStyle } from './quoteLines.js';

export interface InfoContext extends LineStyle {
  commands: Command[];
}

export function formatInfoLines(info: Info, context: InfoContext): ScreenLine[] {
  const { wording } = context;
  switch (info.kind) {
    case 'help':
      return formatHelpLines(context);
    case 'privacy':
      return [{ text: wording.privacy }];
    case 'sources':
      return info.sources.flatMap((each) => formatSourceLines(each, context));
    case 'agencies':
      return indent(formatAgencyLines(info.agencies, wording));
    case 'article':
      return indent(formatArticleLines(info, wording));
    case 'talk':
      return [{ text: formatTalk(info, wording) }, ...formatNewsCall(info, context)];
    case 'which':
      return [{ text: formatWhich(info, wording) }];
    case 'disputed':
      return formatDisputedText(info, wording)
        .split('\n')
        .map((text) => ({ text }));
    case 'about':
      return formatAboutLines(info, wording).map((text) => ({ text }));
    default:
      return info satisfies never;
  }
}

// where other doors have a button
function formatNewsCall({ says }: Extract<Info, { kind: 'talk' }>, context: InfoContext): ScreenLine[] {
  const { news } = context.wording;
  return says === 'latest' ? indent([`${news.open} ${formatCall('new', [], context)}`], 'dim') : [];
}

type CountedSource = Extract<Info, { kind: 'sources' }>['sources'][number];

function formatSourceLines({ source, facts }: CountedSource, { wording, screen }: LineStyle): ScreenLine[] {
  const outlet = formatOutlet(source, wording);
  const name = screen.link && source.url !== null ? screen.link(outlet, source.url) : outlet;
  const parts = [name, formatSourceDate(source, wording), wording.facts(facts)];
  const address = screen.link && source.url !== null ? [] : [source.url ?? wording.noAddress];
  return indent([[...parts, ...address].join(' · ')]);
}

const callWidth = 34;
/** In columns: with less room, a description stands under its call. */
const minDescriptionWidth = 30;

function formatHelpLines({ commands, wording, screen }: InfoContext): ScreenLine[] {
  const lines = commands.flatMap((command) => formatHelp(command, wording, screen));
  return [{ text: wording.helpIntro }, emptyLine, ...lines];
}

function formatHelp({ root, texts, options }: Command, wording: Wording, { readColumns }: Screen): ScreenLine[] {
  const { name, description } = texts[wording.locale];
  const required = options.filter(({ required }) => required).map(({ id }) => `${wording.options[id].name}:…`);
  const call = replaceControls([`/${root.name}`, name, ...required].join(' '));
  const text = replaceControls(description);
  const columns = readColumns();
  if (columns !== null && columns < callWidth + minDescriptionWidth)
    return [...indent([call]), { lead: '      ', text }];
  return [{ lead: `  ${call.padEnd(callWidth)} `, text }];
}
