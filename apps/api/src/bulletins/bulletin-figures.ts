import { Injectable } from '@nestjs/common';
import {
  asksKinds,
  BulletinBasis,
  BulletinContent,
  bulletinNeeds,
  compileBulletin,
  EDITION,
  PublishedStanding,
  shownPoints,
  standings,
  Week,
} from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { Clock, Database } from '../platform';
import { KnownWeek, WeekAndBefore, WeekReader } from '../ranking';

/** A week's figures, from what was known at its cut-off: for the first time, or again by the versions that a frozen bulletin names. */
@Injectable()
export class BulletinFigures {
  constructor(
    private readonly weeks: WeekReader,
    private readonly calendar: CalendarReader,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  /** By what is effective now, beside what was published of the week before. */
  async of(week: Week): Promise<BulletinContent> {
    const [known, workdays] = await Promise.all([
      this.weeks.read(week, { named: true, also: bulletinNeeds }),
      this.calendar.versions(),
    ]);
    const { versions, teams, previous } = known;
    const rules = known.weighing.ruleSet;
    const basis: BulletinBasis = {
      edition: EDITION,
      ...versions,
      before: previous?.versions ?? null,
      weeks: this.clock.week,
      workdays,
      teams: teams.map(({ id, name, order, kind }) => ({ id, name, order, ...(asksKinds(rules) && { kind }) })),
    };
    return contentOf(known, basis, previous && (await this.published(previous)));
  }

  /**
   * By the versions of a basis, whatever is effective now.
   * @param before the standings that were published a week before; null computes what the week's rules give
   */
  async again(week: Week, basis: BulletinBasis, before: readonly PublishedStanding[] | null): Promise<BulletinContent> {
    const known = await this.weeks.read(week, { named: true, also: bulletinNeeds, pinned: basis });
    return contentOf(known, basis, known.previous && (before ?? computed(known.previous)));
  }

  /** What was published in a week; where nothing was, what the rules of that week give. */
  private async published(before: KnownWeek): Promise<readonly PublishedStanding[]> {
    const frozen = await this.database.one<{ content: BulletinContent }>(
      `SELECT content FROM bulletin WHERE week = $1 AND state IN ('frozen', 'published')`,
      [before.weighing.week],
    );
    return frozen?.content.standings ?? computed(before);
  }
}

const contentOf = (
  known: WeekAndBefore,
  basis: BulletinBasis,
  previous: readonly PublishedStanding[] | null,
): BulletinContent =>
  compileBulletin({
    ...known.weighing,
    ruleSetVersion: known.ruleSet.number,
    definitionVersion: { version: known.definition.number, name: known.definition.name },
    teams: known.teams,
    projects: known.projects,
    activities: known.activities,
    entries: known.entries,
    previous,
    before: known.previous && { ...known.previous, ...known.previous.weighing },
    basis,
  });

function computed({ weighing, teams, projects, activities, entries }: KnownWeek): readonly PublishedStanding[] {
  const rows = standings({ ...weighing, teams, projects, activities, entries });
  return rows.map(({ teamId, rank, group, groupRank, total }) => ({
    teamId,
    rank,
    ...(group !== null && { group: { key: group, rank: groupRank } }),
    total: shownPoints(weighing.ruleSet, total),
  }));
}
