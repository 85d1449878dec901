import {
  applyDecorators,
  CallHandler,
  ExecutionContext,
  Injectable,
  NestInterceptor,
  PayloadTooLargeException,
  PipeTransform,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { fileLimits } from '@huoshui/contracts';
import { catchError, Observable, throwError } from 'rxjs';
import { Refusal } from '../platform';

/** An upload on its way in, whole on disk, not yet looked at. */
export interface IncomingFile {
  readonly path: string;
  readonly originalname: string;
}

@Injectable()
class SayTooLarge implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      catchError((error: unknown) => {
        if (!(error instanceof PayloadTooLargeException)) return throwError(() => error);
        return throwError(() => new Refusal('file.too-large', { mostBytes: fileLimits.bytes }));
      }),
    );
  }
}

const limits = { fileSize: fileLimits.bytes, files: 1, fields: 0, parts: 1, headerPairs: 20, fieldNameSize: 40 };

/** A route that takes one multipart file in the field `file` and nothing else. Refusals: file.too-large, file.empty. */
export const TakesOneFile = (): MethodDecorator =>
  applyDecorators(UseInterceptors(SayTooLarge, FileInterceptor('file', { limits, defParamCharset: 'utf8' })));

const mustBeThere: PipeTransform<IncomingFile | undefined, IncomingFile> = {
  transform: (file) => {
    if (!file) throw new Refusal('file.empty');
    return file;
  },
};

/** The file that `@TakesOneFile()` took in. */
export const OneFile = (): ParameterDecorator => UploadedFile(mustBeThere);
