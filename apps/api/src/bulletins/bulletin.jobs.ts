import { Injectable, OnModuleInit } from '@nestjs/common';
import { PERIOD_KINDS } from '@huoshui/domain';
import { job, JobHandler, JobRegistry, SYSTEM } from '../platform';
import { CompileBulletin } from './compile-bulletin';
import { MissingPeriods } from './missing-periods';

/** Every ten minutes rather than once a period: a worker that was down at the cut-off finds it when it is back. */
export const compileBulletins = job<Record<string, never>>({
  name: 'bulletins.compile',
  identity: () => 'bulletins',
  attempts: 3,
  every: '*/10 * * * *',
});

@Injectable()
export class CompileBulletins implements JobHandler<Record<string, never>>, OnModuleInit {
  readonly job = compileBulletins;

  constructor(
    private readonly missing: MissingPeriods,
    private readonly compile: CompileBulletin,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  /** Compiles each ended week, month and year after the last bulletin of its kind. */
  async handle(): Promise<void> {
    for (const kind of PERIOD_KINDS) {
      for (const period of await this.missing.of(kind)) await this.compile.ifMissing(SYSTEM, period);
    }
  }
}
