import { companyKey, Day, EscalationTarget, Need, yearOf } from '@huoshui/domain';
import { newId, searchText, Work } from '../platform';
import { takeObstacleCodes } from './obstacle-codes';
import { addEntries, NewEntry } from './obstacle-entry';
import { ObstacleRow } from './obstacle.row';

type Given = Omit<ObstacleRow, 'code' | 'firmKey' | 'search' | 'changedAt' | 'version'>;

export interface LoadedHandOff {
  readonly from: string | null;
  readonly to: string;
  readonly at: Date;
  readonly by: string;
  readonly reason: string;
  readonly reportedAt: Date | null;
  readonly reportedBy: string | null;
  readonly returnedAt: Date | null;
  readonly returnedBy: string | null;
  readonly returnReason: string | null;
}

/** An obstacle with its past, as another system or the demo kept it. Without a code it takes the next one of its year. */
export interface LoadedObstacle extends Readonly<Given> {
  readonly code: string | null;
  readonly handOffs: readonly LoadedHandOff[];
  readonly pauses: readonly { readonly from: Day; readonly to: Day | null; readonly reason: string }[];
  readonly escalations: readonly {
    readonly level: number;
    readonly to: EscalationTarget;
    readonly on: Day;
    readonly dueOn: Day;
    readonly overdue: number;
  }[];
  readonly entries: readonly Omit<NewEntry, 'obstacleId'>[];
}

const COLUMNS = {
  id: 'uuid',
  code: 'text',
  need: 'text',
  state: 'text',
  handling: 'text',
  category: 'text',
  title: 'text',
  content: 'text',
  project_id: 'uuid',
  lead_id: 'uuid',
  firm: 'text',
  firm_key: 'text',
  contact_name: 'text',
  contact_phone: 'text',
  department_id: 'uuid',
  raised_on: 'date',
  raised_at: 'timestamptz',
  raised_by: 'uuid',
  accepted_on: 'date',
  first_answer_due_on: 'date',
  first_answered_on: 'date',
  counted_from: 'date',
  allowed_workdays: 'int',
  due_on: 'date',
  answered_on: 'date',
  reply: 'text',
  settled_on: 'date',
  result: 'text',
  withdrawn_on: 'date',
  satisfaction: 'text',
  escalation: 'int',
  reopened: 'int',
  search: 'text',
  origin: 'text',
  import_id: 'uuid',
} as const;

const HAND_OFF = `id uuid, obstacle_id uuid, from_department_id uuid, to_department_id uuid, at timestamptz, by_id uuid,
  reason text, reported_at timestamptz, reported_by uuid, returned_at timestamptz, returned_by uuid, return_reason text`;
const PAUSE = 'id uuid, obstacle_id uuid, from_day date, to_day date, reason text';
const ESCALATION = `id uuid, obstacle_id uuid, round int, level int, to_whom text, on_day date, due_on date,
  overdue_workdays int`;

/** Brings in obstacles with their past, many at once, inside another module's write. */
export async function loadObstacles(work: Work, obstacles: readonly LoadedObstacle[]): Promise<void> {
  const codes = await missingCodes(work, obstacles);
  await insert(
    work,
    'obstacle',
    Object.entries(COLUMNS)
      .map(([column, type]) => `${column} ${type}`)
      .join(', '),
    obstacles.map((one) => rowOf(one, one.code ?? codes.get(one.id) ?? '')),
  );
  await insert(work, 'obstacle_hand_off', HAND_OFF, obstacles.flatMap(handOffsOf));
  await insert(
    work,
    'obstacle_pause',
    PAUSE,
    obstacles.flatMap(({ id, pauses }) =>
      pauses.map(({ from, to, reason }) => ({ id: newId(), obstacle_id: id, from_day: from, to_day: to, reason })),
    ),
  );
  await insert(work, 'obstacle_escalation', ESCALATION, obstacles.flatMap(escalationsOf));
  await addEntries(
    work,
    obstacles.flatMap(({ id, entries }) => entries.map((entry) => ({ ...entry, obstacleId: id }))),
  );
}

async function insert(work: Work, table: string, columns: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const names = columns.replace(/ (uuid|text|int|date|timestamptz)\b/g, '');
  await work.query(
    `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_to_recordset($1::jsonb) AS g(${columns})`,
    [JSON.stringify(rows)],
  );
}

async function missingCodes(work: Work, obstacles: readonly LoadedObstacle[]): Promise<Map<string, string>> {
  const codes = new Map<string, string>();
  const wanting = obstacles.filter(({ code }) => code === null);
  for (const group of Map.groupBy(wanting, ({ need, raisedOn }) => `${need} ${raisedOn.slice(0, 4)}`).values()) {
    const [first] = group;
    if (!first) continue;
    const taken = await takeObstacleCodes(work, first.need as Need, yearOf(first.raisedOn as Day), group.length);
    group.forEach(({ id }, at) => codes.set(id, taken[at] ?? ''));
  }
  return codes;
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function rowOf(obstacle: LoadedObstacle, code: string): Record<string, unknown> {
  const { handOffs: _, pauses: __, escalations: ___, entries: ____, ...row } = obstacle;
  const own = Object.fromEntries(Object.entries(row).map(([name, value]) => [snake(name), value]));
  const firm_key = obstacle.firm === null ? null : companyKey(obstacle.firm);
  return { ...own, code, firm_key, search: searchText(code, obstacle.title, obstacle.firm) };
}

const handOffsOf = ({ id, handOffs }: LoadedObstacle): object[] =>
  handOffs.map((one) => ({
    id: newId(one.at.getTime()),
    obstacle_id: id,
    from_department_id: one.from,
    to_department_id: one.to,
    at: one.at,
    by_id: one.by,
    reason: one.reason,
    reported_at: one.reportedAt,
    reported_by: one.reportedBy,
    returned_at: one.returnedAt,
    returned_by: one.returnedBy,
    return_reason: one.returnReason,
  }));

const escalationsOf = ({ id, reopened, escalations }: LoadedObstacle): object[] =>
  escalations.map((one) => ({
    id: newId(),
    obstacle_id: id,
    round: reopened,
    level: one.level,
    to_whom: one.to,
    on_day: one.on,
    due_on: one.dueOn,
    overdue_workdays: one.overdue,
  }));
