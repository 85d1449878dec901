import { LandMode, ScheduleTemplate } from '@huoshui/domain';
import { Work } from '../platform';

export interface ActiveTemplate {
  readonly id: string;
  readonly landMode: LandMode;
  readonly content: ScheduleTemplate;
}

/** The version in use of each land mode; kept from being replaced until the write ends. */
export async function activeTemplates(work: Work): Promise<Map<LandMode, ActiveTemplate>> {
  const rows = await work.query<ActiveTemplate>(
    `SELECT id, land_mode AS "landMode", content FROM schedule_template WHERE state = 'active' FOR SHARE`,
  );
  return new Map(rows.map((row) => [row.landMode, row]));
}
