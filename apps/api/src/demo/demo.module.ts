import { Module } from '@nestjs/common';
import { BulletinsModule } from '../bulletins';
import { CalendarModule } from '../calendar';
import { ExchangeModule } from '../exchange';
import { FilesModule } from '../files';
import { LightsModule } from '../lights';
import { LoadBulletins } from './load-bulletins';
import { LoadDemo } from './load-demo';
import { ImportStations, LoadLedger } from './load-ledger';
import { LoadLights } from './load-lights';
import { LoadLivingYear } from './load-living-year';
import { LoadPast } from './load-past';
import { WipeDemo } from './wipe-demo';

/** Only the demo's own door opens this room: neither the HTTP server nor the worker holds it. */
@Module({
  imports: [FilesModule, CalendarModule, LightsModule, BulletinsModule, ExchangeModule],
  providers: [LoadDemo, LoadLedger, ImportStations, LoadLivingYear, LoadLights, LoadBulletins, LoadPast, WipeDemo],
  exports: [LoadDemo, WipeDemo],
})
export class DemoModule {}
