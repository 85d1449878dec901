import { KeySettings } from '@huoshui/domain';
import { Work } from '../platform';
import { keySettingsNow } from './key-settings.reader';

/** What a year asks of a key project and what was reported of it, months and all; no figure is read as of a month yet. */
export interface KeyInvestment {
  readonly projectId: string;
  readonly year: number;
  readonly planFen: number;
  readonly monthsFen: readonly number[] | null;
  /** Reported for the year's months so far, whether due or not. */
  readonly actualFen: number;
}

/**
 * Of those of the projects that stand on the lists of the years, as known until an instant (`infinity`: now). Not scoped:
 * for jobs, and for readers that have asked who may see what.
 */
export async function keyInvestments(
  asking: Pick<Work, 'query'>,
  projectIds: readonly string[],
  years: readonly number[],
  until: string,
): Promise<{ settings: KeySettings; investments: KeyInvestment[] }> {
  const known = (row: string): string =>
    `${row}.known_from <= $3::timestamptz AND (${row}.known_to IS NULL OR ${row}.known_to > $3::timestamptz)`;
  const investments = await asking.query<KeyInvestment>(
    `SELECT k.project_id AS "projectId", k.year, v.plan_fen AS "planFen", to_jsonb(v.months_fen) AS "monthsFen",
       (SELECT coalesce(sum(r.amount_fen), 0)::bigint FROM investment_report r WHERE r.project_id = k.project_id
          AND r.month BETWEEN make_date(k.year, 1, 1) AND make_date(k.year, 12, 31) AND ${known('r')}) AS "actualFen"
     FROM key_project k JOIN key_project_plan v ON v.key_project_id = k.id AND v.listed AND ${known('v')}
     WHERE k.project_id = ANY ($1::uuid[]) AND k.year = ANY ($2::int[])`,
    [projectIds, years, until],
  );
  return { settings: await keySettingsNow(asking), investments };
}
