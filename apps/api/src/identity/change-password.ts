import { Injectable } from '@nestjs/common';
import { ChangePassword as ChangePasswordInput } from '@huoshui/contracts';
import { Actor, found, Refusal, UnitOfWork } from '../platform';
import { hashPassword, mustBeStrong, passwordFits } from './passwords';
import { Sessions } from './sessions';

@Injectable()
export class ChangePassword {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sessions: Sessions,
  ) {}

  /** Changes the actor's own password and ends every other session of theirs. */
  run(actor: Actor, input: ChangePasswordInput, token: string): Promise<void> {
    return this.unit.write(actor, async (work) => {
      const [known] = await work.query<{ name: string; password_hash: string }>(
        `SELECT p.name, c.password_hash FROM person p JOIN credential c ON c.person_id = p.id WHERE p.id = $1 FOR UPDATE OF c`,
        [actor.personId],
      );
      const { name, password_hash: stored } = found(known);
      if (!(await passwordFits(input.current, stored))) throw new Refusal('session.wrong');
      if (input.current === input.next) throw new Refusal('session.password-same');
      mustBeStrong(input.next, name);
      await work.query(
        'UPDATE credential SET password_hash = $2, must_change = false, changed_at = now() WHERE person_id = $1',
        [actor.personId, await hashPassword(input.next)],
      );
      await this.sessions.closeAll(work, actor.personId ?? '', token);
    });
  }
}
