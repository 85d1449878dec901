import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { BulletinTemplates, BulletinTemplateView, BulletinView } from '@huoshui/contracts';
import { FileStore, StoredFile } from '../files';
import { Database, found, personWithId } from '../platform';
import { STARTER_TEMPLATE, UNPINNED_TEMPLATE } from './docx-of-bulletin';
import { sha256Of } from './sha256-of';

const usedLast = (until: string): string =>
  `(SELECT template_id FROM bulletin_template_use ${until} ORDER BY used_at DESC, id DESC LIMIT 1)`;

/** Id of the template in force; null for the product's own. */
export const IN_FORCE = usedLast('');

const SHA_OF = 'SELECT f.sha256 FROM bulletin_template t JOIN file f ON f.id = t.file_id WHERE';

/** Word templates of the bulletin; number 0 is the product's own. */
@Injectable()
export class TemplateReader {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
  ) {}

  /** Every version, the newest first, and which of them is in force since when. */
  async list(): Promise<BulletinTemplates> {
    const [versions, used] = await Promise.all([
      this.database.query<BulletinTemplateView>(
        `SELECT t.number, f.name, t.uploaded_at AS "uploadedAt", ${personWithId('t.uploaded_by')} AS "uploadedBy"
         FROM bulletin_template t JOIN file f ON f.id = t.file_id ORDER BY t.number DESC LIMIT 100`,
      ),
      this.database.one<Omit<BulletinTemplates, 'versions'>>(
        `SELECT coalesce(t.number, 0) AS "inForce", u.used_at AS "usedAt", ${personWithId('u.used_by')} AS "usedBy"
         FROM bulletin_template_use u LEFT JOIN bulletin_template t ON t.id = u.template_id
         ORDER BY u.used_at DESC, u.id DESC LIMIT 1`,
      ),
    ]);
    return { versions, ...(used ?? { inForce: 0, usedAt: null, usedBy: null }) };
  }

  /**
   * The bytes of the one that a frozen bulletin is printed by: the file it was sealed with, or, for what was frozen before
   * templates were pinned, the version that the uses tell was in force at its freezing.
   * @throws Error when the file no longer has the hash that was sealed: nothing is printed by what was tampered with
   */
  async of({ period, template, frozenAt }: Pick<BulletinView, 'period' | 'template' | 'frozenAt'>): Promise<Buffer> {
    if (template === null) {
      const used = await this.database.one<{ sha256: string }>(`${SHA_OF} t.id = ${usedLast('WHERE used_at <= $1')}`, [
        frozenAt,
      ]);
      return readFile(used ? this.store.pathOf(used.sha256) : UNPINNED_TEMPLATE);
    }
    const bytes = await readFile(this.store.pathOf(template.sha256));
    if (sha256Of(bytes) !== template.sha256) {
      throw new Error(`the template of bulletin ${period} does not have the hash it was sealed with`);
    }
    return bytes;
  }

  /** The product's own, laid into the file store so that it can be pinned. */
  async storedOwn(): Promise<StoredFile> {
    return this.store.put(await readFile(STARTER_TEMPLATE), 'bulletin.docx');
  }

  /** @throws Refusal `request.not-found` */
  async numbered(number: number): Promise<Buffer> {
    if (number === 0) return readFile(STARTER_TEMPLATE);
    const kept = found(await this.database.one<{ sha256: string }>(`${SHA_OF} t.number = $1`, [number]));
    return readFile(this.store.pathOf(kept.sha256));
  }
}
