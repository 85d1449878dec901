import { Injectable } from '@nestjs/common';
import { DraftScheduleTemplate, TemplateState, WriteScheduleTemplate } from '@huoshui/contracts';
import { ScheduleTemplate, scheduleTemplateFaults } from '@huoshui/domain';
import { Actor, found, newId, Refusal, UnitOfWork, Work } from '../platform';

interface LockedTemplate {
  readonly landMode: string;
  readonly state: TemplateState;
  readonly content: ScheduleTemplate;
  readonly version: number;
}

/** Templates: drafted, written while they are drafts, then activated for good. */
@Injectable()
export class WriteTemplate {
  constructor(private readonly unit: UnitOfWork) {}

  /** A new draft with the next number of its land mode. It may have faults. */
  draft(actor: Actor, { landMode, name, content }: DraftScheduleTemplate): Promise<{ id: string; version: number }> {
    return this.unit.write(actor, async (work) => {
      await work.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`schedule_template ${landMode}`]);
      const id = newId();
      await work.query(
        `INSERT INTO schedule_template (id, land_mode, number, name, state, content)
         SELECT $1, $2, coalesce(max(number), 0) + 1, $3, 'draft', $4 FROM schedule_template WHERE land_mode = $2`,
        [id, landMode, name, JSON.stringify(content)],
      );
      return { id, version: 1 };
    });
  }

  /** @throws Refusal `schedule.template.used` for one that was activated, `request.version.stale` */
  write(actor: Actor, id: string, { name, content }: WriteScheduleTemplate): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const { version } = await lockDraft(work, id);
      await work.query('UPDATE schedule_template SET name = $2, content = $3, version = version + 1 WHERE id = $1', [
        id,
        name,
        JSON.stringify(content),
      ]);
      return { version: version + 1 };
    });
  }

  /**
   * From now on schedules of its land mode are made from it; those there are keep theirs.
   * @throws Refusal `schedule.template.invalid` {faults}, `schedule.template.used`, `request.version.stale`
   */
  activate(actor: Actor, id: string): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const { landMode, content, version } = await lockDraft(work, id);
      const faults = scheduleTemplateFaults(content);
      if (faults.length > 0) throw new Refusal('schedule.template.invalid', { faults: faults.length });
      await work.query(
        `UPDATE schedule_template SET state = 'retired', version = version + 1 WHERE land_mode = $1 AND state = 'active'`,
        [landMode],
      );
      await work.query(
        `UPDATE schedule_template SET state = 'active', activated_at = clock_timestamp(), activated_by = $2,
           version = version + 1 WHERE id = $1`,
        [id, actor.personId],
      );
      return { version: version + 1 };
    });
  }

  /** A draft that is not wanted any more. @throws Refusal `schedule.template.used` */
  discard(actor: Actor, id: string): Promise<void> {
    return this.unit.write(actor, async (work) => {
      await lockDraft(work, id);
      await work.query('DELETE FROM schedule_template WHERE id = $1', [id]);
    });
  }
}

async function lockDraft(work: Work, id: string): Promise<LockedTemplate> {
  const [row] = await work.query<LockedTemplate>(
    'SELECT land_mode AS "landMode", state, content, version FROM schedule_template WHERE id = $1 FOR UPDATE',
    [id],
  );
  const template = found(row);
  if (template.state !== TemplateState.Draft) throw new Refusal('schedule.template.used');
  work.mustMatch(template.version);
  return template;
}
