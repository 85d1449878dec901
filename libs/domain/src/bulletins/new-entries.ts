import { PeriodKind } from '../periods';
import { isCounted } from '../projects/counting-filter';
import { KnownProject } from '../projects/known-project';
import { Milestone } from '../projects/milestone';
import { Span } from '../ranking/span';
import { BulletinContent, BulletinEntry, EntriesInAll, EntryList } from './bulletin-content';

/** What a content keeps of a list: of more the largest, and how many there are. */
const MOST_ENTRIES = 2_000;

const MILESTONE_OF: Readonly<Record<EntryList, Milestone>> = {
  signings: Milestone.Signing,
  starts: Milestone.Start,
  productions: Milestone.Production,
};

export interface News {
  readonly kind: PeriodKind;
  readonly year: Span;
  /** The days of the period. */
  readonly own: Span;
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Counted projects that reached a milestone in the period, and those of the year that became known only now: by their day,
 * those of a year the largest first.
 */
export function newEntries(projects: readonly KnownProject[], news: News): Pick<BulletinContent, EntryList | 'inAll'> {
  const inAll: Partial<Record<EntryList, EntriesInAll>> = {};
  const told = (list: EntryList): BulletinEntry[] => {
    const all = entriesOf(projects, MILESTONE_OF[list], news);
    if (all.length <= MOST_ENTRIES) return all.toSorted(news.kind === 'year' ? byAmount : byDay);
    inAll[list] = { count: all.length, amountFen: all.reduce((sum, { amountFen }) => sum + amountFen, 0) };
    return all.toSorted(byAmount).slice(0, MOST_ENTRIES);
  };
  const lists = { signings: told('signings'), starts: told('starts'), productions: told('productions') };
  return { ...lists, ...(Object.keys(inAll).length > 0 && { inAll }) };
}

function entriesOf(
  projects: readonly KnownProject[],
  milestone: Milestone,
  { year, own, names }: News,
): BulletinEntry[] {
  const name = (id: string): string => names.get(id) ?? id;
  return projects.flatMap((project): BulletinEntry[] => {
    const fact = project.facts[milestone];
    if (fact === undefined || !isCounted(project) || fact.day > own.to) return [];
    const late = fact.day < own.from;
    if (late && !(fact.fresh && fact.day >= year.from)) return [];
    const { id: projectId, code, company, industry, amountFen } = project;
    const shared = project.shares.length > 1;
    const shares = shared ? project.shares.map(({ teamId, basisPoints }) => ({ team: name(teamId), basisPoints })) : [];
    const about = { projectId, code, name: project.name, company, industry, amountFen };
    return [{ ...about, team: name(project.leadTeamId), shares, day: fact.day, late }];
  });
}

const byDay = (a: BulletinEntry, b: BulletinEntry): number => (key(a) < key(b) ? -1 : 1);

const byAmount = (a: BulletinEntry, b: BulletinEntry): number => b.amountFen - a.amountFen || byDay(a, b);

const key = (entry: BulletinEntry): string => `${entry.day} ${entry.code} ${entry.projectId}`;
