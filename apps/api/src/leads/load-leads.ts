import { FollowUpKind } from '@huoshui/contracts';
import { companyKey } from '@huoshui/domain';
import { newId, searchText, Work } from '../platform';
import { LeadRow } from './lead.row';

export interface LoadedFollowUp {
  readonly kind: FollowUpKind;
  readonly day: string;
  readonly note: string;
  readonly nextStep: string | null;
  readonly nextStepOn: string | null;
  readonly byId: string;
  readonly recordedAt: Date;
}

type Given = Omit<LeadRow, 'companyKey' | 'search' | 'version' | 'demo' | 'lastFollowUpOn'>;

export interface LoadedLead extends Readonly<Given> {
  readonly followUps: readonly LoadedFollowUp[];
}

const LEAD = `id uuid, company text, "companyKey" text, "creditCode" text, industry text, currency text, amount bigint,
  "amountFen" bigint, "rateDay" date, "landMode" text, need text, source text, "sourceNote" text, stage text,
  "lossReason" text, contacts jsonb, "ownerId" uuid, "teamId" uuid, "registeredOn" date, "assessedOn" date, "lastFollowUpOn" date,
  "nextStep" text, "nextStepOn" date, "projectId" uuid, search text, "createdAt" timestamptz`;

const FOLLOW_UP = `id uuid, "leadId" uuid, kind text, day date, note text, "nextStep" text, "nextStepOn" date,
  "byId" uuid, "recordedAt" timestamptz`;

/** Brings in demo leads with their follow-ups, many at once, inside another module's write. */
export async function loadLeads(work: Work, leads: readonly LoadedLead[]): Promise<void> {
  const rows = leads.map(({ followUps, ...lead }) => ({
    ...lead,
    companyKey: companyKey(lead.company),
    search: searchText(lead.company, lead.creditCode, ...lead.contacts.map((contact) => contact.name)),
    lastFollowUpOn: followUps.at(-1)?.day ?? null,
  }));
  await work.query(
    `INSERT INTO lead (id, company, company_key, credit_code, industry, currency, amount, amount_fen, rate_day, land_mode,
       need, source, source_note, stage, loss_reason, contacts, owner_id, team_id, registered_on, assessed_on,
       last_follow_up_on, next_step, next_step_on, project_id, search, created_at, demo)
     SELECT ${LEAD.replace(/ (uuid|text|bigint|date|jsonb|timestamptz)/g, '')}, true
     FROM jsonb_to_recordset($1::jsonb) AS g(${LEAD})`,
    [JSON.stringify(rows)],
  );
  const followUps = leads.flatMap(({ id, followUps: done }) =>
    done.map((followUp) => ({ ...followUp, id: newId(), leadId: id })),
  );
  await work.query(
    `INSERT INTO follow_up (id, lead_id, kind, day, note, next_step, next_step_on, by_id, recorded_at)
     SELECT ${FOLLOW_UP.replace(/ (uuid|text|date|timestamptz)/g, '')}
     FROM jsonb_to_recordset($1::jsonb) AS g(${FOLLOW_UP})`,
    [JSON.stringify(followUps)],
  );
}

/** Takes away demo leads and those that demo accounts own or have followed up; gives the projects they had become. */
export async function removeDemoLeads(work: Work, personIds: readonly string[]): Promise<string[]> {
  await work.query('DELETE FROM follow_up WHERE by_id = ANY ($1::uuid[])', [personIds]);
  const rows = await work.query<{ projectId: string | null }>(
    'DELETE FROM lead WHERE demo OR owner_id = ANY ($1::uuid[]) RETURNING project_id AS "projectId"',
    [personIds],
  );
  return rows.flatMap(({ projectId }) => projectId ?? []);
}
