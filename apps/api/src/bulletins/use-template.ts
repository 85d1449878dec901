import { Injectable } from '@nestjs/common';
import { Actor, found, newId, UnitOfWork } from '../platform';

@Injectable()
export class UseTemplate {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * From now on papers are printed by this version; an earlier one or the product's own (0) just as well.
   * @throws Refusal `request.not-found`
   */
  run(actor: Actor, number: number): Promise<void> {
    return this.unit.write(actor, async (work) => {
      const [kept] = await work.query<{ id: string }>('SELECT id FROM bulletin_template WHERE number = $1', [number]);
      const templateId = number === 0 ? null : found(kept).id;
      await work.query('INSERT INTO bulletin_template_use (id, template_id, used_by) VALUES ($1, $2, $3)', [
        newId(),
        templateId,
        actor.personId,
      ]);
    });
  }
}
