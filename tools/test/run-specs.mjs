import { run } from 'node:test';
import { tap } from 'node:test/reporters';

/** Runs the spec files named on the command line, one after another, and tells the outcome as TAP. */
run({ files: process.argv.slice(2), concurrency: 1 })
  .on('test:fail', () => (process.exitCode = 1))
  .compose(tap)
  .pipe(process.stdout);
