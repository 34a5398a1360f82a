/** Whose words a sentence holds: a row for each voice, with the words of the article that show it. */
import type { Child } from 'hono/jsx';
import type { CitedFact, CitedVoice } from '../../../answers/citedFact.js';
import { formatSpeaker, formatSpeech } from '../../../wording/attribution.js';
import { formatStatus } from '../../../wording/provenance.js';
import { listVoicePieces, type VoicePiece } from '../../../wording/quote/voiceLines.js';
import { formatPersonPath, localizePath } from '../../view/paths.js';
import type { View } from '../../view/view.js';

/** None where the outlet says all. */
export function listVoiceRows(cited: CitedFact, view: View): [name: string, value: Child][] {
  const { wording } = view;
  const speaker = formatSpeaker(cited, wording);
  const pieces = listVoicePieces(cited, wording);
  if (pieces.length > 0)
    return pieces.map((piece) => [wording.web.speaker, <VoiceRow piece={piece} cited={cited} view={view} />]);
  return speaker === null
    ? []
    : [[wording.web.speaker, <Voice voice={cited.voice} who={speaker} cited={cited} view={view} />]];
}

interface RowProps {
  cited: CitedFact;
  view: View;
}

function VoiceRow({ piece: { piece, voice, who }, cited, view }: RowProps & { piece: VoicePiece }) {
  if (piece === null && voice === null) return <>{`${view.wording.rest} – ${who}`}</>;
  return (
    <>
      {piece ?? view.wording.rest} – <Voice voice={voice} who={who} cited={cited} view={view} />
    </>
  );
}

function Voice({ voice, who, cited, view }: RowProps & { voice: CitedVoice | null; who: string }) {
  const id = voice?.speaker?.id;
  return (
    <>
      {id ? <a href={localizePath(formatPersonPath(id), view)}>{who}</a> : <span>{who}</span>}
      {voice && <span class="note"> · {describeVoice(voice, cited, view)}</span>}
    </>
  );
}

function describeVoice(voice: CitedVoice, { source }: CitedFact, { wording }: View): string {
  return [formatSpeech(voice, source, wording), formatStatus(voice, wording), wording.web.shownBy(voice.evidence)]
    .filter((part) => part !== null)
    .join(' · ');
}
