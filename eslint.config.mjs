import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import ts from 'typescript-eslint';
import { accessibility } from './tools/lint/accessibility.mjs';
import { boundaries, boundariesOfSpecs } from './tools/lint/boundaries.mjs';
import { selectors } from './tools/lint/selectors.mjs';
import { noClock, noEnvironment, noIdleTests } from './tools/lint/syntax.mjs';

const sources = [
  'apps/*/src/**/*.ts',
  'libs/*/src/**/*.ts',
  'migrations/**/*.ts',
  'apps/*/testing/**/*.ts',
  'apps/web-e2e/**/*.ts',
];
const web = ['apps/web/src', 'libs/ui/src'];
const specs = [
  '**/*.spec.ts',
  '**/*.fixture.ts',
  '**/*.it.ts',
  'apps/*/testing/**/*.ts',
  'apps/web-e2e/**/*.ts',
  'tools/jest/**/*.ts',
];

export default ts.config(
  { ignores: ['node_modules', 'dist', '.data', '.nx', '.angular', 'coverage', 'screenshots', 'demo', 'docs'] },
  // A rule is kept or changed here, never switched off beside the code.
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strict, ts.configs.stylistic],
    plugins: { '@nx': nx },
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['tools/jest/*.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@nx/enforce-module-boundaries': ['error', boundaries],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      eqeqeq: 'error',
    },
  },
  { files: sources, rules: { 'max-lines': ['error', 200] } },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: specs,
    rules: { 'no-restricted-syntax': ['error', ...noClock, ...noEnvironment] },
  },
  {
    files: ['apps/api/src/**/*.ts', 'libs/{contracts,ui}/src/**/*.ts'],
    ignores: [...specs, 'apps/api/src/platform/settings.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noEnvironment] },
  },
  {
    files: specs,
    rules: {
      '@nx/enforce-module-boundaries': ['error', boundariesOfSpecs],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      'no-restricted-syntax': ['error', ...noIdleTests],
      'max-lines': ['error', 400],
    },
  },
  {
    files: web.map((folder) => `${folder}/**/*.ts`),
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
      '@angular-eslint/prefer-on-push-component-change-detection': 'off',
    },
  },
  { files: ['apps/web/src/**/*.ts'], rules: selectors('hs') },
  { files: ['libs/ui/src/**/*.ts'], rules: selectors('ui') },
  {
    files: web.map((folder) => `${folder}/**/*.html`),
    // The page that holds the application is no template: it has no i18n of its own.
    ignores: ['apps/web/src/index.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: accessibility,
  },
  {
    files: ['tools/**/*.mjs', '*.mjs', 'libs/**/*.mjs'],
    rules: { 'max-lines': ['error', 200], eqeqeq: 'error', 'no-undef': 'off' },
  },
);
