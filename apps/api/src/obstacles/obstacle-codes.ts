import { codePrefix, Need } from '@huoshui/domain';
import { Work } from '../platform';

/** The next codes of a kind and year, `KD2026-0001`. The year's row stays locked until the write ends, so none is lost. */
export async function takeObstacleCodes(work: Work, need: Need, year: number, count: number): Promise<string[]> {
  const prefix = codePrefix[need];
  const [taken] = await work.query<{ last: number }>(
    `INSERT INTO obstacle_code_counter AS c (prefix, year, last) VALUES ($1, $2, $3)
     ON CONFLICT (prefix, year) DO UPDATE SET last = c.last + excluded.last RETURNING last`,
    [prefix, year, count],
  );
  const first = (taken?.last ?? count) - count + 1;
  return Array.from({ length: count }, (_, at) => `${prefix}${year}-${String(first + at).padStart(4, '0')}`);
}
