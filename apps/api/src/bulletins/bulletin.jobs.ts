import { Injectable, OnModuleInit } from '@nestjs/common';
import { isWeek, Week, weekAfter, weekBefore } from '@huoshui/domain';
import { Clock, Database, job, JobHandler, JobRegistry, SYSTEM } from '../platform';
import { CompileBulletin } from './compile-bulletin';

/** Every ten minutes rather than once a week: a worker that was down at the cut-off finds the week when it is back. */
export const compileBulletins = job<Record<string, never>>({
  name: 'bulletins.compile',
  identity: () => 'bulletins',
  attempts: 3,
  every: '*/10 * * * *',
});

/** Further back than that nobody waits for a bulletin; the office can still compile such a week by hand. */
const CATCH_UP_WEEKS = 26;

@Injectable()
export class CompileBulletins implements JobHandler<Record<string, never>>, OnModuleInit {
  readonly job = compileBulletins;

  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly compile: CompileBulletin,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  /** Compiles each ended week after the last bulletin; in a zone that has none yet, the last ended week. */
  async handle(): Promise<void> {
    for (const week of await this.missing()) await this.compile.ifMissing(SYSTEM, week);
  }

  private async missing(): Promise<Week[]> {
    const settings = this.clock.week;
    const last = this.compile.lastEnded();
    let oldest = last;
    for (let count = 1; count < CATCH_UP_WEEKS; count += 1) oldest = weekBefore(oldest, settings);
    const latest = await this.database.one<{ week: string | null }>(
      'SELECT max(week) AS week FROM bulletin WHERE week >= $1',
      [oldest],
    );
    const known = latest?.week ?? null;
    if (known === null || !isWeek(known, settings)) return [last];
    const missing: Week[] = [];
    for (let week = weekAfter(known, settings); week <= last; week = weekAfter(week, settings)) missing.push(week);
    return missing;
  }
}
