import { Injectable, OnModuleInit } from '@nestjs/common';
import { job, JobHandler, JobRegistry } from '../platform';
import { replayNow, ReplayRuns } from './replay-runs';

/** In the night, and each hour after it for a worker that was down then: a day that has its replay is left alone. */
export const replayNightly = job<Record<string, never>>({
  name: 'bulletins.replay-nightly',
  identity: () => 'bulletins.replay-nightly',
  attempts: 3,
  every: '40 3-23 * * *',
});

@Injectable()
export class ReplayNightly implements JobHandler<Record<string, never>>, OnModuleInit {
  readonly job = replayNightly;

  constructor(
    private readonly runs: ReplayRuns,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  async handle(): Promise<void> {
    await this.runs.run(await this.runs.begun('nightly'));
  }
}

@Injectable()
export class ReplayNow implements JobHandler<{ runId: string }>, OnModuleInit {
  readonly job = replayNow;

  constructor(
    private readonly runs: ReplayRuns,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  async handle({ runId }: { runId: string }): Promise<void> {
    await this.runs.run(runId);
  }
}
