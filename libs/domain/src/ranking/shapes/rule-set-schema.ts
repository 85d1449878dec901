import { RULE_SET, DEFINED } from './rule-set-shape';
import { KEY, MONTH_DAY, ObjectShape, Shape } from './shape';

/** Plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema (draft 2020-12) of a rule set, read off the same shapes as the check. */
export function ruleSetSchema(): JsonSchema {
  const own = objectSchema(RULE_SET);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://huoshui.example/rule-set.schema.json',
    title: 'Rule set 计分规则',
    ...own,
    anyOf: [{ required: ['persons'] }, { properties: { items: { minItems: 1 } } }],
    $defs: Object.fromEntries(Object.entries(DEFINED).map(([name, shape]) => [name, schemaOf(shape)])),
  };
}

function schemaOf(shape: Shape): JsonSchema {
  const about = 'about' in shape && shape.about ? { description: shape.about } : {};
  switch (shape.type) {
    case 'decimal':
      return { type: 'number', minimum: shape.least, maximum: shape.most, ...about };
    case 'whole':
      return { type: 'integer', minimum: shape.least, maximum: shape.most, ...about };
    case 'flag':
      return { type: 'boolean', ...about };
    case 'text':
      return {
        type: 'string',
        ...(shape.least > 0 && { minLength: shape.least, pattern: '\\S' }),
        maxLength: shape.most,
        ...about,
      };
    case 'key':
      return { type: 'string', pattern: KEY.source, ...about };
    case 'monthDay':
      return { type: 'string', pattern: MONTH_DAY.source, ...about };
    case 'choice':
      return { enum: [...shape.of], ...about };
    case 'list':
      return { type: 'array', items: schemaOf(shape.of), minItems: shape.least, maxItems: shape.most, ...about };
    case 'object':
      return objectSchema(shape);
    case 'variant':
      return {
        type: 'object',
        required: ['kind'],
        properties: { kind: { enum: Object.keys(shape.kinds) } },
        oneOf: Object.entries(shape.kinds).map(([kind, own]) => objectSchema(own, { kind: { const: kind } })),
        ...about,
      };
    case 'byKey':
      return { type: 'object', ...chain(Object.entries(shape.of), shape.otherwise) };
    case 'wordOr':
      return { anyOf: [{ enum: [...shape.words] }, schemaOf(shape.object)], ...about };
    case 'named':
      return { $ref: `#/$defs/${shape.name}` };
  }
}

/** if it has the first key, then that; else the next. */
function chain(of: readonly (readonly [string, ObjectShape])[], otherwise: ObjectShape): JsonSchema {
  const [first, ...rest] = of;
  if (first === undefined) return objectSchema(otherwise);
  const [key, shape] = first;
  return { if: { required: [key] }, then: objectSchema(shape), else: chain(rest, otherwise) };
}

function objectSchema({ required, optional, about }: ObjectShape, fixed: JsonSchema = {}): JsonSchema {
  const all = Object.entries({ ...required, ...optional }).map(([key, shape]) => [key, schemaOf(shape)] as const);
  return {
    type: 'object',
    properties: { ...fixed, ...Object.fromEntries(all) },
    required: [...Object.keys(fixed), ...Object.keys(required)],
    additionalProperties: false,
    ...(about && { description: about }),
  };
}
