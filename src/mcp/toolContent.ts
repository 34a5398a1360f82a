/** An answer as an assistant reads it: each sentence word for word with what belongs to its citation, then how far it answers. */
import type { ContentBlock } from '@modelcontextprotocol/server';
import type { Answer } from '../answers/answer.js';
import type { CitedFact } from '../answers/citedFact.js';
import type { CallReply } from '../api/callCommand.js';
import { formatOutlet, formatSourceDate } from '../wording/attribution.js';
import { pickWording } from '../wording/languages/wordingFor.js';
import { formatDenials, formatOtherSources } from '../wording/matterText.js';
import { formatNewsDetails, formatNewsLine } from '../wording/own/newsLines.js';
import { formatOwnText } from '../wording/own/ownText.js';
import { formatStateLines } from '../wording/own/stateLines.js';
import { createQuoteView } from '../wording/quote/quoteView.js';
import type { Wording } from '../wording/wording.js';
import { formatFactUri } from './uris.js';

export function createContent({ answer, language }: Extract<CallReply, { kind: 'answer' }>): ContentBlock[] {
  const wording = pickWording(language);
  const cited = 'cited' in answer ? answer.cited : [];
  return [
    ...cited.flatMap((each) => [createText(formatCited(each, wording)), createLink(each, wording)]),
    createText(formatState(answer, wording)),
  ];
}

function createText(text: string): ContentBlock {
  return { type: 'text', text };
}

function createLink(cited: CitedFact, wording: Wording): ContentBlock {
  const { fact } = cited;
  const title = createQuoteView(cited, wording).citation.line;
  return { type: 'resource_link', uri: formatFactUri(fact.id), name: fact.id, title, mimeType: 'application/json' };
}

function formatCited(cited: CitedFact, wording: Wording): string {
  const { before, quote, after, citation, voices, provenance, translation } = createQuoteView(cited, wording);
  return [
    ...(before === null ? [] : [before]),
    `„${quote}“`,
    ...(after === null ? [] : [after]),
    ...(translation === null ? [] : [`${wording.translation}: ${translation}`]),
    `— ${citation.line}`,
    ...voices,
    ...provenance,
    cited.source.url ?? wording.noAddress,
    `id: ${cited.fact.id}`,
  ].join('\n');
}

// what is not said, where sources differ, that nothing is to be cited
function formatState(answer: Answer, wording: Wording): string {
  const { citeNothing, citeThese } = wording.mcp;
  if (answer.kind === 'unknown') return [...formatStateLines(answer, wording), citeNothing].join(' ');
  if (answer.kind === 'info') return formatInfo(answer, wording);
  const { heading, matter } = answer;
  const news = heading.kind === 'new' ? heading.items : [];
  const others =
    matter === null ? [] : [...formatOtherSources(matter, wording), formatDenials(matter, wording) ?? []].flat();
  const changes = news.flatMap((item) => [formatNewsLine(item, wording), ...formatNewsDetails(item, wording)]);
  return [...formatStateLines(answer, wording), ...others, ...changes, citeThese].join('\n');
}

function formatInfo(answer: Extract<Answer, { kind: 'info' }>, wording: Wording): string {
  if (answer.info.kind !== 'sources') return formatOwnText(answer, wording) ?? wording.mcp.citeNothing;
  const lines = answer.info.sources.map(({ source, facts }) =>
    [
      formatOutlet(source, wording),
      formatSourceDate(source, wording),
      source.title ?? wording.untitled,
      wording.facts(facts),
      source.url ?? wording.noAddress,
    ].join(' · '),
  );
  return lines.join('\n');
}
