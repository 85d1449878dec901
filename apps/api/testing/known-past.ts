import { randomUUID } from 'node:crypto';
import { SYSTEM, UnitOfWork } from '../src/platform';

type Values = Readonly<Record<string, unknown>>;

/** Rows of the past as they were put on record in their time: what a form would have written, with its instants. */
export class KnownPast {
  private number = 0;

  constructor(private readonly unit: UnitOfWork) {}

  async insert(table: string, values: Values): Promise<string> {
    const id = (values['id'] as string | undefined) ?? randomUUID();
    const all = { id, ...values };
    const columns = Object.keys(all);
    await this.run(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
      Object.values(all),
    );
    return id;
  }

  run(sql: string, params: readonly unknown[]): Promise<unknown> {
    return this.unit.write(SYSTEM, (work) => work.query(sql, [...params]));
  }

  /** @param on the day on which it was registered and put on record */
  lead(teamId: string, ownerId: string, on: string, more: Values = {}): Promise<string> {
    const company = `企业${(this.number += 1)}`;
    return this.insert('lead', {
      ...{ company, company_key: company, source: 'visit', stage: 'contacted', search: company },
      ...{ team_id: teamId, owner_id: ownerId, registered_on: on, created_at: `${on}T04:00:00Z`, ...more },
    });
  }

  followUp(leadId: string, byId: string, kind: string, day: string, recordedAt = `${day}T08:00:00Z`): Promise<string> {
    const values = { lead_id: leadId, by_id: byId, kind, day, note: '联系', recorded_at: recordedAt };
    return this.insert('follow_up', values);
  }

  /** An obstacle that was accepted on the day when it was raised. */
  obstacle(raisedOn: string, more: Values): Promise<string> {
    return this.insert('obstacle', {
      ...{ code: `KD${(this.number += 1)}`, need: 'obstacle', handling: 'referred', category: 'land', title: '卡点' },
      ...{ raised_on: raisedOn, raised_at: `${raisedOn}T04:00:00Z`, accepted_on: raisedOn, counted_from: raisedOn },
      ...{ allowed_workdays: 5, search: '卡点', origin: 'entered', state: 'handling', ...more },
    });
  }

  order(issuedOn: string, deadline: string, more: Values): Promise<string> {
    return this.insert('supervision_order', {
      ...{
        number: `DB2022-${String((this.number += 1)).padStart(4, '0')}`,
        title: '督办',
        task: '办好',
        source: 'other',
      },
      ...{
        source_text: '会议',
        party_ids: [],
        issued_on: issuedOn,
        first_deadline: deadline,
        deadline,
        search: '督办',
      },
      ...{ created_at: `${issuedOn}T04:00:00Z`, ...more },
    });
  }

  report(projectId: string, week: string, recordedAt: string): Promise<string> {
    const values = { project_id: projectId, week, version: 1, text: '推进', day: recordedAt.slice(0, 10) };
    return this.insert('progress_report', { ...values, recorded_at: recordedAt });
  }

  /** A team's weekly sheet, handed in at an instant. */
  async sheet(teamId: string, week: string, at: string): Promise<void> {
    const id = await this.insert('weekly_sheet', { team_id: teamId, week, state: 'submitted', facts: '{}' });
    await this.insert('weekly_sheet_event', { sheet_id: id, kind: 'submitted', at, content: '{}' });
  }

  /** On the statistics bureau's list from a day, and off it again on another. */
  async listed(projectId: string, on: string, off: string | null = null): Promise<void> {
    const state = off === null ? { state: 'listed', listed_on: on, listed_code: 'T1' } : { state: 'collecting' };
    await this.insert('statistics_entry', { project_id: projectId, ...state });
    const moved = {
      project_id: projectId,
      from_state: 'submitted',
      to_state: 'listed',
      day: on,
      at: `${on}T04:00:00Z`,
    };
    await this.insert('statistics_event', moved);
    if (off === null) return;
    const back = { from_state: 'listed', to_state: 'collecting', day: off, at: `${off}T04:00:00Z`, reason: '退库' };
    await this.insert('statistics_event', { project_id: projectId, ...back });
  }

  invested(projectId: string, month: string, amountFen: number, knownFrom: string): Promise<string> {
    const values = { project_id: projectId, month, amount_fen: amountFen, reported_on: knownFrom };
    return this.insert('investment_report', { ...values, known_from: `${knownFrom}T04:00:00Z` });
  }

  /** A figure or mark that a second person confirmed at once. */
  entry(kind: 'figure' | 'mark', name: string, teamId: string, value: number, by: readonly [string, string]) {
    const at = '2022-08-20T04:00:00Z';
    return this.insert('standing_entry', {
      ...{ kind, name, period: '2022-07', day: '2022-07-31', team_id: teamId, value, evidence_text: '台账' },
      ...{ reason: '7 月', recorded_at: at, recorded_by: by[0], confirmed_at: at, confirmed_by: by[1], held_from: at },
    });
  }
}
