import { Module } from '@nestjs/common';
import { AwardsModule } from '../awards';
import { BulletinsModule } from '../bulletins';
import { CalendarModule } from '../calendar';
import { ExchangeModule } from '../exchange';
import { FilesModule } from '../files';
import { LightsModule } from '../lights';
import { MeetingsModule } from '../meetings';
import { WeeklySheetsModule } from '../weekly-sheets';
import { AwardSteps, LoadAwards } from './load-awards';
import { LoadBulletins } from './load-bulletins';
import { LoadDemo } from './load-demo';
import { ImportStations, LoadLedger } from './load-ledger';
import { LoadLights } from './load-lights';
import { LoadLivingYear } from './load-living-year';
import { LoadObjections } from './load-objections';
import { LoadMeetings } from './load-meetings';
import { LoadWeeklySheets } from './load-weekly-sheets';
import { LoadPast } from './load-past';
import { MeetingSteps, PastMeeting } from './past-meeting';
import { WipeDemo } from './wipe-demo';

/** Only the demo's own door opens this room: neither the HTTP server nor the worker holds it. */
@Module({
  imports: [FilesModule, CalendarModule, LightsModule, BulletinsModule, AwardsModule, MeetingsModule, WeeklySheetsModule, ExchangeModule],
  providers: [LoadDemo, LoadLedger, ImportStations, LoadLivingYear, LoadLights, LoadBulletins, LoadObjections, LoadMeetings,
    LoadWeeklySheets, AwardSteps, LoadAwards, MeetingSteps, PastMeeting, LoadPast, WipeDemo],
  exports: [LoadDemo, WipeDemo],
})
export class DemoModule {}
