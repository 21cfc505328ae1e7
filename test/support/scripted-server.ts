import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { onTestFinished } from 'vitest';

export interface Received {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON unless it is text. */
  readonly body?: unknown;
  /** Break the connection off after the headers and this many bytes. */
  readonly tornAfter?: number;
}

/** A loopback server that answers by a function; `drop` ends the connection without an answer. Stopped when the test ends. */
export async function scriptedServer(answer: (request: Received, index: number) => Reply | 'drop'): Promise<{ readonly url: string; readonly received: Received[] }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const seen = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString() };
      received.push(seen);
      const reply = answer(seen, received.length - 1);
      if (reply === 'drop') return void request.socket.destroy();
      const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body ?? null);
      const headers = { 'content-type': typeof reply.body === 'string' ? 'application/octet-stream' : 'application/json; charset=utf-8', 'content-length': String(Buffer.byteLength(text)), ...reply.headers };
      response.writeHead(reply.status, headers);
      if (reply.tornAfter === undefined) return void response.end(text);
      return void response.write(text.slice(0, reply.tornAfter), () => request.socket.destroy());
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}
