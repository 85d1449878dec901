import { unreferenced, Work } from '../platform';

/** Forgets what these people uploaded and no record refers to any more. The bytes stay under their hash, unnamed. */
export async function removeFilesOf(work: Work, personIds: readonly string[]): Promise<void> {
  const own = await work.query<{ id: string }>('SELECT id FROM file WHERE uploaded_by = ANY ($1::uuid[])', [personIds]);
  const free = await unreferenced(
    work,
    'file',
    own.map((row) => row.id),
  );
  await work.query('DELETE FROM file WHERE id = ANY ($1::uuid[])', [free]);
}
