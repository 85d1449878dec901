import { Injectable, OnModuleInit } from '@nestjs/common';
import { CompileBulletin } from '../bulletins';
import { job, JobHandler, JobRegistry, SYSTEM } from '../platform';
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
