import { Day, landPaper, LandPaperDays, LandPaperEvent, PaperKind } from '@huoshui/domain';
import { Database } from '../platform';

/** The own days of an acquisition's papers, as known at the cut-off and at the one before. */
export interface LandPapers {
  readonly known: LandPaperDays;
  readonly earlier: LandPaperDays;
}

interface Row {
  readonly factId: string;
  readonly kind: PaperKind;
  readonly day: Day;
  readonly now: boolean;
  readonly before: boolean;
}

const counts = (at: string): string => `(p.held_from <= ${at} AND (p.retracted_at IS NULL OR p.retracted_at > ${at}))`;

const QUERY = `SELECT f.id AS "factId", p.kind, p.day, ${counts('$1')} AS now, ${counts('$2')} AS before
  FROM milestone_fact f JOIN milestone_paper p ON p.fact_id = f.id
  WHERE f.project_id = ANY ($3::uuid[]) AND f.milestone = 'landAcquisition' AND p.kind = ANY ($4)
    AND p.held_from <= $1 AND (p.retracted_at IS NULL OR p.retracted_at > $2) ORDER BY p.day DESC`;

const EVENTS = new Map(Object.entries(landPaper).map(([event, kind]) => [kind, event as LandPaperEvent]));

/** By the acquisition's fact; read only where a definition counts from a paper. */
export async function landPapers(
  database: Database,
  projectIds: readonly string[],
  { instant, previously }: { readonly instant: Date; readonly previously: Date },
): Promise<ReadonlyMap<string, LandPapers>> {
  const rows = await database.query<Row>(QUERY, [instant, previously, projectIds, [...EVENTS.keys()]]);
  const papers = new Map<string, LandPapers>();
  for (const { factId, kind, day, now, before } of rows) {
    const event = EVENTS.get(kind) ?? 'contract';
    const { known, earlier } = papers.get(factId) ?? { known: {}, earlier: {} };
    // The earliest of a kind comes last and stands.
    papers.set(factId, {
      known: now ? { ...known, [event]: day } : known,
      earlier: before ? { ...earlier, [event]: day } : earlier,
    });
  }
  return papers;
}
