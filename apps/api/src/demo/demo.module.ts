import { Module } from '@nestjs/common';
import { BulletinsModule } from '../bulletins';
import { CalendarModule } from '../calendar';
import { ExchangeModule } from '../exchange';
import { FilesModule } from '../files';
import { LoadBulletins } from './load-bulletins';
import { LoadDemo } from './load-demo';
import { ImportStations, LoadLedger } from './load-ledger';
import { LoadLivingYear } from './load-living-year';
import { WipeDemo } from './wipe-demo';

/** Only the demo's own door opens this room: neither the HTTP server nor the worker holds it. */
@Module({
  imports: [FilesModule, CalendarModule, BulletinsModule, ExchangeModule],
  providers: [LoadDemo, LoadLedger, ImportStations, LoadLivingYear, LoadBulletins, WipeDemo],
  exports: [LoadDemo, WipeDemo],
})
export class DemoModule {}
