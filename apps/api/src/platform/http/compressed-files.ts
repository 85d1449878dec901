import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { NextFunction, Request, RequestHandler, Response } from 'express';

const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

/** Hands out the compressed file that the build laid beside a file, in the best encoding the browser takes. */
export function compressedFiles(root: string): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    if (!/^\/[\w-]+\.(js|css|svg|json)$/.test(request.path)) return next();
    response.vary('Accept-Encoding');
    const best = ENCODINGS.find(
      ({ name, ending }) => request.acceptsEncodings(name) !== false && existsSync(join(root, request.path + ending)),
    );
    if (best) {
      response.setHeader('Content-Encoding', best.name);
      response.type(extname(request.path));
      request.url = request.url.replace(request.path, request.path + best.ending);
    }
    next();
  };
}
