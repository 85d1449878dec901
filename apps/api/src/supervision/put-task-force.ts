import { Injectable } from '@nestjs/common';
import { PutTaskForce as PutTaskForceInput, TaskForceMember } from '@huoshui/contracts';
import { Actor, newId, Refusal, UnitOfWork, Work } from '../platform';
import { lockOfProject } from './kept-of-project';

@Injectable()
export class PutTaskForce {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * The project's task force with its members and rhythm, in place of the one that was.
   * @throws Refusal `supervision.task-force.member`, `person.inactive`, `request.not-found`, `request.version.stale`
   */
  run(actor: Actor, projectId: string, input: PutTaskForceInput): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const { members, pace, weekday, from } = input;
      const { id, version } = await lockOfProject(work, 'task_force', projectId, { pace, weekday, from_day: from });
      const before = await work.query<{ personId: string }>(
        `DELETE FROM task_force_member WHERE task_force_id = $1 RETURNING person_id AS "personId"`,
        [id],
      );
      await mustBeMembers(work, members, new Set(before.map((member) => member.personId)));
      const rows = members.map(({ personId, name, post }, at) => ({
        id: newId(),
        place: at + 1,
        personId,
        name: personId === null ? name : null,
        post,
      }));
      await work.query(
        `INSERT INTO task_force_member (id, task_force_id, place, person_id, name, post)
         SELECT g.id, $2, g.place, g."personId", g.name, g.post FROM jsonb_to_recordset($1::jsonb)
           AS g(id uuid, place int, "personId" uuid, name text, post text)`,
        [JSON.stringify(rows), id],
      );
      return { version };
    });
  }
}

/** Each is a person, once, or a name; who joins is in service. */
async function mustBeMembers(work: Work, members: readonly TaskForceMember[], known: Set<string>): Promise<void> {
  const ids = members.flatMap(({ personId }) => personId ?? []);
  const nameless = members.some(({ personId, name }) => personId === null && !name?.trim());
  if (nameless || new Set(ids).size < ids.length) throw new Refusal('supervision.task-force.member');
  const people = await work.query<{ id: string; active: boolean }>(
    'SELECT id, active FROM person WHERE id = ANY ($1::uuid[])',
    [ids],
  );
  if (people.length < ids.length) throw new Refusal('supervision.task-force.member');
  if (people.some(({ id, active }) => !active && !known.has(id))) throw new Refusal('person.inactive');
}
