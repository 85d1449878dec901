import { relative } from 'node:path';
import ts from 'typescript';
import { before as describeBodies } from '@nestjs/swagger/plugin';
import { at, ROOT } from '../lib/root.mjs';

/** class-validator bodies and queries appear in the OpenAPI document with their limits and comments. */
const swagger = {
  dtoFileNameSuffix: ['.bodies.ts', '.body.ts', '.queries.ts', '.query.ts'],
  controllerFileNameSuffix: ['.controller.ts'],
  classValidatorShim: true,
  introspectComments: true,
};

/**
 * Type-checks and emits the API, the libraries and the migrations it uses into dist.
 * @returns {{ program: ts.Program, faults: string[] }} faults: one line each, none when all is well
 */
export function compileApi() {
  const program = apiProgram();
  const faults = [...ts.getPreEmitDiagnostics(program)];
  if (faults.length === 0) {
    faults.push(
      ...program.emit(undefined, undefined, undefined, false, { before: [describeBodies(swagger, program)] })
        .diagnostics,
    );
  }
  return { program, faults: faults.map(sentence) };
}

/** The API as TypeScript sees it; `extra` adds root files. */
export function apiProgram(extra = []) {
  const config = ts.getParsedCommandLineOfConfigFile(
    at('apps/api/tsconfig.build.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (fault) => {
        throw new Error(sentence(fault));
      },
    },
  );
  return ts.createProgram({ rootNames: [...config.fileNames, ...extra], options: config.options });
}

function sentence(fault) {
  const text = ts.flattenDiagnosticMessageText(fault.messageText, '\n');
  if (!fault.file) return `TS${fault.code}: ${text}`;
  const { line, character } = fault.file.getLineAndCharacterOfPosition(fault.start ?? 0);
  return `${relative(ROOT, fault.file.fileName)}:${line + 1}:${character + 1} TS${fault.code}: ${text}`;
}
