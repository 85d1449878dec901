import { Injectable } from '@nestjs/common';
import { KeySettings, keySettings } from '@huoshui/domain';
import { Actor, must, newId, UnitOfWork } from '../platform';
import { keySettingsNow } from './key-settings.reader';

@Injectable()
export class ChangeKeySettings {
  constructor(private readonly unit: UnitOfWork) {}

  /** Levels, day limit and basis from now on. @throws Refusal `key-project.settings`, `request.version.stale` */
  run(actor: Actor, wanted: KeySettings): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      await work.query('LOCK TABLE key_project_settings IN SHARE ROW EXCLUSIVE MODE');
      const { version } = await keySettingsNow(work);
      work.mustMatch(version);
      const { levels, reportingDay, basis } = must(keySettings(wanted));
      await work.query('UPDATE key_project_settings SET known_to = clock_timestamp() WHERE known_to IS NULL');
      await work.query(
        `INSERT INTO key_project_settings (id, version, levels, reporting_day, basis, known_from, recorded_by)
         VALUES ($1, $2, $3, $4, $5, clock_timestamp(), $6)`,
        [newId(), version + 1, JSON.stringify(levels), reportingDay, basis, actor.personId],
      );
      return { version: version + 1 };
    });
  }
}
