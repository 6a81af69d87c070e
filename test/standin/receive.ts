import type { IncomingMessage } from 'node:http';
import type { Received, Sent } from './record.ts';

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The path of a request, decoded, without `/api/v10`. */
export function pathOf({ url = '/' }: IncomingMessage): string {
  return decodeURIComponent(new URL(url, 'http://localhost').pathname).replace(/^\/api\/v10/, '');
}

/** Reads a request whole: JSON, or a form with files beside it. */
export async function receive(request: IncomingMessage): Promise<Received> {
  const at = Date.now();
  const url = new URL(request.url ?? '/', 'http://localhost');
  const bytes = await bytesOf(request);
  const type = request.headers['content-type'] ?? '';
  let body: unknown = null;
  const files: Sent[] = [];
  if (type.startsWith('multipart/form-data')) {
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
    for (const [key, value] of form) {
      if (typeof value !== 'string') files.push({ name: value.name, bytes: await value.bytes() });
      else if (key === 'payload_json') body = JSON.parse(value);
    }
  } else if (bytes.length > 0) body = JSON.parse(bytes.toString());
  return {
    method: request.method ?? 'GET',
    path: pathOf(request),
    query: url.search,
    body,
    files,
    authorization: request.headers.authorization ?? null,
    at,
  };
}
