import { allowedWorkdays, companyKey, Day, DemandRow, dueOn, ObstacleSettings, WorkCalendar } from '@huoshui/domain';
import { newId, startOf, Work } from '../platform';
import { LoadedObstacle, loadObstacles } from './load-obstacles';

const TITLE = 80;

export interface DemandImport {
  readonly importId: string;
  readonly settings: ObstacleSettings;
  readonly calendar: WorkCalendar;
}

export interface ImportedDemand {
  readonly obstacleId: string;
  /** False when it was known before: by its code, or without one by firm, day and content. */
  readonly fresh: boolean;
}

/**
 * Brings in the demands of a ledger inside another module's write; gives for each row the obstacle that it is. What was handled before it
 * came here has no first answer on record.
 */
export async function importDemands(
  work: Work,
  { importId, settings, calendar }: DemandImport,
  rows: readonly DemandRow[],
): Promise<ImportedDemand[]> {
  const known = await knownDemands(work, rows);
  const fresh: LoadedObstacle[] = [];
  const result = rows.map((row): ImportedDemand => {
    const earlier = known.get(demandKey(row));
    if (earlier) return { obstacleId: earlier, fresh: false };
    const obstacle = obstacleOf(row, importId, settings, calendar);
    known.set(demandKey(row), obstacle.id);
    fresh.push(obstacle);
    return { obstacleId: obstacle.id, fresh: true };
  });
  await loadObstacles(work, fresh);
  return result;
}

/** By what a demand is known again. */
export const demandKey = ({ code, firm, raisedOn, content }: DemandRow): string =>
  code ?? [companyKey(firm), raisedOn, content].join('\u0001');

async function knownDemands(work: Work, rows: readonly DemandRow[]): Promise<Map<string, string>> {
  const coded = rows.flatMap(({ code }) => code ?? []);
  const others = rows.filter(({ code }) => code === null);
  const byCode = await work.query<{ id: string; code: string }>(
    'SELECT id, code FROM obstacle WHERE code = ANY ($1::text[])',
    [coded],
  );
  const byText = await work.query<{ id: string; firmKey: string; raisedOn: Day; content: string }>(
    `SELECT o.id, o.firm_key AS "firmKey", o.raised_on AS "raisedOn", o.content FROM obstacle o
     JOIN (SELECT DISTINCT firm_key, raised_on FROM jsonb_to_recordset($1::jsonb) AS r(firm_key text, raised_on date)) g
       ON g.firm_key = o.firm_key AND g.raised_on = o.raised_on WHERE o.content IS NOT NULL`,
    [JSON.stringify(others.map(({ firm, raisedOn }) => ({ firm_key: companyKey(firm), raised_on: raisedOn })))],
  );
  return new Map([
    ...byCode.map(({ id, code }) => [code, id] as const),
    ...byText.map(({ id, firmKey, raisedOn, content }) => [[firmKey, raisedOn, content].join('\u0001'), id] as const),
  ]);
}

function obstacleOf(
  row: DemandRow,
  importId: string,
  settings: ObstacleSettings,
  calendar: WorkCalendar,
): LoadedObstacle {
  const { raisedOn, settledOn, handling, category } = row;
  const raisedAt = startOf(raisedOn);
  const allowed = allowedWorkdays(settings, handling, category);
  const settled = settledOn !== null;
  return {
    id: newId(),
    code: row.code,
    need: 'demand',
    state: settled ? 'settled' : 'handling',
    handling,
    category,
    title: titleOf(row.content),
    content: row.content,
    projectId: null,
    leadId: null,
    firm: row.firm,
    contactName: row.contact,
    contactPhone: row.phone,
    departmentId: row.departmentId,
    raisedOn,
    raisedAt,
    raisedBy: null,
    acceptedOn: raisedOn,
    firstAnswerDueOn: null,
    firstAnsweredOn: null,
    countedFrom: raisedOn,
    allowedWorkdays: allowed,
    dueOn: dueOn({ countedFrom: raisedOn, allowedWorkdays: allowed }, [], calendar),
    answeredOn: settledOn,
    reply: null,
    settledOn,
    result: null,
    withdrawnOn: null,
    satisfaction: settled ? row.satisfaction : null,
    escalation: 0,
    reopened: 0,
    origin: 'import',
    importId,
    handOffs: [],
    pauses: [],
    escalations: [],
    entries: [
      { kind: 'raised', at: raisedAt, by: null, text: row.content },
      ...(settledOn === null
        ? []
        : [{ kind: 'settle' as const, at: startOf(settledOn), by: null, details: { satisfaction: row.satisfaction } }]),
    ],
  };
}

const titleOf = (content: string): string => {
  const signs = [...content];
  return signs.length > TITLE ? `${signs.slice(0, TITLE - 1).join('')}…` : content;
};
