import { Injectable } from '@nestjs/common';
import { InitialPassword } from '@huoshui/contracts';
import { Actor, found, UnitOfWork } from '../platform';
import { hashPassword, newInitialPassword } from './passwords';
import { Sessions } from './sessions';

@Injectable()
export class ResetPassword {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sessions: Sessions,
  ) {}

  /** Gives a person a new initial password and ends all their sessions. */
  async run(actor: Actor, personId: string): Promise<InitialPassword> {
    let initialPassword: string | null = null;
    const id = await this.unit.write(actor, async (work) => {
      const [person] = await work.query<{ id: string }>('SELECT id FROM person WHERE id = $1 FOR UPDATE', [personId]);
      const { id } = found(person);
      initialPassword = newInitialPassword();
      await work.query(
        'UPDATE credential SET password_hash = $2, must_change = true, changed_at = now() WHERE person_id = $1',
        [id, await hashPassword(initialPassword)],
      );
      await this.sessions.closeAll(work, id);
      return id;
    });
    return { id, initialPassword };
  }
}
