import { Injectable, OnModuleInit } from '@nestjs/common';
import { CalendarReader } from '../calendar';
import { Clock, JobHandler, JobRegistry, SYSTEM, UnitOfWork } from '../platform';
import { milestonesChanged } from '../projects';
import { refreshOutlooks } from './refresh-outlooks';

interface Changed {
  projectIds: string[];
}

@Injectable()
export class FollowMilestones implements JobHandler<Changed>, OnModuleInit {
  readonly job = milestonesChanged;

  constructor(
    private readonly unit: UnitOfWork,
    private readonly calendars: CalendarReader,
    private readonly clock: Clock,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  /** A milestone that was recorded or retracted is the end of its task. */
  async handle({ projectIds }: Changed): Promise<void> {
    const [calendar, today] = [await this.calendars.current(), this.clock.today()];
    await this.unit.write(SYSTEM, (work) => refreshOutlooks(work, projectIds, calendar, today));
  }
}
