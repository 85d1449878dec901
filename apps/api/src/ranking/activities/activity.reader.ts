import { Injectable } from '@nestjs/common';
import { ActivityKind, KnownActivity, KnownProject } from '@huoshui/domain';
import { Database } from '../../platform';
import { ActivityQuery, ActivityRow, ActivityWanted } from './activity-query';
import { leadActivities } from './lead-activities';
import { projectActivities } from './project-activities';
import { termsAt } from './terms-at';
import { workActivities } from './work-activities';

const QUERIES: Readonly<Partial<Record<ActivityKind, ActivityQuery>>> = {
  ...leadActivities,
  ...projectActivities,
  ...workActivities,
};

/** What people did and left undone, as known at an instant. For the engine only: it knows no actor. */
@Injectable()
export class ActivityReader {
  constructor(private readonly database: Database) {}

  /** One query for each kind that the rules ask for, and one for the terms of the projects among them. */
  async read({ instant, needed, upTo }: ActivityWanted): Promise<KnownActivity[]> {
    const kinds = Object.entries(needed) as [ActivityKind, string][];
    const found = await Promise.all(
      kinds.map(async ([kind, from]) => {
        const query = QUERIES[kind];
        const rows = query === undefined ? [] : await this.database.query<ActivityRow>(query, [instant, from, upTo]);
        return rows.map((row) => ({ ...row, kind }));
      }),
    );
    const rows = found.flat();
    const ids = [...new Set(rows.flatMap((row) => row.projectId ?? []))];
    const projects = ids.length === 0 ? new Map<string, KnownProject>() : await termsAt(this.database, ids, instant);
    return rows.flatMap(({ projectId, ...row }): KnownActivity[] => {
      if (projectId === null) return [row];
      const project = projects.get(projectId);
      return project === undefined ? [] : [{ ...row, label: row.label || project.name, project }];
    });
  }
}
