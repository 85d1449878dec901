import { Injectable } from '@nestjs/common';
import { NotableLine } from '@huoshui/contracts';
import { NotableItem, openToChange, Period } from '@huoshui/domain';
import { Actor, found, must, Refusal, UnitOfWork, Work } from '../platform';
import { BulletinRow } from './bulletin.row';

@Injectable()
export class WriteNotable {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * Sets the notable items of a bulletin, in their order; a project is named as it is called now.
   * @throws Refusal `bulletin.state.closed`, `bulletin.frozen`, `arrangement.none` for one compiled before there were
   * blocks, `request.not-found` for a project that there is not
   */
  run(actor: Actor, period: Period, lines: readonly NotableLine[]): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const bulletins = work.repository(BulletinRow);
      const row = found(await bulletins.findOne({ where: { period }, lock: { mode: 'pessimistic_write' } }));
      work.mustMatch(row.version);
      must(openToChange(row.state));
      const { recorded } = row.content;
      if (!recorded) throw new Refusal('arrangement.none', { period });
      const notable = await named(work, lines);
      // Who writes it has a hand in the paper, as who writes the remarks.
      row.remarksBy = actor.personId;
      row.content = { ...row.content, recorded: { ...recorded, notable } };
      return { version: (await bulletins.save(row)).version };
    });
  }
}

async function named(work: Work, lines: readonly NotableLine[]): Promise<NotableItem[]> {
  const ids = lines.flatMap(({ projectId }) => projectId ?? []);
  const rows = await work.query<{ id: string; name: string }>(
    'SELECT project_id AS id, name FROM project_current WHERE project_id = ANY ($1::uuid[])',
    [ids],
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return lines.map(({ projectId, text }) => ({
    projectId,
    name: projectId === null ? null : found(names.get(projectId)),
    text,
  }));
}
