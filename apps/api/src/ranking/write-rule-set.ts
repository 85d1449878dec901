import { Injectable } from '@nestjs/common';
import { WriteRuleSet } from '@huoshui/contracts';
import { Actor, found, newId, Refusal, UnitOfWork } from '../platform';
import { RuleSetRow } from './rule-set.row';
import { soundRuleSet } from './sound-rule-set';

@Injectable()
export class CreateRuleSet {
  constructor(private readonly unit: UnitOfWork) {}

  /** A draft with the next number. @throws Refusal `rule-set.invalid` */
  run(actor: Actor, input: WriteRuleSet): Promise<{ id: string }> {
    const content = soundRuleSet(input.ruleSet);
    return this.unit.write(actor, async (work) => {
      // Two drafts at once would take the same number.
      await work.query(`SELECT pg_advisory_xact_lock(hashtextextended('rule-set.number', 0))`);
      const [last] = await work.query<{ number: number }>(
        'SELECT coalesce(max(number), 0)::int AS number FROM rule_set',
      );
      const id = newId();
      const number = (last?.number ?? 0) + 1;
      await work.repository(RuleSetRow).insert({ id, number, name: content.name, content, createdBy: actor.personId });
      return { id };
    });
  }
}

@Injectable()
export class ChangeRuleSet {
  constructor(private readonly unit: UnitOfWork) {}

  /** Only a draft changes; a text that somebody had reviewed wants to be reviewed anew. @throws Refusal `rule-set.invalid`, `rule-set.used` */
  run(actor: Actor, id: string, input: WriteRuleSet): Promise<{ version: number }> {
    const content = soundRuleSet(input.ruleSet);
    return this.unit.write(actor, async (work) => {
      const ruleSets = work.repository(RuleSetRow);
      const row = found(await ruleSets.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));
      work.mustMatch(row.version);
      if (row.effectiveFrom !== null)
        throw new Refusal('rule-set.used', { number: row.number, week: row.effectiveFrom });
      Object.assign(row, {
        content,
        name: content.name,
        changedBy: actor.personId,
        reviewedAt: null,
        reviewedBy: null,
      });
      return { version: (await ruleSets.save(row)).version };
    });
  }
}
