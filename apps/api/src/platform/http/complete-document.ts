import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';

/** What tools/build-api.mjs reads from the handlers' types: interfaces leave nothing to read at run time. */
interface Answers {
  readonly responses: Readonly<Record<string, object>>;
  readonly schemas: Readonly<Record<string, object>>;
  readonly open: readonly string[];
  readonly unkeyed: readonly string[];
}

interface Operation {
  operationId?: string;
  parameters?: object[];
  responses: Record<string, object>;
}

const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
});

const KEY = header('Idempotency-Key', '8–100 printable characters; the same key again gives the first answer.');
const VERSION = header('If-Match', 'The version that the caller saw, as the ETag of the record gave it.');
const PROBLEM = {
  description: 'A refusal: `code` is stable, `facts` are the values of its sentence.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** Adds to the document what decorators cannot say: answers, refusals, and the headers every change carries. */
export function completeDocument(
  document: OpenAPIObject,
  file = join(__dirname, 'response-schemas.json'),
): OpenAPIObject {
  if (!existsSync(file)) return document;
  const answers = JSON.parse(readFileSync(file, 'utf8')) as Answers;
  for (const path of Object.values(document.paths)) {
    for (const [method, operation] of Object.entries(path as Record<string, Operation>))
      complete(method, operation, answers);
  }
  const { schemas, ...components } = document.components ?? {};
  return orderEnums({ ...document, components: { ...components, schemas: { ...schemas, ...answers.schemas } } });
}

/** The compiler gives a union's members in an order that depends on unrelated files. */
function orderEnums<T>(node: T): T {
  if (typeof node !== 'object' || node === null) return node;
  for (const [name, value] of Object.entries(node)) {
    // A copy: the list may be the very constant that the product counts by.
    if (name === 'enum' && Array.isArray(value)) Object.assign(node, { enum: value.toSorted() });
    else orderEnums(value);
  }
  return node;
}

function complete(method: string, operation: Operation, { responses, open, unkeyed }: Answers): void {
  const id = operation.operationId ?? '';
  const success = Object.keys(operation.responses).find((status) => status.startsWith('2'));
  const schema = responses[id] as { format?: string } | undefined;
  if (success && schema) {
    const type = schema.format === 'binary' ? 'application/octet-stream' : 'application/json';
    operation.responses[success] = {
      description: '',
      ...operation.responses[success],
      content: { [type]: { schema } },
    };
  }
  operation.responses['default'] = PROBLEM;
  if (unkeyed.includes(id)) return;
  if (method === 'post' && !open.includes(id)) operation.parameters = [...(operation.parameters ?? []), KEY];
  if (['put', 'patch', 'delete'].includes(method)) operation.parameters = [...(operation.parameters ?? []), VERSION];
}
