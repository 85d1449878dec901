import { Injectable, OnModuleInit } from '@nestjs/common';
import { CompileBulletin } from '../bulletins';
import { job, JobHandler, JobRegistry, SYSTEM } from '../platform';
import { CheckMinutes } from './check-minutes';
import { PrepareMeeting } from './prepare-meeting';

/** Every ten minutes rather than once a week: it waits for the week's bulletin, and a worker that was down finds the week. */
export const prepareMeetings = job<Record<string, never>>({
  name: 'meetings.prepare',
  identity: () => 'meetings',
  attempts: 3,
  every: '*/10 * * * *',
});

@Injectable()
export class PrepareMeetings implements JobHandler<Record<string, never>>, OnModuleInit {
  readonly job = prepareMeetings;

  constructor(
    private readonly compile: CompileBulletin,
    private readonly prepare: PrepareMeeting,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  /** The last ended week alone: for a Monday that has gone by nobody meets any more, and its orders are carried anyway. */
  async handle(): Promise<void> {
    await this.prepare.ifMissing(SYSTEM, this.compile.lastEnded());
  }
}

/** In the night, and each hour after it for a worker that was down then: a day that was checked is left alone. */
export const checkMinutes = job<Record<string, never>>({
  name: 'meetings.check-minutes',
  identity: () => 'meetings.check-minutes',
  attempts: 3,
  every: '50 3-23 * * *',
});

@Injectable()
export class CheckMinutesNightly implements JobHandler<Record<string, never>>, OnModuleInit {
  readonly job = checkMinutes;

  constructor(
    private readonly check: CheckMinutes,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  handle(): Promise<void> {
    return this.check.nightly();
  }
}
