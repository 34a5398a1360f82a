/** The Markdown that the bot sends, as Discord's client shows it: headings, small lines, quotes, lists, and what stands in a line. */

const linePatterns: [pattern: RegExp, tag: string, name: string][] = [
  [/^### /, 'h3', ''],
  [/^## /, 'h2', ''],
  [/^# /, 'h1', ''],
  [/^-# /, 'p', 'small'],
  [/^> /, 'blockquote', ''],
  [/^[-*] /, 'p', 'item'],
];

export function renderDiscordMarkdown(text: string): string {
  return text.split('\n').map(renderLine).join('').replaceAll('</blockquote><blockquote>', '<br>');
}

function renderLine(line: string): string {
  const found = linePatterns.find(([pattern]) => pattern.test(line));
  const [pattern, tag, name] = found ?? [/^/, 'p', ''];
  const inside = renderInline(line.replace(pattern, ''));
  return `<${tag}${name === '' ? '' : ` class="${name}"`}>${inside}</${tag}>`;
}

const inlinePattern =
  /\\([\s\S])|\*\*((?:\\.|[^\\])+?)\*\*|`([^`]+)`|\[((?:\\.|[^\]\\])+)\]\(<?([^)>]+)>?\)|\*((?:\\.|[^*\\])+)\*|<(https?:[^>]+)>|<(\/[^:>]+):\d+>/g;

function renderInline(text: string): string {
  let [html, from] = ['', 0];
  for (const match of text.matchAll(inlinePattern)) {
    html += escapeHtml(text.slice(from, match.index)) + renderMark(match);
    from = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(from));
}

function renderMark([, escaped, bold, code, label, href, slanted, url, command]: RegExpMatchArray): string {
  if (command !== undefined) return `<code class="command">${escapeHtml(command)}</code>`;
  if (escaped !== undefined) return escapeHtml(escaped);
  if (bold !== undefined) return `<b>${renderInline(bold)}</b>`;
  if (code !== undefined) return `<code>${escapeHtml(code)}</code>`;
  if (slanted !== undefined) return `<i>${renderInline(slanted)}</i>`;
  const target = escapeHtml(href ?? url ?? '');
  return `<a href="${target}">${label === undefined ? target : renderInline(label)}</a>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
