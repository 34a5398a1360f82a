/** Files that are no text: what each is by its first bytes, and what to do with it. */

const saveAsText = 'open it and save its text as a .txt file';
const typeItOut = 'a picture has no text; type the article out into a .txt file';

/** First bytes, as Latin letters and pictures of controls, → what it is and what helps. */
const signatures: readonly (readonly [pattern: RegExp, is: string, help: string])[] = [
  [/^␟\x8b/, 'a gzip archive', 'unpack it first (gunzip)'],
  [/^(?:BZh\d|\xfd7zXZ|\x28\xb5\x2f\xfd|7z\xbc\xaf|Rar!)/, 'an archive', 'unpack it first'],
  [/^PK␃␄[\s\S]*mimetypeapplication\/vnd\.oasis\.opendocument/, 'an ODT document', saveAsText],
  [/^PK␃␄[\s\S]*mimetypeapplication\/epub/, 'an EPUB book', saveAsText],
  [/^PK␃␄[\s\S]*(?:word\/|\[Content_Types\]\.xml)/, 'a DOCX document', saveAsText],
  [/^PK[␃␅]/, 'a ZIP archive', 'unpack it first'],
  [/^\xd0\xcf␑\xe0/, 'a DOC document', saveAsText],
  [/^\s*\{\\rtf/, 'an RTF document', saveAsText],
  [/^[\s\S]{0,1024}?%PDF-\d/, 'a PDF', 'save its text as a .txt file first'],
  [/^\x89PNG/, 'a PNG picture', typeItOut],
  [/^\xff\xd8\xff/, 'a JPEG picture', typeItOut],
  [/^(?:GIF8|RIFF[\s\S]{4}WEBP|II\*␀|MM␀\*|BM[\s\S]{4}␀␀␀␀|[\s\S]{4}ftyp(?:heic|avif|mif1))/, 'a picture', typeItOut],
  [/^(?:ID3|OggS|[\s\S]{4}ftyp|␚E\xdf\xa3)/, 'a recording', 'type the article out into a .txt file'],
  [
    /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*(?:MIME-Version|Content-Type:\s*multipart\/related)[:\s]/i,
    'an MHT web archive',
    'open it in a browser and save the page as HTML',
  ],
  [/^bplist00/, 'a web archive', 'open it in a browser and save the page as HTML'],
];
const headLength = 8192;
const maxEmptyShare = 0.01;

/** "is a PDF: save its text …"; null for what may be a text. */
export function describeForeignFile(bytes: Uint8Array): string | null {
  const head = readHead(bytes);
  const [, is, help] = signatures.find(([pattern]) => pattern.test(head)) ?? [];
  if (is !== undefined && help !== undefined) return `is ${is}: ${help}`;
  return isBinary(bytes) ? 'is no text: save the article as a .txt or .html file' : null;
}

function readHead(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, headLength)).toString('latin1').replace(/\r\n/g, '\n');
  return head.replace(/[^\P{Cc}\n\t\u0080-\u009f]/gu, (control) =>
    String.fromCodePoint(0x2400 + (control.codePointAt(0) ?? 0)),
  );
}

// UTF-16 has an empty byte beside each Latin letter, and says so or begins with one
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, headLength);
  const [first, second] = head;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16 || isPaired(head)) return false;
  const odd = head.filter((byte) => byte === 0 || (byte < 32 && ![7, 8, 9, 10, 11, 12, 13, 27].includes(byte))).length;
  return odd > 8 && odd / head.length > maxEmptyShare;
}

function isPaired(head: Uint8Array): boolean {
  const empty = [0, 1].map((rest) => head.filter((byte, index) => index % 2 === rest && byte === 0).length);
  return Math.max(...empty) > head.length * 0.3 && Math.min(...empty) < head.length * 0.1;
}
