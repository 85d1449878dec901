import { Injectable, OnModuleInit } from '@nestjs/common';
import { job, JobHandler, JobRegistry, JobRun } from '../platform';
import { DailyRuns } from './daily-runs';
import { computeLights } from './light-runs';
import { RunLights } from './run-lights';

/** At 00:20 for the new day, and each hour after it for a worker that was down then: a day that is done stays done. */
export const dailyLights = job<Record<string, never>>({
  name: 'lights.daily',
  identity: () => 'lights.daily',
  attempts: 5,
  every: '20 * * * *',
});

@Injectable()
export class DailyLights implements JobHandler<Record<string, never>>, OnModuleInit {
  readonly job = dailyLights;

  constructor(
    private readonly daily: DailyRuns,
    private readonly runs: RunLights,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  /** Judges each day since the last one that was judged, then takes up what other workers have left lying. */
  async handle(_payload?: Record<string, never>, run?: JobRun): Promise<void> {
    try {
      for (const day of await this.daily.missing()) await this.runs.run(await this.daily.of(day), run?.progress);
    } finally {
      for (const id of await this.daily.left()) await this.runs.run(id, run?.progress);
    }
  }
}

@Injectable()
export class ComputeLights implements JobHandler<{ runId: string }>, OnModuleInit {
  readonly job = computeLights;

  constructor(
    private readonly runs: RunLights,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  handle({ runId }: { runId: string }, run?: JobRun): Promise<void> {
    return this.runs.run(runId, run?.progress);
  }
}
