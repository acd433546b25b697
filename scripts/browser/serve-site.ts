// Serves the sample news site on loopback, for `npm start` and the end-to-end tests.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const site = path.resolve(import.meta.dirname, '../../tests/site');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.css': 'text/css',
  '.pdf': 'application/pdf',
};

export type Site = {
  origin: string;
  /** Pages served in place of a file, by path. */
  extra: Map<string, { body: string; headers?: Record<string, string> }>;
  close(): void;
};

export function serveSite(port = 0): Promise<Site> {
  const extra: Site['extra'] = new Map();
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const made = extra.get(pathname);
      if (made) {
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...made.headers })
          .end(made.body);
        return;
      }
      const file = path.join(site, pathname === '/' ? 'index.html' : path.normalize(pathname));
      if (!file.startsWith(site) || !existsSync(file) || !statSync(file).isFile()) {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
        return;
      }
      const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(readFileSync(file));
    });
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const at = typeof address === 'object' && address ? address.port : port;
      resolve({ origin: `http://localhost:${at}`, extra, close: () => server.close() });
    });
  });
}
