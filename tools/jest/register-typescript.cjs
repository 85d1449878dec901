const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');
const { typescript } = require('./swc.cjs');

const libraries = join(__dirname, '../../libs');

/** Lets a process that a spec starts read the sources as Jest does: required before anything else with `--require`. */
require.extensions['.ts'] = (module, filename) => {
  const source = readFileSync(filename, 'utf8');
  module._compile(transformSync(source, { ...typescript, filename, sourceMaps: 'inline' }).code, filename);
};

const resolve = Module._resolveFilename;
Module._resolveFilename = function resolveFilename(request, ...rest) {
  const library = /^@huoshui\/(domain|contracts|ui|testing)$/.exec(request);
  return resolve.call(this, library ? join(libraries, library[1], 'src/index.ts') : request, ...rest);
};
