import { Injectable } from '@nestjs/common';
import { SheetStateOrNone, SheetView, SheetWeek, TeamRef } from '@huoshui/contracts';
import { SheetEvent, sheetStanding, Week, weekAfter } from '@huoshui/domain';
import { Actor, Clock, Database, person, seesZone } from '../platform';
import { SheetDeadlines } from './sheet-deadlines';

interface Read {
  readonly team: TeamRef;
  readonly state: SheetStateOrNone;
  readonly events: readonly { kind: SheetEvent['kind']; at: string; by: SheetView['submittedBy'] }[];
  readonly remindedAt: string | null;
}

const EVENTS = `coalesce((SELECT jsonb_agg(jsonb_build_object('kind', e.kind, 'at', e.at, 'by',
    ${person('p')}) ORDER BY e.at)
  FROM weekly_sheet_event e LEFT JOIN person p ON p.id = e.by_id WHERE e.sheet_id = s.id), '[]')`;

/** Teams in service, and others that have a sheet of the week. $2 the own teams, or null for the whole zone. */
const WEEK = `SELECT jsonb_build_object('id', t.id, 'name', t.name) AS team, coalesce(s.state, 'none') AS state, ${EVENTS} AS events,
    (SELECT max(r.at) FROM weekly_sheet_reminder r WHERE r.team_id = t.id AND r.week = $1) AS "remindedAt"
  FROM team t LEFT JOIN weekly_sheet s ON s.team_id = t.id AND s.week = $1
  WHERE (t.active OR s.id IS NOT NULL) AND ($2::uuid[] IS NULL OR t.id = ANY ($2)) ORDER BY t.sort_order, t.id`;

/** A team whose sheet of a week is owed or came late, as far as was known at an instant. */
export interface SheetLapse {
  readonly teamId: string;
  readonly week: Week;
  readonly kind: 'late' | 'missing';
}

@Injectable()
export class WeeklySheetReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly deadlines: SheetDeadlines,
  ) {}

  /** How a week's sheets stand: all teams for the zone's readers, else the own ones. */
  async week(actor: Actor, week: Week): Promise<SheetWeek> {
    const [deadline, now] = [await this.deadlines.one(week), this.clock.now()];
    const rows = await this.database.query<Read>(WEEK, [week, seesZone(actor) ? null : actor.teamIds]);
    const sheets = rows.map(({ events, ...row }): SheetView => {
      const known = events.map(({ kind, at }) => ({ kind, at: new Date(at) }));
      const { late, missing, submittedAt } = sheetStanding(known, deadline, now);
      const last = events.findLast(({ kind }) => kind === 'submitted');
      const by = submittedAt ? (last?.by ?? null) : null;
      return { ...row, week, late, missing, submittedAt: submittedAt?.toISOString() ?? null, submittedBy: by };
    });
    const submitted = sheets.filter(({ submittedAt }) => submittedAt !== null).length;
    const late = sheets.filter((sheet) => sheet.late).length;
    const over = now > deadline;
    return {
      week,
      deadline: deadline.toISOString(),
      over,
      sheets,
      submitted,
      late,
      waiting: sheets.length - submitted,
    };
  }

  /**
   * Late and missing sheets of a range of weeks (both ends in it), as far as was known at an instant: what a rule set may
   * deduct for, the same whenever it is asked again. Teams owe sheets from the week of the zone's first one; a week whose
   * deadline was not over at the instant owes nothing. All teams are told, whoever is ranked.
   */
  async lateOrMissing(range: { readonly from: Week; readonly to: Week }, instant: Date): Promise<SheetLapse[]> {
    const first = await this.firstWeek(instant);
    if (first === null) return [];
    const weeks: Week[] = [];
    const from = range.from < first ? first : range.from;
    for (let week = from; week <= range.to; week = weekAfter(week, this.clock.week)) weeks.push(week);
    const [deadlines, events, teams] = await Promise.all([
      this.deadlines.of(weeks, instant),
      this.events(weeks, instant),
      this.database.query<{ id: string }>('SELECT id FROM team WHERE active ORDER BY sort_order, id'),
    ]);
    return weeks.flatMap((week) => {
      const deadline = deadlines.get(week);
      if (!deadline || deadline >= instant) return [];
      return teams.flatMap(({ id: teamId }): SheetLapse[] => {
        const { late, missing } = sheetStanding(events.get(`${week} ${teamId}`) ?? [], deadline, instant);
        return late || missing ? [{ teamId, week, kind: missing ? 'missing' : 'late' }] : [];
      });
    });
  }

  /** The week of the zone's first sheet, as far as was known at an instant; null: nobody owes any yet. */
  async firstWeek(instant: Date): Promise<Week | null> {
    const row = await this.database.one<{ week: Week | null }>(
      `SELECT min(s.week) AS week FROM weekly_sheet s JOIN weekly_sheet_event e ON e.sheet_id = s.id WHERE e.at <= $1`,
      [instant],
    );
    return row?.week ?? null;
  }

  /** What teams ask the office to settle, in their order. */
  difficulties(week: Week): Promise<{ team: TeamRef; text: string }[]> {
    return this.database.query(
      `SELECT jsonb_build_object('id', t.id, 'name', t.name) AS team, s.difficulties AS text FROM weekly_sheet s
       JOIN team t ON t.id = s.team_id WHERE s.week = $1 AND s.state = 'submitted' AND trim(s.difficulties) <> ''
       ORDER BY t.sort_order, t.id`,
      [week],
    );
  }

  private async events(weeks: readonly Week[], instant: Date): Promise<Map<string, SheetEvent[]>> {
    const rows = await this.database.query<SheetEvent & { key: string }>(
      `SELECT s.week || ' ' || s.team_id AS key, e.kind, e.at FROM weekly_sheet s JOIN weekly_sheet_event e ON e.sheet_id = s.id
       WHERE s.week = ANY ($1::text[]) AND e.at <= $2 ORDER BY e.at`,
      [weeks, instant],
    );
    const events = new Map<string, SheetEvent[]>();
    for (const { key, ...event } of rows) events.set(key, [...(events.get(key) ?? []), event]);
    return events;
  }
}
