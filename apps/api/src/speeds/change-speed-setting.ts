import { Injectable } from '@nestjs/common';
import { ChangeSpeedSetting as ChangeSpeedSettingInput } from '@huoshui/contracts';
import { speedSetting } from '@huoshui/domain';
import { Actor, must, newId, UnitOfWork } from '../platform';

const LOCK = 7_305_033;

@Injectable()
export class ChangeSpeedSetting {
  constructor(private readonly unit: UnitOfWork) {}

  /** Adds a version that holds from now on. @throws Refusal `speed.setting.invalid` {field}, `request.version.stale` */
  run(actor: Actor, { reason, ...setting }: ChangeSpeedSettingInput): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      await work.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      const [row] = await work.query<{ version: number }>(
        'SELECT coalesce(max(version), 0) AS version FROM speed_setting',
      );
      const version = row?.version ?? 0;
      work.mustMatch(version);
      const { standards, baselines } = must(speedSetting(setting));
      await work.query(
        `INSERT INTO speed_setting (id, version, standards, baselines, reason, recorded_by) VALUES ($1, $2, $3, $4, $5, $6)`,
        [newId(), version + 1, JSON.stringify(standards), JSON.stringify(baselines), reason, actor.personId],
      );
      return { version: version + 1 };
    });
  }
}
