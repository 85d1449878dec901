import { HANDED_IN, isPhoto, PaperKind } from '@huoshui/domain';
import { FileStore, keepFile, StoredFile } from '../files';
import { Work } from '../platform';
import { sitePicture } from './living/site-picture';

const DOCUMENT = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

const NAMES: Readonly<Partial<Record<PaperKind, string>>> = {
  sitePhoto: '演示现场照片.png',
  pilingPhoto: '演示打桩照片.png',
  mainWorksPhoto: '演示主体施工照片.png',
  equipmentPhoto: '演示设备照片.png',
};

/** One file for all documents and one for each kind of photo. */
export type LivingFiles<T> = ReadonlyMap<PaperKind | 'document', T>;

/** Puts them into the store. */
export async function storeLivingFiles(store: FileStore): Promise<LivingFiles<StoredFile>> {
  const files = new Map<PaperKind | 'document', StoredFile>();
  files.set('document', await store.put(Buffer.from(DOCUMENT), '演示佐证.pdf'));
  for (const kind of HANDED_IN.filter(isPhoto)) {
    files.set(kind, await store.put(sitePicture(kind), NAMES[kind] ?? '演示照片.png'));
  }
  return files;
}

/** Keeps them; gives their ids. */
export async function keepLivingFiles(work: Work, stored: LivingFiles<StoredFile>): Promise<(kind?: PaperKind) => string> {
  const ids = new Map<PaperKind | 'document', string>();
  for (const [kind, file] of stored) ids.set(kind, await keepFile(work, file));
  return (kind = 'contract') => ids.get(kind) ?? ids.get('document') ?? '';
}
