import { Injectable } from '@nestjs/common';
import {
  bulletinNeeds,
  compileBulletin,
  cutoffOf,
  openToChange,
  PublishedStanding,
  standings,
  Week,
  weekBefore,
} from '@huoshui/domain';
import { Actor, Clock, Database, must, newId, Refusal, UnitOfWork, Work } from '../platform';
import { KnownWeek, WeekReader } from '../ranking';
import { BulletinRow } from './bulletin.row';

type Figures = Pick<BulletinRow, 'content' | 'ruleSetNumber' | 'cutoff' | 'year' | 'compiledAt'>;

@Injectable()
export class CompileBulletin {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly weeks: WeekReader,
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
      Object.assign(row, figures);
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
    const known = await this.weeks.read(week, { named: true, also: bulletinNeeds });
    const content = compileBulletin({
      ...known.weighing,
      ruleSetVersion: known.ruleSet.number,
      definitionVersion: { version: known.definition.number, name: known.definition.name },
      teams: known.teams,
      projects: known.projects,
      previous: known.previous && (await this.published(known.previous)),
    });
    return { content, ruleSetNumber: known.ruleSet.number, cutoff, year: content.year, compiledAt: this.clock.now() };
  }

  /** What was published in a week; where nothing was, what the rules of that week give. */
  private async published({ weighing, teams, projects }: KnownWeek): Promise<readonly PublishedStanding[]> {
    const frozen = await this.database.one<Pick<BulletinRow, 'content'>>(
      `SELECT content FROM bulletin WHERE week = $1 AND state = 'frozen'`,
      [weighing.week],
    );
    if (frozen) return frozen.content.standings;
    const { decimals } = weighing.ruleSet.rounding;
    const rows = standings({ ...weighing, teams, projects });
    return rows.map(({ teamId, rank, total }) => ({ teamId, rank, total: total.shown(decimals) }));
  }
}

/** Two schedulers, or the office and the job, make one bulletin of a week. */
const lock = (work: Work, week: Week): Promise<unknown> =>
  work.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`bulletin.${week}`]);

const fresh = (week: Week, figures: Figures): Omit<BulletinRow, 'version'> => ({
  id: newId(),
  week,
  state: 'compiled',
  remarks: '',
  reviewedAt: null,
  reviewedBy: null,
  frozenAt: null,
  frozenBy: null,
  number: null,
  issuedOn: null,
  sha256: null,
  demo: false,
  ...figures,
});
