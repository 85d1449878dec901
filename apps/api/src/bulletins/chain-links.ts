import { ChainLink, ChainPlace, nextPlace } from '@huoshui/domain';
import { Work } from '../platform';

/** Whoever seals at the same time waits: the chain has one end. */
export async function endOfChain(work: Work): Promise<ChainPlace> {
  await work.query(`SELECT pg_advisory_xact_lock(hashtextextended('bulletin.chain', 0))`);
  const [last] = await work.query<ChainLink>(
    'SELECT position, previous, sha256 FROM chain_link ORDER BY position DESC LIMIT 1',
  );
  return nextPlace(last ?? null);
}

export interface Linked {
  readonly bulletinId?: string;
  readonly corrigendumId?: string;
}

export const addLink = (work: Work, link: ChainLink, sealedAt: Date, paper: Linked): Promise<unknown> =>
  work.query(
    `INSERT INTO chain_link (position, previous, sha256, bulletin_id, corrigendum_id, sealed_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [link.position, link.previous, link.sha256, paper.bulletinId ?? null, paper.corrigendumId ?? null, sealedAt],
  );

/**
 * Takes the demo's bulletins out of the chain, inside the write that removes them: where something real was sealed after
 * them, their links stay with their hashes alone, so that the chain of what stays still holds.
 */
export async function unlinkDemo(work: Work): Promise<void> {
  await work.query(
    `UPDATE chain_link SET corrigendum_id = NULL, removed = true WHERE corrigendum_id IN
       (SELECT k.id FROM corrigendum k JOIN bulletin b ON b.id = k.bulletin_id WHERE b.demo)`,
  );
  await work.query(
    'UPDATE chain_link SET bulletin_id = NULL, removed = true WHERE bulletin_id IN (SELECT id FROM bulletin WHERE demo)',
  );
  await work.query(
    `DELETE FROM chain_link WHERE position > coalesce((SELECT max(position) FROM chain_link WHERE num_nonnulls(bulletin_id, corrigendum_id) = 1), 0)`,
  );
}
