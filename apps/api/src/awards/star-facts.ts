import { PersonRef, StarFact, StarFigure, TeamRef } from '@huoshui/contracts';
import {
  Day,
  Fraction,
  isCounted,
  passes,
  planDefinitions,
  PlanMeasure,
  StarCandidate,
  StarRule,
  WHOLE,
} from '@huoshui/domain';
import { Work } from '../platform';

interface Row extends StarFact {
  readonly personId: string;
  readonly manufacturing: boolean;
}

export interface StarPerson {
  readonly person: PersonRef;
  readonly team: TeamRef;
  readonly candidate: StarCandidate;
  readonly figures: StarFigure[];
  readonly facts: StarFact[];
}

/** Everybody of a team on the last day, with the verified milestones of the span that are theirs and what these come to. */
export async function starPersons(
  asking: Pick<Work, 'query'>,
  rule: StarRule,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<StarPerson[]> {
  const people = await asking.query<{ person: PersonRef; team: TeamRef; group: string }>(
    `SELECT DISTINCT ON (p.id) jsonb_build_object('id', p.id, 'displayName', p.display_name) AS person,
       jsonb_build_object('id', k.id, 'name', k.name) AS team, k.kind AS group
     FROM team_member m JOIN person p ON p.id = m.person_id JOIN team k ON k.id = m.team_id
     WHERE m.from_day <= $1 AND (m.to_day IS NULL OR m.to_day >= $1) ORDER BY p.id, k.sort_order`,
    [to],
  );
  const rows = await asking.query<Row>(
    `SELECT w.person_id AS "personId", c.project_id AS "projectId", c.code, c.name, f.milestone, f.day, c.amount_fen AS "amountFen",
       c.manufacturing, w.points AS "basisPoints"
     FROM milestone_fact f JOIN project_current c ON c.project_id = f.project_id
     JOIN project_persons q ON q.project_id = f.project_id AND q.known_to IS NULL
     CROSS JOIN LATERAL (SELECT (share ->> 'personId')::uuid AS person_id, (share ->> 'basisPoints')::int AS points
       FROM jsonb_array_elements(q.shares) AS share) w
     WHERE f.day BETWEEN $1 AND $2 AND f.verified_at IS NOT NULL AND f.retracted_at IS NULL
     ORDER BY f.day, c.code, f.milestone`,
    [from, to],
  );
  const byPerson = Map.groupBy(rows.filter(isCounted), ({ personId }) => personId);
  return people.map(({ person, team, group }) =>
    personOf(rule, { person, team, group }, byPerson.get(person.id) ?? []),
  );
}

function personOf(
  rule: StarRule,
  { person, team, group }: { person: PersonRef; team: TeamRef; group: string },
  rows: readonly Row[],
): StarPerson {
  const measures = new Set([
    ...rule.points.map(({ measure }) => measure),
    ...rule.levels.flatMap(({ conditions }) => conditions.map(({ measure }) => measure)),
  ]);
  const values = new Map([...measures].map((measure) => [measure, measured(rows, measure)]));
  const figures = [...values].map(([measure, value]): StarFigure => {
    const perUnit = rule.points.find((one) => one.measure === measure)?.perUnit ?? 0;
    return { measure, value: value.shown(2), points: value.times(Fraction.decimal(perUnit)).shown(2) };
  });
  const counts = (row: Row): boolean => [...measures].some((measure) => fits(row, measure));
  const facts = rows.filter(counts).map(({ personId: _person, manufacturing: _kind, ...fact }) => fact);
  const candidate = { personId: person.id, group, figures: Object.fromEntries(values) };
  return { person, team, candidate, figures, facts };
}

const fits = (row: Row, measure: PlanMeasure): boolean => {
  const { event, filter } = planDefinitions[measure];
  return event === row.milestone && passes(filter, { ...row, industry: null, landMode: null });
};

/** The person's parts of the projects, as the board of targets counts them. */
function measured(rows: readonly Row[], measure: PlanMeasure): Fraction {
  const whole = planDefinitions[measure].unit === 'fen';
  const parts = rows
    .filter((row) => fits(row, measure))
    .map(({ basisPoints, amountFen }) => BigInt(basisPoints) * (whole ? BigInt(amountFen) : 1n));
  return Fraction.of(
    parts.reduce((sum, part) => sum + part, 0n),
    WHOLE,
  );
}
