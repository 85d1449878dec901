import { Injectable } from '@nestjs/common';
import { addDays, BulletinContent, LightColour } from '@huoshui/domain';
import { LightTurnsReader } from '../lights';
import { overdueObstacles } from '../obstacles';
import { Clock, Database, SYSTEM } from '../platform';
import { AgendaDraft } from './agenda-draft';
import { dueSince, lightDraft, obstacleDraft } from './stuck-drafts';

const MOST = { lights: 6, obstacles: 6, read: 1_000 } as const;

/** What came to a standstill and the bulletin does not tell of: mostly because it happened after the bulletin's last day. */
@Injectable()
export class SinceBulletinReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly turns: LightTurnsReader,
  ) {}

  async of(content: BulletinContent): Promise<AgendaDraft[]> {
    const [lights, obstacles] = await Promise.all([this.lights(content), this.overdue(content)]);
    return [...lights, ...obstacles];
  }

  private async lights({ to, recorded }: BulletinContent): Promise<AgendaDraft[]> {
    const told = new Set(recorded?.lights.items.map(({ projectId }) => projectId));
    const turned = await this.turns.since(SYSTEM, addDays(to, 1), LightColour.Red, MOST.lights + told.size);
    return turned
      .filter(({ id }) => !told.has(id))
      .slice(0, MOST.lights)
      .map(({ id, name, leadTeam, lights }) => {
        const since = lights.map((one) => one.since).toSorted()[0] ?? addDays(to, 1);
        return lightDraft({
          projectId: id,
          name,
          team: leadTeam.name,
          reasons: lights.map(({ title }) => title),
          since,
        });
      });
  }

  private async overdue({ from, recorded }: BulletinContent): Promise<AgendaDraft[]> {
    const told = new Set(recorded?.stuck.items.map(({ obstacleId }) => obstacleId));
    const { items } = await overdueObstacles(this.database, this.clock.today(), MOST.read);
    return items
      .filter(({ obstacleId, dueOn }) => dueSince(dueOn, from) && !told.has(obstacleId))
      .slice(0, MOST.obstacles)
      .map(obstacleDraft);
  }
}
