import { keepFile, StoredFile } from '../files';
import { Work } from '../platform';
import { IN_FORCE } from './template.reader';

interface PinnedTemplate {
  readonly fileId: string;
  readonly sha256: string;
}

/**
 * The file of the template in force, for a bulletin that is being frozen: it prints by this one whatever comes later.
 * @param own the product's own template, which is kept as a file once it is pinned: another release may have another
 */
export async function pinTemplate(work: Work, own: StoredFile): Promise<PinnedTemplate> {
  const [used] = await work.query<PinnedTemplate>(
    `SELECT f.id AS "fileId", f.sha256 FROM bulletin_template t JOIN file f ON f.id = t.file_id WHERE t.id = ${IN_FORCE}`,
  );
  if (used) return used;
  const { sha256 } = own;
  const [kept] = await work.query<{ fileId: string }>(
    'SELECT f.id AS "fileId" FROM bulletin b JOIN file f ON f.id = b.template_file_id WHERE f.sha256 = $1 LIMIT 1',
    [sha256],
  );
  return { fileId: kept?.fileId ?? (await keepFile(work, own)), sha256 };
}
