import { Inject, Injectable } from '@nestjs/common';
import { Database, Settings, SETTINGS } from '../platform';
import { LoadLedger } from './load-ledger';
import { LoadLivingYear } from './load-living-year';
import { LoadPast } from './load-past';

export type Loaded = 'loaded' | 'there' | 'not-empty';

@Injectable()
export class LoadDemo {
  constructor(
    private readonly database: Database,
    private readonly ledger: LoadLedger,
    private readonly year: LoadLivingYear,
    private readonly past: LoadPast,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Loads the ledger of 2022 and a living year. A database that is loaded, was emptied on purpose or is in use is left
   * alone; a loading that was cut off is taken up where it stopped.
   */
  async run(): Promise<Loaded> {
    if (this.settings.mode === 'production') throw new Error('生产模式不导入演示数据。');
    if (await this.has('SELECT 1 FROM meeting WHERE demo')) return 'there';
    // Nobody is ever deleted but demo accounts, so a deletion in the audit trail is the mark of a demo that has gone.
    if (await this.has(`SELECT 1 FROM audit_entry WHERE subject = 'person' AND operation = 'delete' LIMIT 1`)) {
      return 'there';
    }
    if (await this.has('SELECT 1 FROM person p JOIN credential c ON c.person_id = p.id WHERE NOT p.demo')) {
      return 'not-empty';
    }
    await this.ledger.run();
    await this.past.run(await this.year.run());
    return 'loaded';
  }

  private async has(sql: string): Promise<boolean> {
    return (await this.database.one(sql)) !== null;
  }
}
