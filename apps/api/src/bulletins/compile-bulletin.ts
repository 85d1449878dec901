import { Injectable } from '@nestjs/common';
import {
  BulletinContent,
  cutoffOf,
  openToChange,
  Period,
  periodAt,
  periodBefore,
  PeriodKind,
  periodKind,
  StoredContent,
  Week,
} from '@huoshui/domain';
import { Actor, Clock, Database, must, newId, Refusal, UnitOfWork, Work } from '../platform';
import { PeriodReader } from '../ranking';
import { CompiledContent } from './compiled-content';
import { BulletinRow } from './bulletin.row';

type Figures = { readonly content: BulletinContent } & Pick<
  BulletinRow,
  'ruleSetNumber' | 'cutoff' | 'year' | 'compiledAt'
>;

@Injectable()
export class CompileBulletin {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly periods: PeriodReader,
    private readonly contents: CompiledContent,
    private readonly database: Database,
  ) {}

  /**
   * Compiles a week, month or year anew, by what was known at its cut-off.
   * @throws Refusal `bulletin.not-ended`, `bulletin.state.closed`, `bulletin.frozen`
   */
  async run(actor: Actor, period: Period): Promise<{ period: Period; version: number }> {
    const figures = await this.figures(period);
    return this.unit.write(actor, async (work) => {
      await lock(work, period);
      const bulletins = work.repository(BulletinRow);
      const row = await bulletins.findOne({ where: { period }, lock: { mode: 'pessimistic_write' } });
      if (row === null) {
        await bulletins.insert(fresh(period, figures));
        return { period, version: 1 };
      }
      must(openToChange(row.state));
      Object.assign(row, figures, { content: withNotable(figures.content, row.content) });
      return { period, version: (await bulletins.save(row)).version };
    });
  }

  /** Compiles a period that has no bulletin yet; one that has is left as it is. @returns whether there was something to do */
  async ifMissing(actor: Actor, period: Period, demo = false): Promise<boolean> {
    if (await this.database.one('SELECT 1 FROM bulletin WHERE period = $1', [period])) return false;
    const figures = await this.figures(period);
    return this.unit.write(actor, async (work) => {
      await lock(work, period);
      const bulletins = work.repository(BulletinRow);
      if (await bulletins.existsBy({ period })) return false;
      await bulletins.insert({ ...fresh(period, figures), demo });
      return true;
    });
  }

  /** The last week whose cut-off has passed. */
  lastEnded(): Week;
  /** The last period of a kind whose cut-off has passed. */
  lastEnded(kind: PeriodKind): Period;
  lastEnded(kind: PeriodKind = PeriodKind.Week): Period {
    let period = periodAt(kind, this.clock.today(), this.clock.week);
    while (!this.periods.hasEnded(period)) period = periodBefore(period, this.clock.week);
    return period;
  }

  private async figures(period: Period): Promise<Figures> {
    const cutoff = cutoffOf(period, this.clock.week);
    if (!this.periods.hasEnded(period))
      throw new Refusal('bulletin.not-ended', { period, cutoff: cutoff.toISOString() });
    const content = await this.contents.of(period);
    const { year, ruleSet } = content;
    return { content, ruleSetNumber: ruleSet.version, cutoff, year, compiledAt: this.clock.now() };
  }
}

/** Two schedulers, or the office and the job, make one bulletin of a period. */
const lock = (work: Work, period: Period): Promise<unknown> =>
  work.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`bulletin.${period}`]);

/** A compilation anew keeps what was written by hand. */
const withNotable = (fresh: BulletinContent, before: StoredContent): BulletinContent =>
  fresh.recorded && before.recorded
    ? { ...fresh, recorded: { ...fresh.recorded, notable: before.recorded.notable } }
    : fresh;

const fresh = (period: Period, figures: Figures): Omit<BulletinRow, 'version'> => ({
  id: newId(),
  kind: periodKind(period),
  period,
  state: 'compiled',
  remarks: '',
  remarksBy: null,
  reviewedAt: null,
  reviewedBy: null,
  approvedAt: null,
  approvedBy: null,
  frozenAt: null,
  frozenBy: null,
  publishedAt: null,
  publishedBy: null,
  number: null,
  issuedOn: null,
  templateFileId: null,
  sha256: null,
  demo: false,
  ...figures,
});
