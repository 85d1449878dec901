import { Decision } from '@huoshui/domain';
import { must } from '../platform';

/** What a rule accepts; in its refusal the task is called by its title, which the rule does not know. */
export const mustOf = <T>(title: string, decision: Decision<T>): T =>
  must(decision.ok ? decision : { ...decision, facts: { ...decision.facts, task: title } });
