import ts from 'typescript';
import { SchemaWriter } from './json-schema.mjs';

/**
 * What every handler answers, read from its return type, because interfaces leave nothing to read at run time; and which
 * handlers ask for no Idempotency-Key or If-Match.
 * @param {ts.Program} program
 * @returns {{ responses: Record<string, object>, schemas: Record<string, object>, open: string[], unkeyed: string[] }}
 *   all by operation id, such as `Team_list`
 */
export function responseSchemas(program) {
  const checker = program.getTypeChecker();
  const writer = new SchemaWriter(checker);
  const result = { responses: {}, schemas: {}, open: [], unkeyed: [] };
  for (const file of program.getSourceFiles()) {
    if (file.fileName.endsWith('/contracts/src/refusals.ts')) writer.of(interfaceOf(file, 'Problem', checker));
    if (!file.fileName.endsWith('.controller.ts')) continue;
    for (const { operation, type, marks } of handlersOf(file, checker)) {
      if (marks.includes('Open')) result.open.push(operation);
      if (marks.includes('Unkeyed')) result.unkeyed.push(operation);
      const schema = answerOf(type, writer);
      if (schema) result.responses[operation] = schema;
    }
  }
  for (const name of Object.keys(writer.schemas).sort()) result.schemas[name] = writer.schemas[name];
  return result;
}

function answerOf(type, writer) {
  if (type.symbol?.name === 'StreamableFile') return { type: 'string', format: 'binary' };
  return type.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined) ? null : writer.of(type);
}

function interfaceOf(file, name, checker) {
  return checker.getTypeAtLocation(
    file.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === name),
  );
}

function* handlersOf(file, checker) {
  for (const controller of file.statements.filter(ts.isClassDeclaration)) {
    for (const method of controller.members.filter(ts.isMethodDeclaration)) {
      const marks = [...marksOf(controller), ...marksOf(method)];
      if (marksOf(method).length === 0) continue;
      const answer = checker.getSignatureFromDeclaration(method).getReturnType();
      const operation = `${controller.name.text.replace(/Controller$/, '')}_${method.name.getText()}`;
      yield { operation, type: checker.getAwaitedType(answer) ?? answer, marks };
    }
  }
}

/** The names of a declaration's decorators. */
const marksOf = (node) =>
  (ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []).map(({ expression }) =>
    (ts.isCallExpression(expression) ? expression.expression : expression).getText(),
  );
