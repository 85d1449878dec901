import { Injectable } from '@nestjs/common';
import { Day, KnownActivity, KnownEntry, KnownProject, NeededFacts, NeededSources } from '@huoshui/domain';
import { Database } from '../platform';
import { ActivityReader } from './activities/activity.reader';
import { entriesAt } from './entries-at';
import { KnownProjectReader, Wanted } from './known-project.reader';
import { personsAt } from './project-besides';
import { NamedPerson, rankedPersons } from './ranked-persons';

/** Everything that a period's rules can read, as known at one instant. */
export interface KnownSources {
  readonly projects: readonly KnownProject[];
  readonly activities: readonly KnownActivity[];
  readonly entries: readonly KnownEntry[];
  readonly persons: readonly NamedPerson[];
}

/** A period to be read: what its rules need, when it is known, up to which day. */
export interface SourcesOf {
  readonly needed: NeededSources;
  readonly instant: Date;
  readonly upTo: Day;
}

export interface BothPeriods extends Pick<Wanted, 'named' | 'teamId' | 'personId' | 'landPapers'> {
  readonly own: SourcesOf;
  readonly before: SourcesOf | null;
  /** The cut-off of the one before, whether or not that one is read. */
  readonly previously: Date;
  /** Facts that the reader wants beside those that the rules need. */
  readonly also?: NeededFacts;
}

/** What two periods rest on: projects in one read for both, the rest a query for each kind of fact that the rules ask for. */
@Injectable()
export class SourceReader {
  constructor(
    private readonly database: Database,
    private readonly projects: KnownProjectReader,
    private readonly activities: ActivityReader,
  ) {}

  async read(both: BothPeriods): Promise<{ known: KnownSources; previous: KnownSources | null }> {
    const { own, before, previously, also = {}, named, teamId, personId, landPapers } = both;
    const { projects, previously: earlier } = await this.projects.read({
      instant: own.instant,
      previously,
      needed: earliestNeeds([own.needed.facts, before?.needed.facts ?? {}, also]),
      upTo: own.upTo,
      investedFrom: [own, before].flatMap((one) => one?.needed.investments ?? []).toSorted()[0] ?? null,
      persons: own.needed.persons || (before?.needed.persons ?? false),
      partners: own.needed.partners || (before?.needed.partners ?? false),
      landPapers,
      named,
      teamId,
      personId,
    });
    const [known, previous] = await Promise.all([this.rest(own), before && this.rest(before)]);
    return { known: { ...known, projects }, previous: previous && { ...previous, projects: earlier } };
  }

  /** What a period rests on beside the projects. */
  async rest({ needed, instant, upTo }: SourcesOf): Promise<Omit<KnownSources, 'projects'>> {
    const [activities, entries, persons] = await Promise.all([
      this.activities.read({ instant, needed: needed.activities, upTo }),
      needed.entries ? entriesAt(this.database, { instant, from: needed.entries, upTo }) : [],
      needed.persons ? rankedPersons(this.database, upTo) : [],
    ]);
    if (!needed.persons) return { activities, entries, persons };
    return { activities: await this.credited(activities, instant), entries, persons };
  }

  /** What happened to projects goes to the persons who brought them. */
  private async credited(activities: readonly KnownActivity[], instant: Date): Promise<readonly KnownActivity[]> {
    const ids = activities.flatMap(({ project }) => (project ? [project.id] : []));
    if (ids.length === 0) return activities;
    const shares = await personsAt(this.database, instant, ids);
    return activities.map((one) =>
      one.project ? { ...one, project: { ...one.project, persons: shares.get(one.project.id) ?? [] } } : one,
    );
  }
}

/** What covers all of them. */
export function earliestNeeds(needs: readonly NeededFacts[]): NeededFacts {
  const merged: { -readonly [key in keyof NeededFacts]: NeededFacts[key] } = {};
  for (const need of needs) {
    for (const [milestone, day] of Object.entries(need) as [keyof NeededFacts, Day][]) {
      const known = merged[milestone];
      if (known === undefined || day < known) merged[milestone] = day;
    }
  }
  return merged;
}
