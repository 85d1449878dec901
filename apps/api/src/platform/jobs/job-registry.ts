import { Injectable } from '@nestjs/common';
import { JobHandler } from './job';

/** Handlers find their way here when their module starts; the worker asks that every declared job has exactly one. */
@Injectable()
export class JobRegistry {
  private readonly handlers = new Map<string, JobHandler<object>>();

  add<P extends object>(handler: JobHandler<P>): void {
    if (this.handlers.has(handler.job.name)) throw new Error(`job ${handler.job.name} has two handlers`);
    this.handlers.set(handler.job.name, handler as unknown as JobHandler<object>);
  }

  of(name: string): JobHandler<object> | undefined {
    return this.handlers.get(name);
  }

  all(): readonly JobHandler<object>[] {
    return [...this.handlers.values()];
  }
}
