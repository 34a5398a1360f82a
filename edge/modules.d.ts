/** What the build writes beside the worker; imported as bytes. */
declare module '*/library.bin' {
  const packed: ArrayBuffer;
  export default packed;
}

/** The variables of wrangler.jsonc. */
declare module 'cloudflare:workers' {
  export const env: Partial<Record<string, string>>;
}
