import { ValidationError, ValidationPipe } from '@nestjs/common';
import { FieldRefusal, Refusal } from '../refusal';

function fieldsOf(errors: readonly ValidationError[], prefix = ''): FieldRefusal[] {
  return errors.flatMap((error) => {
    const path = prefix ? `${prefix}.${error.property}` : error.property;
    const own = Object.keys(error.constraints ?? {}).map((constraint) => ({ path, code: constraint }));
    return [...own, ...fieldsOf(error.children ?? [], path)];
  });
}

/** Bodies and queries: unknown fields are refused, every fault is named with its path. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => {
      const fields = fieldsOf(errors);
      return new Refusal('request.body.invalid', { field: fields[0]?.path ?? '' }, fields.slice(0, 50));
    },
  });
