import { Injectable } from '@nestjs/common';
import { WriteLightRules } from '@huoshui/contracts';
import { LightRuleSet, lightRuleFaults, LightRuleState } from '@huoshui/domain';
import { Actor, found, newId, Refusal, UnitOfWork, Work } from '../platform';
import { LightRuleSetRow } from './light-rule-set.row';

/** @throws Refusal `light-rule.invalid` {count, item} with every fault as a field, its path under `ruleSet` */
function soundLightRules(input: object): LightRuleSet {
  const faults = lightRuleFaults(input);
  if (faults.length === 0) return input as LightRuleSet;
  const fields = faults.slice(0, 100).map((fault) => ({ ...fault, path: `ruleSet.${fault.path}` }));
  throw new Refusal('light-rule.invalid', { count: faults.length, item: fields[0]?.facts['item'] ?? null }, fields);
}

/** Adds a version inside another write. */
export async function addLightRules(work: Work, content: LightRuleSet): Promise<{ id: string; number: number }> {
  // Two drafts at once would take the same number.
  await work.query(`SELECT pg_advisory_xact_lock(hashtextextended('light-rule-set.number', 0))`);
  const [last] = await work.query<{ number: number }>(
    'SELECT coalesce(max(number), 0)::int AS number FROM light_rule_set',
  );
  const [id, number] = [newId(), (last?.number ?? 0) + 1];
  const state = LightRuleState.Draft;
  await work
    .repository(LightRuleSetRow)
    .insert({ id, number, name: content.name, content, state, createdBy: work.actor.personId });
  return { id, number };
}

@Injectable()
export class CreateLightRules {
  constructor(private readonly unit: UnitOfWork) {}

  /** A draft with the next number. @throws Refusal `light-rule.invalid` */
  run(actor: Actor, input: WriteLightRules): Promise<{ id: string }> {
    const content = soundLightRules(input.ruleSet);
    return this.unit.write(actor, async (work) => ({ id: (await addLightRules(work, content)).id }));
  }
}

@Injectable()
export class ChangeLightRules {
  constructor(private readonly unit: UnitOfWork) {}

  /** Only a draft changes. @throws Refusal `light-rule.invalid`, `light-rule.state.closed` */
  run(actor: Actor, id: string, input: WriteLightRules): Promise<{ version: number }> {
    const content = soundLightRules(input.ruleSet);
    return this.unit.write(actor, async (work) => {
      const ruleSets = work.repository(LightRuleSetRow);
      const row = found(await ruleSets.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));
      work.mustMatch(row.version);
      if (row.state !== LightRuleState.Draft) {
        throw new Refusal('light-rule.state.closed', { from: row.state, to: LightRuleState.Draft });
      }
      Object.assign(row, { content, name: content.name });
      return { version: (await ruleSets.save(row)).version };
    });
  }
}
