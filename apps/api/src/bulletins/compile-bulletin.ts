import { Injectable } from '@nestjs/common';
import { BulletinContent, cutoffOf, openToChange, Week, weekBefore } from '@huoshui/domain';
import { Actor, Clock, Database, must, newId, Refusal, UnitOfWork, Work } from '../platform';
import { WeekReader } from '../ranking';
import { CompiledContent } from './compiled-content';
import { BulletinRow } from './bulletin.row';

type Figures = Pick<BulletinRow, 'content' | 'ruleSetNumber' | 'cutoff' | 'year' | 'compiledAt'>;

@Injectable()
export class CompileBulletin {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly weeks: WeekReader,
    private readonly contents: CompiledContent,
    private readonly database: Database,
  ) {}

  /**
   * Compiles a week anew, by what was known at its cut-off.
   * @throws Refusal `week.not-ended`, `bulletin.state.closed`, `bulletin.frozen`
   */
  async run(actor: Actor, week: Week): Promise<{ week: Week; version: number }> {
    const figures = await this.figures(week);
    return this.unit.write(actor, async (work) => {
      await lock(work, week);
      const bulletins = work.repository(BulletinRow);
      const row = await bulletins.findOne({ where: { week }, lock: { mode: 'pessimistic_write' } });
      if (row === null) {
        await bulletins.insert(fresh(week, figures));
        return { week, version: 1 };
      }
      must(openToChange(row.state));
      Object.assign(row, figures, { content: withNotable(figures.content, row.content) });
      return { week, version: (await bulletins.save(row)).version };
    });
  }

  /** Compiles a week that has no bulletin yet; one that has is left as it is. @returns whether there was something to do */
  async ifMissing(actor: Actor, week: Week, demo = false): Promise<boolean> {
    if (await this.database.one('SELECT 1 FROM bulletin WHERE week = $1', [week])) return false;
    const figures = await this.figures(week);
    return this.unit.write(actor, async (work) => {
      await lock(work, week);
      const bulletins = work.repository(BulletinRow);
      if (await bulletins.existsBy({ week })) return false;
      await bulletins.insert({ ...fresh(week, figures), demo });
      return true;
    });
  }

  /** The last week whose cut-off has passed. */
  lastEnded(): Week {
    let week = this.clock.thisWeek();
    while (!this.weeks.hasEnded(week)) week = weekBefore(week, this.clock.week);
    return week;
  }

  private async figures(week: Week): Promise<Figures> {
    const cutoff = cutoffOf(week, this.clock.week);
    if (!this.weeks.hasEnded(week)) throw new Refusal('week.not-ended', { week, cutoff: cutoff.toISOString() });
    const content = await this.contents.of(week);
    const { year, ruleSet } = content;
    return { content, ruleSetNumber: ruleSet.version, cutoff, year, compiledAt: this.clock.now() };
  }
}

/** Two schedulers, or the office and the job, make one bulletin of a week. */
const lock = (work: Work, week: Week): Promise<unknown> =>
  work.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`bulletin.${week}`]);

/** A compilation anew keeps what was written by hand. */
const withNotable = (fresh: BulletinContent, before: BulletinContent): BulletinContent =>
  fresh.recorded && before.recorded
    ? { ...fresh, recorded: { ...fresh.recorded, notable: before.recorded.notable } }
    : fresh;

const fresh = (week: Week, figures: Figures): Omit<BulletinRow, 'version'> => ({
  id: newId(),
  week,
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
