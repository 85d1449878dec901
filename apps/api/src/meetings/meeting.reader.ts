import { Injectable } from '@nestjs/common';
import {
  AgendaItemView,
  CarriedOrderView,
  CorrectionView,
  DecisionView,
  WeeklyMeetingDetail,
  WeeklyMeetingView,
} from '@huoshui/contracts';
import { isOpenSupervision, Minutes, Week } from '@huoshui/domain';
import { Actor, Database, found, person, seesZone } from '../platform';
import { OrderReader } from '../supervision';
import { AgendaItemsReader } from './agenda-items.reader';
import { CarriedReader } from './carried.reader';
import { DecisionReader } from './decision.reader';

type Read = Omit<WeeklyMeetingView, 'decisions' | 'orders' | 'openOrders'>;
type OneRead = Omit<
  WeeklyMeetingDetail,
  keyof Counts | 'whole' | 'agenda' | 'resolved' | 'carried' | 'attendance' | 'corrections'
> & {
  readonly content: Minutes | null;
};
type Counts = Pick<WeeklyMeetingView, 'items' | 'decisions' | 'orders' | 'openOrders'>;

const COLUMNS = `m.id, m.week, m.day, m.state, m.year, m.number, m.place, m.chair`;

const LIST = `SELECT ${COLUMNS}, (SELECT count(*)::int FROM meeting_item i WHERE i.meeting_id = m.id) AS items
  FROM meeting m WHERE $1::int IS NULL OR m.year = $1 ORDER BY m.week DESC LIMIT 200`;

const ONE = `SELECT ${COLUMNS}, m.recorder, m.prepared_at AS "preparedAt", m.opened_at AS "openedAt", ${person('o')} AS "openedBy",
    m.closed_at AS "closedAt", ${person('c')} AS "closedBy", m.sha256, m.content, m.version
  FROM meeting m LEFT JOIN person o ON o.id = m.opened_by LEFT JOIN person c ON c.id = m.closed_by WHERE m.week = $1`;

const CORRECTIONS = `SELECT k.number, k.text, k.day, ${person('p')} AS by, k.sha256
  FROM meeting_correction k LEFT JOIN person p ON p.id = k.recorded_by WHERE k.meeting_id = $1 ORDER BY k.number`;

@Injectable()
export class MeetingReader {
  constructor(
    private readonly database: Database,
    private readonly decisions: DecisionReader,
    private readonly items: AgendaItemsReader,
    private readonly carried: CarriedReader,
    private readonly orders: OrderReader,
  ) {}

  /** The newest first. The figures count what the actor sees. */
  async list(actor: Actor, year?: number): Promise<WeeklyMeetingView[]> {
    const meetings = await this.database.query<Read>(LIST, [year ?? null]);
    const ids = meetings.map(({ id }) => id);
    const decided = Map.groupBy(await this.decisions.of(actor, ids), ({ meetingId }) => meetingId);
    const own = seesZone(actor) ? null : Map.groupBy(await this.items.of(actor, ids), ({ meetingId }) => meetingId);
    return meetings.map((meeting) => ({
      ...meeting,
      items: own ? (own.get(meeting.id)?.length ?? 0) : meeting.items,
      ...counted(decided.get(meeting.id) ?? []),
    }));
  }

  /** A meeting with what concerns the actor; until it is closed its earlier orders stand as of now. */
  async one(actor: Actor, week: Week): Promise<WeeklyMeetingDetail> {
    const { content, ...meeting } = found(await this.database.one<OneRead>(ONE, [week]));
    const whole = seesZone(actor);
    const [items, attendance, resolved, carried, corrections] = await Promise.all([
      this.items.of(actor, [meeting.id]),
      this.items.attendance(actor, meeting.id),
      this.decisions.of(actor, [meeting.id]),
      content ? this.frozen(actor, content) : this.carried.of(actor, week),
      whole ? this.database.query<CorrectionView>(CORRECTIONS, [meeting.id]) : [],
    ]);
    const agenda = items.map(({ meetingId: _meeting, ...item }): AgendaItemView => item);
    const figures = { items: agenda.length, ...counted(resolved) };
    const decisions = resolved.map(({ meetingId: _meeting, ...decision }): DecisionView => decision);
    return { ...meeting, ...figures, whole, agenda, resolved: decisions, carried, attendance, corrections };
  }

  private async frozen(actor: Actor, { carried }: Minutes): Promise<CarriedOrderView[]> {
    if (seesZone(actor)) return [...carried];
    const seen = new Set(
      (
        await this.orders.some(
          actor,
          carried.map(({ id }) => id),
        )
      ).map(({ id }) => id),
    );
    return carried.filter(({ id }) => seen.has(id));
  }
}

const counted = (decisions: readonly DecisionView[]): Omit<Counts, 'items'> => {
  const orders = decisions.flatMap(({ order }) => order ?? []);
  const open = orders.filter(({ state }) => isOpenSupervision(state));
  return { decisions: decisions.length, orders: orders.length, openOrders: open.length };
};
