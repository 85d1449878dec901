import { KnownProject, PartnerKind } from '@huoshui/domain';
import { Database } from '../../platform';

/** Projects by the terms that were known at an instant, without their facts. */
export async function termsAt(
  database: Database,
  ids: readonly string[],
  instant: Date,
): Promise<Map<string, KnownProject>> {
  const rows = await database.query<
    Omit<KnownProject, 'facts' | 'partners'> & { readonly partners: readonly PartnerKind[] | null }
  >(
    `SELECT t.project_id AS id, p.code, t.name, t.company, t.amount_fen AS "amountFen", t.industry, t.manufacturing, t.added,
       t.land_mode AS "landMode", t.lead_team_id AS "leadTeamId", t.shares,
       (SELECT array_agg(DISTINCT f.partner_kind) FROM referral f WHERE f.lead_id = p.lead_id AND f.filed_at <= $2) AS partners
     FROM project_terms t JOIN project p ON p.id = t.project_id
     WHERE t.project_id = ANY ($1::uuid[]) AND t.known_from <= $2 AND (t.known_to IS NULL OR t.known_to > $2)`,
    [ids, instant],
  );
  return new Map(rows.map(({ partners, ...row }) => [row.id, { ...row, partners: partners ?? [], facts: {} }]));
}
