import { Day, KnownInvestment, landPaper, LandPaperEvent, PartnerKind, PersonShare } from '@huoshui/domain';
import { Database } from '../../platform';
import { KnownFor, place, placeOfEnd } from './place';

export type Besides<T> = ReadonlyMap<string, readonly KnownFor<T>[]>;

/** What only some rules read of projects, over a row of cut-offs. */
export interface SpellBesides {
  readonly persons: Besides<readonly PersonShare[]> | null;
  readonly investments: Besides<KnownInvestment> | null;
  readonly partners: Besides<PartnerKind> | null;
  /** By the acquisition's fact. */
  readonly papers: Besides<{ readonly event: LandPaperEvent; readonly day: Day }> | null;
}

export interface WantedBesides {
  readonly instants: readonly string[];
  /** Of the projects, as the text of an array, which is sent fastest. */
  readonly ids: string;
  readonly upTo: Day;
  readonly persons: boolean;
  readonly partners: boolean;
  readonly investedFrom: Day | null;
  readonly landPapers: boolean;
}

export async function spellBesides(database: Database, wanted: WantedBesides): Promise<SpellBesides> {
  const { instants, ids, upTo, investedFrom } = wanted;
  const [persons, investments, partners, papers] = await Promise.all([
    wanted.persons ? database.query<Found<string>>(PERSONS, [instants, ids]) : null,
    investedFrom ? database.query<Found<KnownInvestment>>(INVESTMENTS, [instants, ids, investedFrom, upTo]) : null,
    wanted.partners ? database.query<Found<PartnerKind>>(PARTNERS, [instants, ids]) : null,
    wanted.landPapers
      ? database.query<Found<{ kind: string; day: Day }>>(PAPERS, [instants, ids, Object.values(landPaper)])
      : null,
  ]);
  return {
    persons: persons && byId(persons.map(parsed(new Map()))),
    investments: investments && byId(investments),
    partners: partners && byId(partners),
    papers:
      papers &&
      byId(papers.map(({ value, ...found }) => ({ ...found, value: { event: eventOf(value.kind), day: value.day } }))),
  };
}

interface Found<T> extends KnownFor<T> {
  readonly id: string;
}

const span = (table: string, from: string, to: string): string =>
  `${place(`${table}.${from}`)} AS from, ${placeOfEnd(`${table}.${to}`)} AS until`;

const PERSONS = `SELECT s.project_id AS id, s.shares::text AS value, ${span('s', 'known_from', 'known_to')}
  FROM project_persons s WHERE s.project_id = ANY ($2::uuid[])`;

const INVESTMENTS = `SELECT i.project_id AS id, ${span('i', 'known_from', 'known_to')},
    jsonb_build_object('id', i.id, 'month', i.month, 'amountFen', i.amount_fen) AS value
  FROM investment_report i WHERE i.project_id = ANY ($2::uuid[]) AND i.month BETWEEN $3 AND $4 ORDER BY i.month`;

/** Of one kind several may have introduced the firm; they count as one. */
const PARTNERS = `SELECT p.id, f.partner_kind AS value, ${place('min(f.filed_at)')} AS from, cardinality($1::timestamptz[]) AS until
  FROM referral f JOIN project p ON p.lead_id = f.lead_id WHERE p.id = ANY ($2::uuid[]) GROUP BY p.id, f.partner_kind`;

/** The earliest of a kind comes last and stands. */
const PAPERS = `SELECT p.fact_id AS id, ${span('p', 'held_from', 'retracted_at')},
    jsonb_build_object('kind', p.kind, 'day', p.day) AS value
  FROM milestone_paper p JOIN milestone_fact f ON f.id = p.fact_id AND f.milestone = 'landAcquisition'
  WHERE f.project_id = ANY ($2::uuid[]) AND p.kind = ANY ($3) ORDER BY p.day DESC`;

/** Most persons bring many projects whole: equal parts are one list. */
const parsed =
  (known: Map<string, readonly PersonShare[]>) =>
  ({ value, ...found }: Found<string>): Found<readonly PersonShare[]> => {
    let shares = known.get(value);
    if (shares === undefined) known.set(value, (shares = JSON.parse(value) as readonly PersonShare[]));
    return { ...found, value: shares };
  };

const EVENTS = new Map(Object.entries(landPaper).map(([event, kind]) => [kind as string, event as LandPaperEvent]));

const eventOf = (kind: string): LandPaperEvent => EVENTS.get(kind) ?? 'contract';

function byId<T>(found: readonly Found<T>[]): Besides<T> {
  const all = new Map<string, KnownFor<T>[]>();
  for (const { id, from, until, value } of found) {
    if (from >= until) continue;
    const known = all.get(id);
    if (known) known.push({ from, until, value });
    else all.set(id, [{ from, until, value }]);
  }
  return all;
}
