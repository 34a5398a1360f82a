/** What is sent → an HTTP response: JSON, or a form with the files beside it. */
import type { Outgoing } from '../message/outgoing.js';

/** https://discord.com/developers/docs/reference#uploading-files */
export async function httpResponse({ body, files }: Outgoing): Promise<Response> {
  if (files.length === 0) return Response.json(body);
  const form = new FormData();
  form.append('payload_json', new Blob([JSON.stringify(body)], { type: 'application/json' }));
  files.forEach(({ name, data, contentType }, at) => {
    form.append(`files[${at}]`, new Blob([data], { type: contentType }), name);
  });
  const { headers, body: stream } = new Response(form);
  // in one piece, so that its length stands over it
  return new Response(await new Response(stream).arrayBuffer(), { headers });
}
