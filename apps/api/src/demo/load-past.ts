import { Injectable } from '@nestjs/common';
import { Actor } from '../platform';
import { LoadAwards } from './load-awards';
import { LoadBulletins } from './load-bulletins';
import { LoadLights } from './load-lights';
import { LoadMeetings } from './load-meetings';
import { LoadObjections } from './load-objections';
import { LoadWeeklySheets } from './load-weekly-sheets';

/** What follows from the year's facts, week by week. */
@Injectable()
export class LoadPast {
  constructor(
    private readonly lights: LoadLights,
    private readonly bulletins: LoadBulletins,
    private readonly objections: LoadObjections,
    private readonly sheets: LoadWeeklySheets,
    private readonly meetings: LoadMeetings,
    private readonly awards: LoadAwards,
  ) {}

  /** The meetings last, which look back on bulletins: they are the mark of a demo that is complete. */
  async run(office: Actor): Promise<void> {
    await this.lights.run();
    await this.bulletins.run(office);
    await this.objections.run(office);
    await this.sheets.run(office);
    await this.awards.run(office);
    await this.meetings.run(office);
  }
}
