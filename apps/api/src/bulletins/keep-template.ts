import { readFile, stat } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { bulletinTemplateLimits } from '@huoshui/contracts';
import { bulletinDocument } from '@huoshui/domain';
import { FileStore, FileType, IncomingFile, keepFile } from '../files';
import {
  Actor,
  faultsOf,
  fingerprintWith,
  newId,
  Refusal,
  TemplateFault,
  templateFaults,
  UnitOfWork,
  Work,
} from '../platform';
import { docxOfBulletin } from './docx-of-bulletin';
import { PreviewBulletin } from './preview-bulletin';
import { NEEDED_TAGS, TEMPLATE_TAGS } from './template-tags';

const DOCX: FileType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

@Injectable()
export class KeepTemplate {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly store: FileStore,
    private readonly preview: PreviewBulletin,
  ) {}

  /**
   * Takes an edited template in as a version; it is in force only when it is put to use. Before that it is filled once with
   * the newest bulletin, so that none is kept which could not be.
   * @throws Refusal `file.type` (no docx, or one with macros), `bulletin-template.too-large`, `bulletin-template.invalid` {faults}
   */
  async run(actor: Actor, { path, originalname }: IncomingFile): Promise<{ id: string; number: number }> {
    if ((await stat(path)).size > bulletinTemplateLimits.bytes) {
      throw new Refusal('bulletin-template.too-large', { mostBytes: bulletinTemplateLimits.bytes });
    }
    const stored = await this.store.take(path, originalname, [DOCX]);
    fingerprintWith(`${stored.sha256} ${stored.name}`);
    await this.mustFill(actor, await readFile(this.store.pathOf(stored.sha256)));
    return this.unit.write(actor, async (work) => {
      await lock(work);
      const [last] = await work.query<{ number: number }>(
        'SELECT coalesce(max(number), 0)::int AS number FROM bulletin_template',
      );
      const [id, number] = [newId(), (last?.number ?? 0) + 1];
      await work.query('INSERT INTO bulletin_template (id, number, file_id, uploaded_by) VALUES ($1, $2, $3, $4)', [
        id,
        number,
        await keepFile(work, stored),
        actor.personId,
      ]);
      return { id, number };
    });
  }

  private async mustFill(actor: Actor, template: Buffer): Promise<void> {
    const faults = templateFaults(template, TEMPLATE_TAGS, NEEDED_TAGS);
    if (faults.length === 0) {
      const document = bulletinDocument(await this.preview.of(actor));
      try {
        docxOfBulletin(document, template);
      } catch (error) {
        faults.push(...faultsOf(error));
      }
    }
    if (faults.length > 0) throw new Refusal('bulletin-template.invalid', { faults: inFacts(faults) });
  }
}

/** A fault a line, its kind before the first blank. */
const inFacts = (faults: readonly TemplateFault[]): string =>
  faults
    .slice(0, 20)
    .map(({ fault, tag }) => `${fault} ${tag.replace(/\s+/g, ' ').slice(0, 40)}`)
    .join('\n');

const lock = (work: Work): Promise<unknown> =>
  work.query(`SELECT pg_advisory_xact_lock(hashtextextended('bulletin.template', 0))`);
