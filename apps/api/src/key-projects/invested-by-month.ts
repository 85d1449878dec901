import { Work } from '../platform';

/** Invested in the year's listed key projects as reported now, by lead team and month. */
export interface InvestedMonth {
  readonly teamId: string;
  /** 1 to 12. */
  readonly month: number;
  readonly amountFen: number;
}

/** Sums only and not scoped: for figures of the zone and its teams, which are open to everybody in it. */
export const investedByMonth = (asking: Pick<Work, 'query'>, year: number): Promise<InvestedMonth[]> =>
  asking.query<InvestedMonth>(
    `SELECT c.lead_team_id AS "teamId", extract(month FROM r.month)::int AS month, sum(r.amount_fen)::bigint AS "amountFen"
     FROM key_project k JOIN key_project_plan v ON v.key_project_id = k.id AND v.known_to IS NULL AND v.listed
     JOIN project_current c ON c.project_id = k.project_id
     JOIN investment_report r ON r.project_id = k.project_id AND r.known_to IS NULL
       AND r.month BETWEEN make_date($1, 1, 1) AND make_date($1, 12, 31)
     WHERE k.year = $1 GROUP BY 1, 2`,
    [year],
  );
