import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { grants, Role } from '@huoshui/contracts';
import { ImportKind } from '@huoshui/domain';
import { applyImport, ApplyImport, ReadImport, RunImport, UploadLedger } from '../exchange';
import { FileStore } from '../files';
import { addRecordKeeper } from '../identity';
import { Actor, Database, newId, SYSTEM, UnitOfWork } from '../platform';
import { addTeam } from '../teams';
import { ZONE_TEAMS } from './zone-teams';

interface Ledger {
  readonly file: string;
  readonly kind: ImportKind;
  /** From which day its facts are held as known. */
  readonly knownFrom?: string;
}

const LEDGERS: readonly Ledger[] = [
  { file: '招商台账-2022.xlsx', kind: ImportKind.Projects, knownFrom: '2022-01-01' },
  { file: '企业诉求-2022.csv', kind: ImportKind.Demands },
];

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

  /** The teams of the zone and its ledgers of 2022, imported as anybody would import them; taken up where they were cut off, begun anew where one failed. */
  async run(): Promise<void> {
    const keeper = await this.keeper();
    for (const ledger of LEDGERS) await this.take(keeper, ledger);
  }

  private async take(keeper: Actor, ledger: Ledger): Promise<void> {
    const { file, kind, knownFrom } = ledger;
    const known = await this.database.one<{ id: string }>(
      `SELECT id FROM import WHERE created_by = $1 AND kind = $2 AND state <> 'failed' ORDER BY id DESC LIMIT 1`,
      [keeper.personId, kind],
    );
    const importId = known?.id ?? (await this.send(keeper, ledger));
    if ((await this.state(importId)) === 'reading') await this.stations.read.handle({ importId, reading: 1 });
    if ((await this.state(importId)) === 'checked') {
      await this.stations.start.run(keeper, importId, knownFrom ? { knownFrom } : {});
    }
    if ((await this.state(importId)) === 'running') {
      await this.stations.apply.handle({ importId }, { attempt: 1, progress: async () => undefined });
    }
    const state = await this.state(importId);
    if (state !== 'done') throw new Error(`${file}: ${applyImport.name} ended as ${state} ${await this.failure(importId)}`);
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

  private async send(keeper: Actor, { file, kind }: Ledger): Promise<string> {
    const path = join(this.store.incoming, newId());
    await mkdir(this.store.incoming, { recursive: true });
    await copyFile(ledgerPath(file), path);
    return (await this.stations.upload.run(keeper, { path, originalname: file }, kind)).id;
  }
}

/** In the folder `demo` beside the sources, however deep the build has put this file. */
function ledgerPath(file: string, folder = __dirname): string {
  const path = join(folder, 'demo/ledger-2022', file);
  if (existsSync(path)) return path;
  if (dirname(folder) === folder) throw new Error(`${file} is missing`);
  return ledgerPath(file, dirname(folder));
}
