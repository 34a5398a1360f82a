/** `@modelcontextprotocol/sdk` 1.x: a package of its own, installed when it is first needed, since it brings a web server. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./oldClient', import.meta.url));
const code = new URL('./oldClient/node_modules/@modelcontextprotocol/sdk/dist/esm/client/', import.meta.url);

/** What the tests use of it; its own types are there only once it is installed. */
export interface OldClient {
  connect: (transport: unknown) => Promise<void>;
  listTools: () => Promise<{ tools: { name: string }[] }>;
  callTool: (call: { name: string; arguments: object }) => Promise<{ structuredContent?: unknown; isError?: boolean }>;
  listResources: () => Promise<{ resources: object[] }>;
  readResource: (named: { uri: string }) => Promise<{ contents: { text?: string }[] }>;
  close: () => Promise<void>;
}

export interface OldClientPackage {
  openHttp: (url: URL) => Promise<OldClient>;
  /** A program of Node. */
  openStdio: (args: string[]) => Promise<OldClient>;
}

export async function loadOldClient(): Promise<OldClientPackage> {
  if (!existsSync(code)) install();
  const [{ Client }, { StreamableHTTPClientTransport }, { StdioClientTransport }] = await Promise.all(
    ['index.js', 'streamableHttp.js', 'stdio.js'].map((file) => import(new URL(file, code).href)),
  );
  const open = async (transport: unknown): Promise<OldClient> => {
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(transport);
    return client;
  };
  return {
    openHttp: (url) => open(new StreamableHTTPClientTransport(url)),
    openStdio: (args) => open(new StdioClientTransport({ command: process.execPath, args })),
  };
}

function install(): void {
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The older client cannot be installed: ${stderr}`);
}
