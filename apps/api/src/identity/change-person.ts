import { Injectable } from '@nestjs/common';
import { ChangePerson as ChangePersonInput } from '@huoshui/contracts';
import { Actor, found, Refusal, UnitOfWork } from '../platform';
import { PersonRow } from './person.row';
import { Sessions } from './sessions';

@Injectable()
export class ChangePerson {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sessions: Sessions,
  ) {}

  /** Nobody is deleted, only deactivated; that ends their sessions at once. @throws Refusal `person.self-deactivation` */
  run(actor: Actor, personId: string, input: ChangePersonInput): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const people = work.repository(PersonRow);
      const person = found(await people.findOne({ where: { id: personId }, lock: { mode: 'pessimistic_write' } }));
      work.mustMatch(person.version);
      const locksOut = input.active === false || (input.role !== undefined && input.role !== person.role);
      if (locksOut && personId === actor.personId) throw new Refusal('person.self-deactivation');
      Object.assign(person, input);
      const saved = await people.save(person);
      if (input.active === false) await this.sessions.closeAll(work, personId);
      return { version: saved.version };
    });
  }
}
