import { CallHandler, ExecutionContext, Injectable, NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { map, Observable } from 'rxjs';

/** An answer with a `version` carries it as its ETag, for the If-Match of the next change. Nothing here may be cached. */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const response = context.switchToHttp().getResponse<Response>();
    response.setHeader('Cache-Control', 'no-store');
    return next.handle().pipe(
      map((value: unknown) => {
        if (typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'number') {
          response.setHeader('ETag', `"${value.version}"`);
        }
        return value;
      }),
    );
  }
}
