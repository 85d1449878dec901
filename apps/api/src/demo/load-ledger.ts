import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { grants, Role } from '@huoshui/contracts';
import { applyImport, ApplyImport, ReadImport, RunImport, UploadLedger } from '../exchange';
import { FileStore } from '../files';
import { addRecordKeeper } from '../identity';
import { Actor, Database, newId, SYSTEM, UnitOfWork } from '../platform';
import { addTeam } from '../teams';
import { ZONE_TEAMS } from './zone-teams';

const LEDGER = '招商台账-2022.xlsx';
const HELD_FROM = '2022-01-01';

/**
 * Who stands under the history of 2022. No demo account: the demo goes one day, and these figures with their recorder
 * stay, so this name was never one that could sign in.
 */
const KEEPER = { name: 'ledger.2022', displayName: '指挥部台账(2022)', role: Role.CommandingOffice };

/** The stations of an import, run here one after the other instead of by the worker. */
@Injectable()
export class ImportStations {
  constructor(
    readonly upload: UploadLedger,
    readonly read: ReadImport,
    readonly start: RunImport,
    readonly apply: ApplyImport,
  ) {}
}

@Injectable()
export class LoadLedger {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly stations: ImportStations,
  ) {}

  /** The teams of the zone and its ledger of 2022, imported as anybody would import it; taken up where it was cut off, begun anew where it failed. */
  async run(): Promise<void> {
    const keeper = await this.keeper();
    const known = await this.database.one<{ id: string }>(
      `SELECT id FROM import WHERE created_by = $1 AND state <> 'failed' ORDER BY id DESC LIMIT 1`,
      [keeper.personId],
    );
    const importId = known?.id ?? (await this.send(keeper));
    if ((await this.state(importId)) === 'reading') await this.stations.read.handle({ importId, reading: 1 });
    if ((await this.state(importId)) === 'checked') {
      await this.stations.start.run(keeper, importId, { knownFrom: HELD_FROM });
    }
    if ((await this.state(importId)) === 'running') {
      await this.stations.apply.handle({ importId }, { attempt: 1, progress: async () => undefined });
    }
    const state = await this.state(importId);
    if (state !== 'done') throw new Error(`${LEDGER}: ${applyImport.name} ended as ${state} ${await this.failure(importId)}`);
  }

  private async failure(importId: string): Promise<string> {
    const row = await this.database.one<{ failure: object | null }>('SELECT failure FROM import WHERE id = $1', [importId]);
    return JSON.stringify(row?.failure ?? null);
  }

  private async state(importId: string): Promise<string | undefined> {
    return (await this.database.one<{ state: string }>('SELECT state FROM import WHERE id = $1', [importId]))?.state;
  }

  private async keeper(): Promise<Actor> {
    const known = await this.database.one<{ id: string }>('SELECT id FROM person WHERE name = $1', [KEEPER.name]);
    const personId = known?.id ?? (await this.found());
    return { personId, displayName: KEEPER.displayName, role: KEEPER.role, ...grants[KEEPER.role], teamIds: [] };
  }

  private found(): Promise<string> {
    return this.unit.write(SYSTEM, async (work) => {
      const id = newId();
      await addRecordKeeper(work, { id, ...KEEPER });
      for (const team of ZONE_TEAMS) {
        const [there] = await work.query('SELECT 1 FROM team WHERE name = $1', [team.name]);
        if (!there) await addTeam(work, team);
      }
      return id;
    });
  }

  private async send(keeper: Actor): Promise<string> {
    const path = join(this.store.incoming, newId());
    await mkdir(this.store.incoming, { recursive: true });
    await copyFile(ledgerPath(), path);
    return (await this.stations.upload.run(keeper, { path, originalname: LEDGER })).id;
  }
}

/** In the folder `demo` beside the sources, however deep the build has put this file. */
function ledgerPath(folder = __dirname): string {
  const path = join(folder, 'demo/ledger-2022', LEDGER);
  if (existsSync(path)) return path;
  if (dirname(folder) === folder) throw new Error(`${LEDGER} is missing`);
  return ledgerPath(dirname(folder));
}
