import { resolve } from 'node:path';
import { NestExpressApplication } from '@nestjs/platform-express';
import { api, API, paths } from '@huoshui/contracts';
import { randomUUID } from 'node:crypto';
import express, { NextFunction, Response } from 'express';
import helmet from 'helmet';
import { PinoLogger } from 'nestjs-pino';
import { Settings } from '../settings';
import { ActingRequest } from './access';
import { bodyChecks } from './body-checks';
import { compressedFiles } from './compressed-files';
import { refuseCrossSite } from './cross-site';
import { openApiDocument } from './openapi';
import { ProblemFilter } from './problem.filter';
import { throttles } from './throttle';
import { validation } from './validation';

const MOST_BODY = '256kb';
/** A table of a thousand rows is one save. */
const LARGER_BODIES = { [api(paths.progress, 'batch')]: '4mb' };

function nameRequest(request: ActingRequest, response: Response, next: NextFunction): void {
  request.requestId = randomUUID();
  response.setHeader('X-Request-Id', request.requestId);
  next();
}

/** Everything between the socket and a handler, in the order in which a request meets it. */
export async function configureHttp(app: NestExpressApplication, settings: Settings): Promise<void> {
  app.set('trust proxy', settings.http.trustedProxies);
  app.set('query parser', 'simple');
  app.use(nameRequest);
  app.use(
    helmet({
      hsts: settings.http.https,
      contentSecurityPolicy: {
        directives: {
          defaultSrc: ["'self'"],
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          upgradeInsecureRequests: null,
        },
      },
    }),
  );
  app.use(throttles(settings.http.requestsAMinute));
  for (const [path, limit] of Object.entries(LARGER_BODIES)) app.use(path, express.json({ limit }));
  app.use(express.json({ limit: MOST_BODY }));
  app.use(refuseCrossSite);
  app.use(bodyChecks);
  app.setGlobalPrefix(API, { exclude: ['api/health/live', 'api/health/ready', 'api/openapi.json'] });
  app.useGlobalPipes(validation());
  app.useGlobalFilters(new ProblemFilter(await app.resolve(PinoLogger)));
  app.enableShutdownHooks();
  const document = openApiDocument(app);
  app.use('/api/openapi.json', (_request: ActingRequest, response: Response) => void response.json(document));
  if (settings.http.webRoot) serveWeb(app, resolve(settings.http.webRoot));
}

const READS = new Set(['GET', 'HEAD']);

/** The web app on the API's own origin: hashed files for a year, the page itself never from a cache. */
function serveWeb(app: NestExpressApplication, root: string): void {
  app.use(compressedFiles(root));
  app.use(express.static(root, { index: false, maxAge: '1y', immutable: true }));
  app.use((request: ActingRequest, response: Response, next: NextFunction) => {
    if (!READS.has(request.method) || request.path.startsWith('/api/') || /\.\w+$/.test(request.path)) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(resolve(root, 'index.html'));
  });
}
