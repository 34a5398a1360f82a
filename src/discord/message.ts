/** An Answer as a Discord message. */
import type { RESTPostAPIInteractionCallbackJSONBody } from 'discord-api-types/v10';
import type { Answer, Cited } from '../answers/answer.js';
import { citationLine, dateText, outletText } from '../citations/citation.js';
import type { Command } from '../commands/command.js';
import type { Base } from '../knowledge/base.js';
import type { Language } from '../knowledge/schema.js';
import { reasonText } from '../wording/reason.js';
import type { Wording } from '../wording/wording.js';
import { escapeMarkdown } from './escape.js';

export interface Rendering {
  base: Base;
  commands: Command[];
  language: Language;
  wording: Wording;
}

type Reply = Extract<RESTPostAPIInteractionCallbackJSONBody, { type: 4 }>;

const message = 4;
const ephemeral = 1 << 6;
const suppressEmbeds = 1 << 2;
const longest = 2000;

/** Quotes are for everybody; help, and what was not found, only for the asker. */
export function messageOf(answer: Answer, rendering: Rendering): Reply {
  const hidden = answer.kind === 'unknown' || answer.kind === 'info';
  return replyWith(fitting(blocksOf(answer, rendering)), hidden);
}

export function replyWith(content: string, hidden: boolean): Reply {
  return {
    type: message,
    data: { content, flags: suppressEmbeds | (hidden ? ephemeral : 0), allowed_mentions: { parse: [] } },
  };
}

// whole blocks only: a quote is never cut
function fitting(blocks: string[]): string {
  let content = '';
  for (const block of blocks) {
    const longer = content === '' ? block : `${content}\n\n${block}`;
    if (longer.length > longest) break;
    content = longer;
  }
  return content;
}

function blocksOf(answer: Answer, rendering: Rendering): string[] {
  const { wording } = rendering;
  switch (answer.kind) {
    case 'found':
      return answer.cited.map((cited) => citedBlock(cited, rendering));
    case 'unsure':
      return [wording.unsure, ...answer.cited.map((cited) => citedBlock(cited, rendering))];
    case 'unknown':
      return [
        escapeMarkdown(reasonText(answer.reason, wording)),
        ...(answer.near.length > 0
          ? [[wording.near, ...answer.near.map(({ says }) => escapeMarkdown(says))].join('\n')]
          : []),
        ...(answer.newest ? [escapeMarkdown(wording.newest(dateText(answer.newest, wording)))] : []),
        ...suggestionBlock(answer.suggestions, wording),
      ];
    case 'info':
      return [...infoBlocks(answer, rendering), ...suggestionBlock(answer.suggestions, wording)];
    default:
      return answer satisfies never;
  }
}

function citedBlock(cited: Cited, { base, language, wording }: Rendering): string {
  const gloss = language === 'en' && cited.fact.en ? [`${wording.translation}: ${escapeMarkdown(cited.fact.en)}`] : [];
  const address = cited.source.url ? [`<${cited.source.url}>`] : [];
  return [
    `> „${escapeMarkdown(cited.fact.quote)}“`,
    ...gloss,
    `— ${escapeMarkdown(citationLine(cited, base, wording))}`,
    ...address,
  ].join('\n');
}

function infoBlocks({ info }: Extract<Answer, { kind: 'info' }>, { commands, language, wording }: Rendering): string[] {
  switch (info.of) {
    case 'help': {
      const lines = commands.map(
        ({ named }) => `\`/stargate ${named[language].name}\` ${escapeMarkdown(named[language].says)}`,
      );
      return [wording.helpIntro, lines.join('\n')];
    }
    case 'privacy':
      return [escapeMarkdown(wording.privacy)];
    case 'sources':
      return info.sources.map(({ source, facts }) => {
        const line = `${outletText(source, wording)} · ${dateText(source, wording)} · ${wording.facts(facts)}`;
        return `${escapeMarkdown(line)}\n${source.url ? `<${source.url}>` : wording.noAddress}`;
      });
    case 'about':
      return [escapeMarkdown(wording.about({ ...info, newest: info.newest ? dateText(info.newest, wording) : '–' }))];
    default:
      return info satisfies never;
  }
}

function suggestionBlock(suggestions: string[], wording: Wording): string[] {
  return suggestions.length === 0
    ? []
    : [[wording.tryAsking, ...suggestions.map((question) => `· ${escapeMarkdown(question)}`)].join('\n')];
}
