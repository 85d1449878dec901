import { Day } from '@huoshui/domain';
import { Work } from '../platform';

/** Keeps how many are lit, of the zone and of each team; a day that is counted again is counted anew. */
export async function keepTallies(work: Work, day: Day): Promise<void> {
  await work.query(
    `INSERT INTO light_tally (day, team_id, running, red, yellow)
     SELECT $1, s.team_id, count(*), count(*) FILTER (WHERE l.colour = 'red'), count(*) FILTER (WHERE l.colour = 'yellow')
     FROM project_light l JOIN project_current c ON c.project_id = l.project_id
     CROSS JOIN LATERAL (SELECT NULL::uuid AS team_id UNION SELECT unnest(c.team_ids)) s
     WHERE l.watched GROUP BY s.team_id
     ON CONFLICT (day, team_id) DO UPDATE SET running = excluded.running, red = excluded.red, yellow = excluded.yellow`,
    [day],
  );
}
