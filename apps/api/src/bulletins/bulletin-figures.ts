import { Injectable } from '@nestjs/common';
import {
  asksKinds,
  BulletinBasis,
  BulletinContent,
  bulletinNeeds,
  compileBulletin,
  EDITION,
  isComparable,
  Period,
  periodBefore,
  PublishedStanding,
  settingsUntil,
  shownPoints,
  standings,
} from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { Clock, Database } from '../platform';
import { KnownPeriod, PeriodAndBefore, PeriodReader } from '../ranking';

/** A period's figures, from what was known at its cut-off: for the first time, or again by the versions that a frozen bulletin names. */
@Injectable()
export class BulletinFigures {
  constructor(
    private readonly periods: PeriodReader,
    private readonly calendar: CalendarReader,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  /**
   * By what is effective now, beside what was published of the one before of its kind. One of another year is held beside
   * it when it was frozen: what became known of it since is told, though points begin anew.
   */
  async of(period: Period): Promise<BulletinContent> {
    const published = await this.published(periodBefore(period, this.clock.week));
    const [known, workdays] = await Promise.all([
      this.periods.read(period, { named: true, also: bulletinNeeds, acrossYears: published !== null }),
      this.calendar.versions(),
    ]);
    const { versions, teams, previous } = known;
    const rules = known.weighing.ruleSet;
    const basis: BulletinBasis = {
      edition: EDITION,
      ...versions,
      before: previous?.versions ?? null,
      weeks: settingsUntil(known.weighing.asOf, this.clock.week),
      workdays,
      teams: teams.map(({ id, name, order, kind }) => ({ id, name, order, ...(asksKinds(rules) && { kind }) })),
    };
    return contentOf(known, basis, published);
  }

  /**
   * By the versions of a basis, whatever is effective now.
   * @param before the standings that were published of the one before; null computes what its rules give
   */
  async again(
    period: Period,
    basis: BulletinBasis,
    before: readonly PublishedStanding[] | null,
  ): Promise<BulletinContent> {
    const known = await this.periods.read(period, { named: true, also: bulletinNeeds, pinned: basis });
    return contentOf(known, basis, before);
  }

  private async published(period: Period): Promise<readonly PublishedStanding[] | null> {
    const frozen = await this.database.one<Pick<BulletinContent, 'standings'>>(
      `SELECT content -> 'standings' AS standings FROM bulletin WHERE period = $1 AND state IN ('frozen', 'published')`,
      [period],
    );
    return frozen?.standings ?? null;
  }
}

/** @param published of the one before; where nothing was, what its rules give is compared with */
function contentOf(
  known: PeriodAndBefore,
  basis: BulletinBasis,
  published: readonly PublishedStanding[] | null,
): BulletinContent {
  const { previous, weighing } = known;
  const compared = previous && isComparable(weighing.period, previous.weighing.period);
  return compileBulletin({
    ...weighing,
    ruleSetVersion: known.ruleSet.number,
    definitionVersion: { version: known.definition.number, name: known.definition.name },
    teams: known.teams,
    projects: known.projects,
    activities: known.activities,
    entries: known.entries,
    previous: compared ? (published ?? computed(previous)) : null,
    before: previous && { ...previous, ...previous.weighing },
    basis,
  });
}

function computed({ weighing, teams, projects, activities, entries }: KnownPeriod): readonly PublishedStanding[] {
  const rows = standings({ ...weighing, teams, projects, activities, entries });
  return rows.map(({ teamId, rank, group, groupRank, total }) => ({
    teamId,
    rank,
    ...(group !== null && { group: { key: group, rank: groupRank } }),
    total: shownPoints(weighing.ruleSet, total),
  }));
}
