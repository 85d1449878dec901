import { Injectable } from '@nestjs/common';
import { ProjectClockView } from '@huoshui/contracts';
import { ClockDays, clockOf } from '@huoshui/domain';
import { Actor, Clock, Database, found } from '../platform';
import { projectSight } from '../projects';
import { SpeedSettingReader } from './speed-setting.reader';
import { CLOCKED_PROJECTS, VERIFIED_DAYS } from './speed.sql';

@Injectable()
export class ProjectClockReader {
  constructor(
    private readonly database: Database,
    private readonly settings: SpeedSettingReader,
    private readonly clock: Clock,
  ) {}

  /** Every speed of one project until today; only verified milestones stop a clock. @throws Refusal `request.not-found` */
  async of(actor: Actor, projectId: string): Promise<ProjectClockView> {
    const params: unknown[] = [projectId];
    const sight = projectSight(actor, 'c', params);
    const row = await this.database.one<{ days: ClockDays }>(
      `SELECT ${VERIFIED_DAYS} AS days FROM ${CLOCKED_PROJECTS} WHERE c.project_id = $1 AND ${sight}`,
      params,
    );
    const asOf = this.clock.today();
    return { asOf, readings: [...clockOf(found(row).days, asOf)], setting: await this.settings.current() };
  }
}
