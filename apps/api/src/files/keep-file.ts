import { Injectable } from '@nestjs/common';
import { FileView } from '@huoshui/contracts';
import { Actor, fingerprintWith, newId, UnitOfWork, Work } from '../platform';
import { FileRow } from './file.row';
import { FileStore, StoredFile } from './file-store';
import { IncomingFile } from './takes-one-file';

/** Keeps stored bytes as a file of the actor's inside another module's write. Gives its id. */
export async function keepFile(work: Work, stored: StoredFile): Promise<string> {
  const id = newId();
  await work.repository(FileRow).insert({ id, ...stored, uploadedBy: work.actor.personId });
  return id;
}

@Injectable()
export class KeepFile {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly store: FileStore,
  ) {}

  /** @throws Refusal `file.empty`, `file.type` */
  async run(actor: Actor, { path, originalname }: IncomingFile): Promise<FileView> {
    const stored = await this.store.take(path, originalname);
    fingerprintWith(`${stored.sha256} ${stored.name}`);
    return this.unit.write(actor, async (work) => ({ id: await keepFile(work, stored), ...stored }));
  }
}
