import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';

export interface Received {
  readonly method: string;
  /** Still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

export interface Reply {
  readonly status: number;
  /** JSON, unless it is bytes; nothing where undefined. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Server {
  readonly origin: string;
  close(): Promise<void>;
}

/** A server on a free port of the loopback. `hang-up` ends the connection without an answer. */
export async function listen(answer: (request: Received) => Promise<Reply | 'hang-up'>): Promise<Server> {
  const server = createServer((request, response) => {
    void serve(request, response, answer);
  });
  // Longer than any test: a connection that closes while it is used again would look like a fault that nobody planned.
  server.keepAliveTimeout = 600_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

async function serve(request: IncomingMessage, response: ServerResponse, answer: (request: Received) => Promise<Reply | 'hang-up'>): Promise<void> {
  try {
    const bytes = await readBody(request);
    const url = new URL(request.url ?? '/', 'http://fake');
    const reply = await answer({ method: request.method ?? 'GET', path: url.pathname, query: url.searchParams, headers: request.headers, bytes });
    if (reply === 'hang-up') {
      request.socket.destroy();
      return;
    }
    const body = reply.body === undefined ? Buffer.alloc(0) : Buffer.isBuffer(reply.body) ? reply.body : Buffer.from(JSON.stringify(reply.body));
    const type = Buffer.isBuffer(reply.body) || reply.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
    response.writeHead(reply.status, { ...type, 'content-length': String(body.length), ...reply.headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  } catch (error) {
    // A client that was killed in the middle of a request is part of the play; anything else is a bug of the fake world and must be seen.
    if (request.destroyed && !request.complete) return;
    response.writeHead(599, { 'content-type': 'text/plain' });
    response.end(`bug of the fake world: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
