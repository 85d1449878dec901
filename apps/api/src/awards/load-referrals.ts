import { Work } from '../platform';

/**
 * Files who brought the demo's leads that came through partners, inside another module's write: on the day of the lead,
 * and every sixth of them only after the signing.
 */
export async function loadReferrals(work: Work): Promise<void> {
  await work.query(
    `INSERT INTO referral (id, lead_id, partner_kind, partner_name, filed_at, filed_by)
     SELECT gen_random_uuid(), l.id, l.source, CASE l.source WHEN 'ambassador' THEN '企业家 ' WHEN 'association' THEN '异地商会 '
         WHEN 'alumni' THEN '校友会 ' ELSE '咨询机构 ' END || chr(65 + (l.n % 20)::int),
       least(CASE WHEN l.n % 6 = 0 AND c.signing_day IS NOT NULL THEN c.signing_day + 1 ELSE l.registered_on END + time '10:00', now()),
       l.owner_id
     FROM (SELECT *, row_number() OVER (ORDER BY registered_on, id) AS n FROM lead
       WHERE demo AND source IN ('ambassador', 'partner', 'association', 'alumni')) l
     LEFT JOIN project p ON p.lead_id = l.id LEFT JOIN project_current c ON c.project_id = p.id
     WHERE p.id IS NOT NULL OR l.n % 3 = 0`,
  );
}
