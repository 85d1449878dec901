import { PersonRef, TargetCellView, TargetRowView, TeamRef } from '@huoshui/contracts';
import {
  Day,
  FigureSource,
  Fraction,
  planDefinitions,
  PLAN_MEASURES,
  PlanMeasure,
  TimeProgress,
  WorkCalendar,
} from '@huoshui/domain';
import { BoardSums, COUNTED_MEASURES, Owner, Windows } from './board-sums';
import { cellView } from './cell.view';
import { Height, heightKey } from './height.reader';
import { moneyReading } from './money-reading';
import { MoneyOf } from './money.reader';

export interface Moment extends Windows {
  readonly year: number;
  readonly to: Day;
  readonly recentDays: number;
  readonly calendar: WorkCalendar | undefined;
  readonly time: TimeProgress;
}

/** The rows of a board, from what was read for it. */
export class BoardRows {
  constructor(
    private readonly moment: Moment,
    private readonly heights: ReadonlyMap<string, Height>,
    private readonly sums: BoardSums,
    private readonly money: MoneyOf,
  ) {}

  zone(): TargetRowView {
    const owner = { teamId: null, personId: null };
    return { team: null, person: null, cells: PLAN_MEASURES.map((measure) => this.cell(owner, measure)) };
  }

  /** None where a team has neither targets nor figures: one that was closed years ago. */
  team(team: TeamRef): TargetRowView[] {
    const owner = { teamId: team.id, personId: null };
    const cells = PLAN_MEASURES.map((measure) => this.cell(owner, measure));
    return cells.some(told) ? [{ team, person: null, cells }] : [];
  }

  /** Of a person only what they have a target on or have reached. */
  person(team: TeamRef, person: PersonRef): TargetRowView {
    const owner = { teamId: team.id, personId: person.id };
    return { team, person, cells: COUNTED_MEASURES.map((measure) => this.cell(owner, measure)).filter(told) };
  }

  private cell(owner: Owner, measure: PlanMeasure): TargetCellView {
    const { base = null, stretch = null } = this.heights.get(heightKey({ ...owner, measure })) ?? {};
    const { from, to, asOf, calendar, year, recentDays, time } = this.moment;
    if (planDefinitions[measure].source !== FigureSource.Milestones) {
      const told = this.money(measure, owner.teamId);
      const { reading, through } = moneyReading(told, { year, span: { from, to }, asOf, calendar, base, stretch });
      return cellView({ measure, source: told.source, through }, reading);
    }
    const { done, recent } = this.sums.of(owner, measure);
    const reading = { base, stretch, done, recent, recentDays, time, asOf, to };
    return cellView({ measure, source: FigureSource.Milestones, through: asOf }, reading);
  }
}

const told = ({ base, done }: TargetCellView): boolean => base !== null || done.exact !== Fraction.ZERO.exact;
