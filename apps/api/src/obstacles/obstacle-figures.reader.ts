import { Injectable } from '@nestjs/common';
import { ObstacleFigures, ObstacleFiguresFilter, ObstacleFiguresView, Rate } from '@huoshui/contracts';
import { Day, yearOf } from '@huoshui/domain';
import { DepartmentReader } from '../departments';
import { Actor, Clock, Database, Refusal } from '../platform';
import { FIGURES } from './obstacle-figures.sql';
import { obstacleSight } from './obstacle-sight';

interface Counts {
  part: 'all' | 'department' | 'category';
  departmentId: string | null;
  category: string | null;
  received: number;
  withdrawn: number;
  waiting: number;
  immediate: number;
  immediateClosed: number;
  referred: number;
  referredClosed: number;
  closed: number;
  answerDue: number;
  answeredInTime: number;
  overdue: number;
  medianDays: number | null;
  asked: number;
  satisfied: number;
}

@Injectable()
export class ObstacleFiguresReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly departments: DepartmentReader,
  ) {}

  /** Counts of what the actor may see. @throws Refusal `obstacle.figures.period` when it ends before it begins */
  async view(actor: Actor, { from, to, asOf, need }: ObstacleFiguresFilter): Promise<ObstacleFiguresView> {
    if (to < from) throw new Refusal('obstacle.figures.period');
    const today = this.clock.today();
    const until = asOf ?? today;
    const params: unknown[] = [from, to, until, today];
    const sight = obstacleSight(actor, 'o', params);
    const ofNeed = need ? `o.need = $${params.push(need)}` : 'true';
    const [rows, departments, first] = await Promise.all([
      this.database.query<Counts>(FIGURES(`${ofNeed} AND ${sight}`), params),
      this.departments.refs(),
      this.firstYear(actor),
    ]);
    const now = until === today;
    const of = (part: Counts['part']): Counts[] => rows.filter((row) => row.part === part);
    const names = new Map(departments.map((one) => [one.id, one]));
    const order = new Map(departments.map((one, at) => [one.id, at]));
    const [all] = of('all');
    if (!all) throw new Error('a figure without a group is always one row');
    return {
      from,
      to,
      asOf: until,
      need: need ?? null,
      firstYear: first,
      all: figuresOf(all, now),
      byDepartment: of('department')
        .map((row) => ({ department: names.get(row.departmentId ?? '') ?? null, figures: figuresOf(row, now) }))
        .sort((a, b) => (order.get(a.department?.id ?? '') ?? -1) - (order.get(b.department?.id ?? '') ?? -1)),
      byCategory: of('category')
        .map((row) => ({ category: row.category ?? '', figures: figuresOf(row, now) }))
        .sort((a, b) => b.figures.received - a.figures.received || (a.category < b.category ? -1 : 1)),
    };
  }

  private async firstYear(actor: Actor): Promise<number | null> {
    const params: unknown[] = [];
    const sight = obstacleSight(actor, 'o', params);
    const sql = `SELECT o.raised_on AS day FROM obstacle o WHERE ${sight} ORDER BY o.raised_at, o.id LIMIT 1`;
    const first = await this.database.one<{ day: Day }>(sql, params);
    return first ? yearOf(first.day) : null;
  }
}

const rate = (numerator: number, denominator: number, definition: string): Rate => ({
  numerator,
  denominator,
  definition: `obstacle.${definition}`,
});

const figuresOf = (row: Counts, now: boolean): ObstacleFigures => ({
  received: row.received,
  withdrawn: row.withdrawn,
  waiting: row.waiting,
  immediate: rate(row.immediateClosed, row.immediate, 'immediate-closed'),
  referred: rate(row.referredClosed, row.referred, 'referred-closed'),
  closed: rate(row.closed, row.received, 'closed'),
  firstAnswers: rate(row.answeredInTime, row.answerDue, 'first-answers'),
  overdue: now ? row.overdue : null,
  medianDays: row.medianDays,
  satisfied: rate(row.satisfied, row.asked, 'satisfied'),
});
