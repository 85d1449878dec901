import { equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { at, ROOT } from '../lib/root.mjs';

/** The real configuration; only what needs the whole program is left out, because the texts below are no files. */
const eslint = new ESLint({
  cwd: ROOT,
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/await-thenable': 'off',
    },
  },
});

const faults = async (file, text) => {
  const [result] = await eslint.lintText(text, { filePath: at(file) });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId !== '@typescript-eslint/no-unused-vars')
    .map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`);
};

const uses = (specifier) => `import * as used from '${specifier}';\nexport const it = used;\n`;

const BOUNDARY = '@nx/enforce-module-boundaries';

const forbidden = [
  ['libs/domain/src/probe.ts', 'rxjs', 'a package in the domain'],
  ['libs/domain/src/probe.ts', 'pinyin-pro', 'a package in the domain, however pure'],
  ['libs/domain/src/probe.ts', '@huoshui/contracts', 'the wire in the domain'],
  ['libs/contracts/src/probe.ts', 'class-validator', 'a server package in the contracts'],
  ['libs/contracts/src/probe.ts', '@angular/core', 'a web package in the contracts'],
  ['libs/contracts/src/probe.ts', '@huoshui/testing', 'builders in the contracts'],
  ['libs/ui/src/probe.ts', '@huoshui/contracts', 'the wire in the parts'],
  ['libs/testing/src/probe.ts', '@huoshui/ui', 'parts in the builders'],
  ['apps/web/src/probe.ts', '@nestjs/common', 'Nest in the web'],
  ['apps/web/src/probe.ts', 'typeorm', 'TypeORM in the web'],
  ['apps/web/src/probe.ts', '../../api/src/modules', 'a file of the API in the web'],
  ['apps/api/src/probe.ts', '@angular/core', 'Angular in the API'],
  ['apps/api/src/probe.ts', '@huoshui/ui', 'parts of the web in the API'],
];

const lawful = [
  ['libs/contracts/src/probe.ts', '@huoshui/domain'],
  ['libs/ui/src/probe.ts', '@huoshui/domain'],
  ['apps/web/src/probe.ts', '@huoshui/contracts'],
  ['apps/web/src/probe.ts', '@huoshui/ui'],
  ['apps/web/src/probe.ts', '@angular/core'],
  ['apps/api/src/probe.ts', '@huoshui/domain'],
  ['apps/api/src/probe.ts', '@nestjs/common'],
];

describe('boundaries', () => {
  for (const [file, specifier, what] of forbidden) {
    it(`are red at ${what}: ${specifier}`, async () => {
      const found = await faults(file, uses(specifier));
      ok(
        found.some((fault) => fault.startsWith(BOUNDARY)),
        found.join('\n') || 'nothing was reported',
      );
    });
  }
  for (const [file, specifier] of lawful) {
    it(`let ${file.split('/').slice(0, 2).join('/')} use ${specifier}`, async () => {
      equal((await faults(file, uses(specifier))).join('\n'), '');
    });
  }
});

const habits = [
  [
    'no-restricted-syntax',
    'libs/domain/src/probe.ts',
    'export const now = () => new Date();\n',
    'a clock in the domain',
  ],
  [
    'no-restricted-syntax',
    'libs/domain/src/probe.ts',
    'export const now = () => Date.now();\n',
    'the time in the domain',
  ],
  [
    'no-restricted-syntax',
    'libs/domain/src/probe.ts',
    'export const dice = () => Math.random();\n',
    'chance in the domain',
  ],
  [
    'no-restricted-syntax',
    'apps/api/src/probe.ts',
    "export const port = process.env['PORT'];\n",
    'the environment outside its one file',
  ],
  ['no-restricted-syntax', 'apps/api/src/probe.spec.ts', "it.skip('later', () => undefined);\n", 'a skipped test'],
  ['no-restricted-syntax', 'apps/api/src/probe.it.ts', "describe.only('this', () => undefined);\n", 'a lonely test'],
  ['no-warning-comments', 'apps/api/src/probe.ts', '// TODO: later\nexport const a = 1;\n', 'a TODO'],
  ['@typescript-eslint/no-explicit-any', 'apps/api/src/probe.ts', 'export const a = (b: any): unknown => b;\n', 'any'],
  [
    '@typescript-eslint/ban-ts-comment',
    'apps/api/src/probe.ts',
    '// @ts-ignore\nexport const a: number = 1;\n',
    'a silenced compiler',
  ],
  ['no-console', 'apps/api/src/probe.ts', 'console.log(1);\nexport {};\n', 'console in the API'],
  ['max-lines', 'apps/api/src/probe.ts', `export {};\n${'void 0;\n'.repeat(201)}`, 'a file over 200 lines'],
  ['@angular-eslint/template/i18n', 'apps/web/src/probe.html', '<p>项目</p>\n', 'a sentence past i18n'],
  ['@angular-eslint/template/alt-text', 'apps/web/src/probe.html', '<img src="a.png" />\n', 'a picture without words'],
];

describe('habits', () => {
  for (const [rule, file, text, what] of habits) {
    it(`are red at ${what}`, async () => {
      const found = await faults(file, text);
      ok(
        found.some((fault) => fault.startsWith(`${rule}:`)),
        found.join('\n') || 'nothing was reported',
      );
    });
  }
  it('cannot be switched off beside the code', async () => {
    const found = await faults(
      'apps/api/src/probe.ts',
      '/* eslint-disable */\nexport const a = (b: any): unknown => b;\n',
    );
    ok(
      found.some((fault) => fault.startsWith('@typescript-eslint/no-explicit-any:')),
      found.join('\n'),
    );
  });
});
