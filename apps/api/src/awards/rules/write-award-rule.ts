import { Injectable } from '@nestjs/common';
import { DraftAwardRule as DraftInput, WriteAwardRule } from '@huoshui/contracts';
import { AwardKind, awardRuleFaults, AwardRules } from '@huoshui/domain';
import { Actor, found, newId, Refusal, rewritten, UnitOfWork, Work } from '../../platform';
import { AwardRuleRow } from './award-rule.row';

@Injectable()
export class DraftAwardRule {
  constructor(private readonly unit: UnitOfWork) {}

  /** A draft with the kind's next number. @throws Refusal `award-rule.invalid` */
  run(actor: Actor, { kind, body, note }: DraftInput): Promise<{ id: string }> {
    const sound = soundRule(kind, body);
    return this.unit.write(actor, (work) => draftAwardRule(work, kind, { body: sound, note }));
  }
}

/** A draft inside another module's write. */
export async function draftAwardRule<K extends AwardKind>(
  work: Work,
  kind: K,
  { body, note }: { readonly body: AwardRules[K]; readonly note: string },
): Promise<{ id: string }> {
  // Two drafts at once would take the same number.
  await work.query(`SELECT pg_advisory_xact_lock(hashtextextended('award-rule.number', 0))`);
  const [last] = await work.query<{ number: number }>(
    'SELECT coalesce(max(number), 0)::int AS number FROM award_rule WHERE kind = $1',
    [kind],
  );
  const id = newId();
  const number = (last?.number ?? 0) + 1;
  await work.repository(AwardRuleRow).insert({ id, kind, number, body, note, recordedBy: work.actor.personId });
  return { id };
}

@Injectable()
export class ChangeAwardRule {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * Only a draft changes; a text that somebody had reviewed wants to be reviewed anew.
   * @throws Refusal `award-rule.invalid`, `award-rule.in-force` {number}
   */
  run(actor: Actor, id: string, { body, note }: WriteAwardRule): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const row = await lockedDraft(work, id);
      Object.assign(row, { body: soundRule(row.kind, body), note, draft: rewritten(actor) });
      return { version: (await work.repository(AwardRuleRow).save(row)).version };
    });
  }
}

/** A draft that nobody else changes meanwhile, as it was read. @throws Refusal `award-rule.in-force` {number} */
export async function lockedDraft(work: Work, id: string): Promise<AwardRuleRow> {
  const rules = work.repository(AwardRuleRow);
  const row = found(await rules.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));
  work.mustMatch(row.version);
  if (row.fromDay !== null) throw new Refusal('award-rule.in-force', { number: row.number });
  return row;
}

/** @throws Refusal `award-rule.invalid` with every fault as a field, its path under `body` */
function soundRule<K extends AwardKind>(kind: K, input: object): AwardRules[K] {
  const faults = awardRuleFaults(kind, input);
  if (faults.length === 0) return input as AwardRules[K];
  const fields = faults.slice(0, 100).map((fault) => ({ ...fault, path: `body.${fault.path}` }));
  throw new Refusal('award-rule.invalid', { count: faults.length }, fields);
}
