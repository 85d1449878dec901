import { Work } from '../platform';

/** `DB2026-0001`: the year's row stays locked until the write ends, so none is lost. */
export async function takeNumber(work: Work, year: number): Promise<string> {
  const [taken] = await work.query<{ last: number }>(
    `INSERT INTO supervision_counter AS c (year, last) VALUES ($1, 1)
     ON CONFLICT (year) DO UPDATE SET last = c.last + 1 RETURNING last`,
    [year],
  );
  return `DB${year}-${String(taken?.last ?? 1).padStart(4, '0')}`;
}
