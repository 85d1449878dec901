import { Injectable } from '@nestjs/common';
import { DraftDefinition, WriteDefinition } from '@huoshui/contracts';
import { Actor, found, newId, Refusal, UnitOfWork } from '../platform';
import { DefinitionRow } from './definition.row';
import { soundDefinition } from './sound-definition';

@Injectable()
export class DraftADefinition {
  constructor(private readonly unit: UnitOfWork) {}

  /** A draft with the profile's next number. @throws Refusal `definition.invalid` */
  run(actor: Actor, { key, name, body }: DraftDefinition): Promise<{ id: string }> {
    const sound = soundDefinition(key, body);
    return this.unit.write(actor, async (work) => {
      // Two drafts at once would take the same number.
      await work.query(`SELECT pg_advisory_xact_lock(hashtextextended('definition.number', 0))`);
      const [last] = await work.query<{ number: number }>(
        'SELECT coalesce(max(number), 0)::int AS number FROM definition_profile WHERE key = $1',
        [key],
      );
      const id = newId();
      const number = (last?.number ?? 0) + 1;
      await work.repository(DefinitionRow).insert({ id, key, number, name, body: sound, createdBy: actor.personId });
      return { id };
    });
  }
}

@Injectable()
export class ChangeDefinition {
  constructor(private readonly unit: UnitOfWork) {}

  /** Only a draft changes. @throws Refusal `definition.invalid`, `definition.used` {number, from} */
  run(actor: Actor, id: string, { name, body }: WriteDefinition): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const definitions = work.repository(DefinitionRow);
      const row = found(await definitions.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));
      work.mustMatch(row.version);
      if (row.effectiveFrom !== null) {
        throw new Refusal('definition.used', { number: row.number, from: row.effectiveFrom });
      }
      Object.assign(row, { name, body: soundDefinition(row.key, body) });
      return { version: (await definitions.save(row)).version };
    });
  }
}
