import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpenAPIObject } from '@nestjs/swagger';
import { allows, API, refusals, Role } from '@huoshui/contracts';
import { Caller, Route, TestApp, walkRoutes } from '../testing';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const NOBODY_S_ID = '00000000-0000-7000-8000-000000000000';

/** What people, scripts and attackers put where something else belongs. */
const BAD: readonly unknown[] = [
  ...[null, true, -1, 0.5, 2 ** 53 + 2, 1e308],
  ...['', '长'.repeat(10_000), '🎉👨‍👩‍👧‍👦', `'; DROP TABLE person; --`, '\u0000', '\ud800'],
  ...['0001-01-01', '9999-12-31', '2026-02-30', '0001-W01', '9999-W52', '9999-Q4', NOBODY_S_ID],
  ...[[], [[]], [null], {}, { toString: null }, JSON.parse('{"__proto__":{"a":1}}')],
];

/** Each field meets so many of them, the next field the next ones: the whole product would take many minutes. */
const EACH = 3;
const PATIENCE = 240_000;

/** Walked from the API's own description: a field is tried the moment it exists. */
describe('every field of every route', () => {
  let app: TestApp;
  let routes: Route[];
  let document: OpenAPIObject;
  const callers = new Map<Role, Caller>();

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY: '2026-11-20' });
    routes = walkRoutes(app.app).filter(({ needs }) => needs !== undefined);
    document = JSON.parse(readFileSync(join(__dirname, '../../../docs/openapi.json'), 'utf8')) as OpenAPIObject;
    for (const role of Object.values(Role)) callers.set(role, await app.as(role));
  });
  afterAll(() => app.close());

  const callerOf = ({ needs }: Route): Caller => {
    const role = [Role.CommandingOffice, ...Object.values(Role)].find((one) =>
      needs?.some((need) => allows(one, need)),
    );
    const caller = role && callers.get(role);
    if (!caller) throw new Error(`nobody may ${needs?.join()}`);
    return caller;
  };

  const operationOf = ({ method, path }: Route): Operation | undefined =>
    document.paths[`${API}/${path.replace(/:(\w+)/g, '{$1}')}`]?.[method];

  const schemaOf = (schema: Schema): Schema => {
    const named = schema.$ref?.split('/').at(-1);
    return named ? schemaOf(document.components?.schemas?.[named] as Schema) : schema;
  };

  /** A value as the field wants it, as far as its description tells. */
  const fitting = (schema: Schema, name: string): unknown => {
    const { type, properties, items, ...known } = schemaOf(schema);
    if (known.enum) return known.enum[0];
    if (properties) return Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, fitting(one, key)]));
    if (items) return [fitting(items, name)];
    const kind = Array.isArray(type) ? type[0] : type;
    if (kind === 'boolean') return true;
    if (kind === 'number' || kind === 'integer') return name === 'year' ? 2026 : (known.minimum ?? 1);
    if (kind === 'object') return {};
    if (known.format === 'uuid') return NOBODY_S_ID;
    if (/week/i.test(name)) return '2026-W40';
    if (name === 'period') return '2026-10';
    return /day|from|to$|on$|date|deadline|asof/i.test(name) ? '2026-11-19' : '某';
  };

  const send = async (caller: Caller, { method, path }: Route, query: string, body?: object) => {
    const filled = `${path.replace(/:week\b/g, '2026-W40').replace(/:\w+/g, NOBODY_S_ID)}${query}`;
    if (method === 'put' || method === 'patch') return caller[method](filled, 1, body);
    return method === 'post' ? caller.post(filled, body) : caller[method](filled);
  };

  let turn = 0;
  const next = <T>(values: readonly T[]): T[] =>
    Array.from({ length: EACH }, () => values[(turn += 1) % values.length] as T);

  const refusedWell = ({ status, body }: { status: number; body: { code?: string } }): boolean =>
    status < 400 || (status < 500 && Object.hasOwn(refusals, body.code ?? ''));

  it(
    'of a body refuses what is no value of it, by a code that has a sentence',
    async () => {
      const failed: string[] = [];
      let tried = 0;
      for (const route of routes) {
        const schema = (
          operationOf(route)?.requestBody as { content?: Record<string, { schema?: Schema }> } | undefined
        )?.content?.['application/json']?.schema;
        if (!schema) continue;
        const whole = fitting(schema, '') as object;
        for (const field of Object.keys(whole)) {
          for (const value of next(BAD)) {
            tried += 1;
            const answer = await send(callerOf(route), route, '', { ...whole, [field]: value });
            if (!refusedWell(answer))
              failed.push(
                `${route.handler} ${field}=${JSON.stringify(value)?.slice(0, 40)}: ${answer.status} ${answer.text}`,
              );
          }
        }
      }
      expect(tried).toBeGreaterThan(1_000);
      expect(failed).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'of a query refuses what is no value of it, by a code that has a sentence',
    async () => {
      const failed: string[] = [];
      const texts = BAD.filter((value): value is string => typeof value === 'string' && value !== '\ud800');
      let tried = 0;
      for (const route of routes.filter(({ method }) => method === 'get')) {
        const asked = (operationOf(route)?.parameters ?? []) as { name: string; in: string; schema?: Schema }[];
        const parameters = asked.filter((one) => one.in === 'query');
        const usual = Object.fromEntries(
          parameters.map(({ name, schema }) => [name, String(fitting(schema ?? {}, name))]),
        );
        for (const { name } of parameters) {
          for (const value of next([...texts, '-1', '1e308', '9007199254740993'])) {
            tried += 1;
            const query = `?${new URLSearchParams({ ...usual, [name]: value.slice(0, 200) })}`;
            const answer = await send(callerOf(route), route, query);
            if (!refusedWell(answer))
              failed.push(`${route.handler} ${name}=${value.slice(0, 40)}: ${answer.status} ${answer.text}`);
          }
        }
      }
      expect(tried).toBeGreaterThan(200);
      expect(failed).toEqual([]);
    },
    PATIENCE,
  );
});
