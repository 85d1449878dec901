import { found, Work } from '../platform';
import { EVIDENCED, HeldFact } from './evidenced-facts';

/** A standing fact with its papers, inside a write that holds its lock. */
export async function heldFact(work: Work, factId: string): Promise<HeldFact> {
  const [row] = await work.query<HeldFact>(`${EVIDENCED} AND f.id = $1`, [factId]);
  return found(row);
}
