import { open } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { ImportKind, ImportState } from '@huoshui/domain';
import { FileStore, IncomingFile, keepFile } from '../files';
import { Actor, fingerprintWith, newId, Refusal, seesZone, UnitOfWork } from '../platform';
import { readImport } from './exchange.jobs';
import { ImportRow } from './import.row';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Injectable()
export class UploadLedger {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly store: FileStore,
  ) {}

  /**
   * Keeps the file and has it read. What firms ask for is the zone's to take in.
   * @throws Refusal `import.file.old-format` (xls), `file.type`, `file.empty`, `session.forbidden` {kind}
   */
  async run(actor: Actor, file: IncomingFile, kind: ImportKind = ImportKind.Projects): Promise<{ id: string }> {
    if (kind === ImportKind.Demands && !seesZone(actor)) throw new Refusal('session.forbidden', { kind });
    if (await isOldFormat(file.path)) throw new Refusal('import.file.old-format');
    const stored = await this.store.take(file.path, file.originalname, [XLSX, 'text/csv', 'text/plain']);
    fingerprintWith(`${stored.sha256} ${stored.name} ${kind}`);
    return this.unit.write(actor, async (work) => {
      const id = newId();
      const fileId = await keepFile(work, stored);
      const zone = seesZone(actor);
      const row = { id, fileId, kind, zone, teamIds: zone ? [] : [...actor.teamIds], createdBy: actor.personId };
      await work.repository(ImportRow).insert({ ...row, state: ImportState.Reading });
      await work.enqueue(readImport, { importId: id, reading: 1 });
      return { id };
    });
  }
}

/** The container of the xls of 1997, which also holds workbooks with a password: neither can be read. */
async function isOldFormat(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(4);
    await file.read(head, 0, 4, 0);
    return head.equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
  } finally {
    await file.close();
  }
}
