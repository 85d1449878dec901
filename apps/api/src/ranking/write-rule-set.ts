import { Injectable } from '@nestjs/common';
import { WriteRuleSet } from '@huoshui/contracts';
import { RuleSet } from '@huoshui/domain';
import { Actor, found, newId, Refusal, rewritten, UnitOfWork, Work } from '../platform';
import { RuleSetRow } from './rule-set.row';
import { soundRuleSet } from './sound-rule-set';

@Injectable()
export class CreateRuleSet {
  constructor(private readonly unit: UnitOfWork) {}

  /** A draft with the next number. @throws Refusal `rule-set.invalid` */
  run(actor: Actor, input: WriteRuleSet): Promise<{ id: string }> {
    const content = soundRuleSet(input.ruleSet);
    return this.unit.write(actor, (work) => draftRuleSet(work, content));
  }
}

/** A draft with the next number, inside another module's write. */
export async function draftRuleSet(work: Work, content: RuleSet): Promise<{ id: string }> {
  // Two drafts at once would take the same number.
  await work.query(`SELECT pg_advisory_xact_lock(hashtextextended('rule-set.number', 0))`);
  const [last] = await work.query<{ number: number }>('SELECT coalesce(max(number), 0)::int AS number FROM rule_set');
  const id = newId();
  const number = (last?.number ?? 0) + 1;
  const createdBy = work.actor.personId;
  await work.repository(RuleSetRow).insert({ id, number, name: content.name, content, createdBy });
  return { id };
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
      Object.assign(row, { content, name: content.name, draft: rewritten(actor) });
      return { version: (await ruleSets.save(row)).version };
    });
  }
}
