import { MONDAY_WEEKS, Period, rulesWeek, WeekSettings } from '@huoshui/domain';
import { Work } from '../platform';
import { forgetRuleSetUse } from '../ranking';
import { unlinkDemo } from './chain-links';

/** Takes the demo's bulletins away inside the write that removes demo data; that write has announced itself in `app.removal`. */
export async function removeDemoBulletins(work: Work): Promise<void> {
  await unlinkDemo(work);
  await work.query('DELETE FROM bulletin WHERE demo');
  const kept = await work.query<{ number: number; period: Period; weeks: WeekSettings | null }>(
    `SELECT rule_set_number AS number, period, content #> '{basis,weeks}' AS weeks FROM bulletin WHERE state IN ('frozen', 'published')`,
  );
  const used = kept.map(({ number, period, weeks }) => [number, rulesWeek(period, weeks ?? MONDAY_WEEKS)] as const);
  await forgetRuleSetUse(work, new Map(used.toSorted(([, a], [, b]) => (a < b ? -1 : 1))));
}
