// A proxy on loopback that writes down every request a browser makes, to whatever host, and answers for all of them.
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type RecordingProxy = {
  /** "127.0.0.1:8080". */
  address: string;
  /** "GET http://localhost:1234/a.html", "CONNECT host:443"; in order. */
  seen: string[];
  close(): void;
};

/** Requests to the sample site are passed on, so that its pages load; nothing else ever leaves this machine. */
export function startProxy(siteOrigin: () => string): Promise<RecordingProxy> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    seen.push(`${request.method} ${url}`);
    if (url.startsWith(`${siteOrigin()}/`)) passOn(request, response, url);
    else response.writeHead(404).end();
  });
  server.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url}`);
    socket.on('error', () => undefined); // the browser hangs up
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ address: `127.0.0.1:${port}`, seen, close: () => server.close() });
    });
  });
}

function passOn(request: IncomingMessage, response: ServerResponse, url: string): void {
  const { hostname: _name, port, pathname, search } = new URL(url);
  const asked = forward(
    { host: '127.0.0.1', port, path: pathname + search, method: request.method ?? 'GET' },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  asked.on('error', () => response.writeHead(502).end());
  request.pipe(asked);
}
