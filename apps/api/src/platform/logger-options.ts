import { Params } from 'nestjs-pino';
import { ActingRequest } from './http/access';
import { Settings } from './settings';

/** One JSON line a request, with its id; never a cookie, a body or a query's text. */
export function loggerOptions(settings: Settings): Params {
  return {
    pinoHttp: {
      level: settings.logLevel,
      base: null,
      quietReqLogger: true,
      genReqId: (request) => (request as ActingRequest).requestId ?? '',
      autoLogging: { ignore: (request) => (request.url ?? '').startsWith('/api/health') },
      serializers: {
        req: (request: { id: string; method: string; url: string }) => ({
          id: request.id,
          method: request.method,
          path: request.url.split('?')[0],
        }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      },
    },
  };
}
