import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { BulletinTemplates, BulletinTemplateView } from '@huoshui/contracts';
import { FileStore } from '../files';
import { Database, found } from '../platform';
import { STARTER_TEMPLATE } from './docx-of-bulletin';

const person = (id: string): string =>
  `(SELECT jsonb_build_object('id', p.id, 'displayName', p.display_name) FROM person p WHERE p.id = ${id})`;

const IN_FORCE = '(SELECT template_id FROM bulletin_template_use ORDER BY used_at DESC, id DESC LIMIT 1)';

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
        `SELECT t.number, f.name, t.uploaded_at AS "uploadedAt", ${person('t.uploaded_by')} AS "uploadedBy"
         FROM bulletin_template t JOIN file f ON f.id = t.file_id ORDER BY t.number DESC LIMIT 100`,
      ),
      this.database.one<Omit<BulletinTemplates, 'versions'>>(
        `SELECT coalesce(t.number, 0) AS "inForce", u.used_at AS "usedAt", ${person('u.used_by')} AS "usedBy"
         FROM bulletin_template_use u LEFT JOIN bulletin_template t ON t.id = u.template_id
         ORDER BY u.used_at DESC, u.id DESC LIMIT 1`,
      ),
    ]);
    return { versions, ...(used ?? { inForce: 0, usedAt: null, usedBy: null }) };
  }

  /** The bytes of the one in force. */
  async current(): Promise<Buffer> {
    const used = await this.database.one<{ sha256: string }>(
      `SELECT f.sha256 FROM bulletin_template t JOIN file f ON f.id = t.file_id WHERE t.id = ${IN_FORCE}`,
    );
    return readFile(used ? this.store.pathOf(used.sha256) : STARTER_TEMPLATE);
  }

  /** @throws Refusal `request.not-found` */
  async numbered(number: number): Promise<Buffer> {
    if (number === 0) return readFile(STARTER_TEMPLATE);
    const kept = found(
      await this.database.one<{ sha256: string }>(
        'SELECT f.sha256 FROM bulletin_template t JOIN file f ON f.id = t.file_id WHERE t.number = $1',
        [number],
      ),
    );
    return readFile(this.store.pathOf(kept.sha256));
  }
}
