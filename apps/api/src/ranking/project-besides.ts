import { Day, KnownInvestment, KnownProject, PartnerKind, PersonShare } from '@huoshui/domain';
import { Database } from '../platform';

interface Wanted {
  /** Of the projects. */
  readonly ids: readonly string[];
  readonly instant: Date;
  readonly upTo: Day;
  readonly investedFrom?: Day | null;
  readonly persons?: boolean;
  readonly partners?: boolean;
}

/** Projects with what only some rules read: monthly reports and persons' parts, as known at an instant. */
export async function withBesides(
  database: Database,
  projects: KnownProject[],
  { ids, instant, upTo, investedFrom, persons, partners }: Wanted,
): Promise<KnownProject[]> {
  if (!investedFrom && !persons && !partners) return projects;
  const [reports, shares, brought] = await Promise.all([
    investedFrom ? investments(database, { ids, instant, from: investedFrom, upTo }) : null,
    persons ? personsAt(database, instant, ids) : null,
    partners ? partnersAt(database, instant, ids) : null,
  ]);
  return projects.map((project) => ({
    ...project,
    ...(reports && { investments: reports.get(project.id) ?? [] }),
    ...(shares && { persons: shares.get(project.id) ?? [] }),
    ...(brought && { partners: brought.get(project.id) ?? [] }),
  }));
}

async function investments(
  database: Database,
  { ids, instant, from, upTo }: Pick<Wanted, 'ids' | 'instant' | 'upTo'> & { readonly from: Day },
): Promise<ReadonlyMap<string, KnownInvestment[]>> {
  const rows = await database.query<KnownInvestment & { readonly projectId: string }>(
    `SELECT i.project_id AS "projectId", i.id, i.month, i.amount_fen AS "amountFen" FROM investment_report i
     WHERE i.month BETWEEN $2 AND $3 AND i.known_from <= $1 AND (i.known_to IS NULL OR i.known_to > $1)
       AND i.project_id = ANY ($4::uuid[])
     ORDER BY i.month`,
    [instant, from, upTo, ids],
  );
  const found = new Map<string, KnownInvestment[]>();
  for (const { projectId, ...report } of rows) {
    const known = found.get(projectId);
    if (known) known.push(report);
    else found.set(projectId, [report]);
  }
  return found;
}

/** Who brought which project in which part, the one in charge first. */
export async function personsAt(
  database: Database,
  instant: Date,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly PersonShare[]>> {
  const rows = await database.query<{ readonly projectId: string; readonly shares: readonly PersonShare[] }>(
    `SELECT s.project_id AS "projectId", s.shares FROM project_persons s
     WHERE s.known_from <= $1 AND (s.known_to IS NULL OR s.known_to > $1) AND s.project_id = ANY ($2::uuid[])`,
    [instant, ids],
  );
  return new Map(rows.map(({ projectId, shares }) => [projectId, shares]));
}

/** By whose introduction a project came, as filed by then. */
async function partnersAt(
  database: Database,
  instant: Date,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly PartnerKind[]>> {
  const rows = await database.query<{ readonly projectId: string; readonly kinds: readonly PartnerKind[] }>(
    `SELECT p.id AS "projectId", array_agg(DISTINCT f.partner_kind) AS kinds
     FROM referral f JOIN project p ON p.lead_id = f.lead_id
     WHERE f.filed_at <= $1 AND p.id = ANY ($2::uuid[]) GROUP BY p.id`,
    [instant, ids],
  );
  return new Map(rows.map(({ projectId, kinds }) => [projectId, kinds]));
}
