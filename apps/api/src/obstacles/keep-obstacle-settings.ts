import { Injectable } from '@nestjs/common';
import { obstacleSettings, ObstacleSettings } from '@huoshui/domain';
import { Actor, must, newId, UnitOfWork } from '../platform';

@Injectable()
export class KeepObstacleSettings {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * Holds from now on for what is raised, taken in or handed off; what is counted already keeps its days.
   * @throws Refusal `obstacle.settings.*`, `request.version.stale`
   */
  run(actor: Actor, settings: ObstacleSettings): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      must(obstacleSettings(settings));
      await work.query(`SELECT pg_advisory_xact_lock(hashtextextended('obstacle.settings', 0))`);
      const [newest] = await work.query<{ version: number }>('SELECT max(version) AS version FROM obstacle_settings');
      const version = newest?.version ?? 1;
      work.mustMatch(version);
      await work.query('INSERT INTO obstacle_settings (id, version, value, changed_by) VALUES ($1, $2, $3, $4)', [
        newId(),
        version + 1,
        JSON.stringify(settings),
        actor.personId,
      ]);
      return { version: version + 1 };
    });
  }
}
