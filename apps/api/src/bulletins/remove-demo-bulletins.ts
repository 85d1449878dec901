import { Work } from '../platform';
import { forgetRuleSetUse } from '../ranking';
import { unlinkDemo } from './chain-links';

/** Takes the demo's bulletins away inside the write that removes demo data; that write has announced itself in `app.removal`. */
export async function removeDemoBulletins(work: Work): Promise<void> {
  await unlinkDemo(work);
  await work.query('DELETE FROM bulletin WHERE demo');
  const kept = await work.query<{ number: number; week: string }>(
    `SELECT rule_set_number AS number, max(week) AS week FROM bulletin WHERE state IN ('frozen', 'published') GROUP BY rule_set_number`,
  );
  await forgetRuleSetUse(work, new Map(kept.map(({ number, week }) => [number, week])));
}
