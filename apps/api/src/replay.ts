import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { run } from './boot';
import { replayLines, replaySummary, ReplayRuns } from './bulletins';

/** Computes every frozen bulletin again: a line per difference and a last line with the time; ends with 1 when one differs. */
void run(async (settings) => {
  const app = await NestFactory.createApplicationContext(AppModule.with({ ...settings, logLevel: 'silent' }), {
    logger: false,
    abortOnError: false,
  });
  const runs = app.get(ReplayRuns);
  const started = performance.now();
  const verdicts = (await runs.run(await runs.begun('command'))) ?? [];
  const took = performance.now() - started;
  for (const line of replayLines(verdicts)) process.stdout.write(`✗ ${line}\n`);
  process.stdout.write(`${replaySummary(verdicts, took)}\n`);
  if (verdicts.some(({ verdict }) => verdict === 'differs')) process.exitCode = 1;
  await app.close();
});
