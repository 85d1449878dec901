import { DEFAULT_LIGHT_RULES, Day, LightRuleState } from '@huoshui/domain';
import { Work } from '../platform';
import { LightRuleSetRow } from './light-rule-set.row';
import { addLightRules } from './write-light-rules';

const NAME = '红黄绿灯规则（演示）';

/**
 * The default rules for projects signed from a day on, in force from another: an old ledger is not watched. Once is
 * enough.
 */
export async function addDemoLightRules(work: Work, signedFrom: Day, effectiveFrom: Day): Promise<void> {
  if (await work.repository(LightRuleSetRow).existsBy({ name: NAME })) return;
  const scope = { ...DEFAULT_LIGHT_RULES.scope, signedFrom };
  const notes = `${DEFAULT_LIGHT_RULES.notes}只看${signedFrom}起签约的项目。`;
  const { id } = await addLightRules(work, { ...DEFAULT_LIGHT_RULES, name: NAME, notes, scope });
  await work.repository(LightRuleSetRow).update({ id }, { state: LightRuleState.Active, effectiveFrom });
}

/**
 * Takes what the demo's lights have left, after its projects have gone: days that were judged, and its version of the rules
 * where no light of a real project rests on it. Inside `removing`.
 */
export async function removeDemoLights(work: Work): Promise<void> {
  const ours = await work.repository(LightRuleSetRow).existsBy({ name: NAME });
  if (!ours) return;
  await work.query('DELETE FROM light_tally');
  await work.query('DELETE FROM light_run');
  await work.query(
    `DELETE FROM light_rule_set s WHERE s.name = $1 AND s.created_by IS NULL
     AND NOT EXISTS (SELECT 1 FROM light l WHERE l.rule_set_number = s.number)`,
    [NAME],
  );
}
