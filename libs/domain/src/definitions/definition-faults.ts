import { LandEvent } from '../projects/land-event';
import { Milestone, MILESTONES, RecordingRules } from '../projects/milestone';
import { HANDED_IN } from '../projects/paper-kind';
import { at, RuleCheck, RuleFault } from '../ranking/rule-check';
import { DefinitionBody, DefinitionKey } from './definition-profile';

type Fields = Readonly<Record<string, unknown>>;

export const definitionLimits = { groups: 6, days: 60, notes: 500 } as const;

/**
 * Every fault of a profile's body that came as JSON. Codes begin with `definition.`; `item` in the facts is the milestone.
 * An empty list means that `input` is a sound `DefinitionBody` for the key.
 */
export function definitionFaults(key: DefinitionKey, input: unknown): RuleFault[] {
  const check = new RuleCheck('definition');
  const body = check.object(input, '', ['milestones', 'startOnLandAcquisition', 'recording', 'notes']);
  if (body === null) return check.faults;
  check.text(body, 'notes', '', 0, definitionLimits.notes);
  checkMilestones(check, key, body);
  check.item = null;
  checkLandStart(check, body);
  checkRecording(check, key, body);
  return check.faults;
}

/** True for a sound body. */
export const isDefinition = (key: DefinitionKey, input: unknown): input is DefinitionBody =>
  definitionFaults(key, input).length === 0;

function checkMilestones(check: RuleCheck, key: DefinitionKey, body: Fields): void {
  if (!Object.hasOwn(body, 'milestones')) return;
  const milestones = check.object(body['milestones'], 'milestones', MILESTONES);
  for (const milestone of milestones === null ? [] : MILESTONES) {
    if (!Object.hasOwn(milestones ?? {}, milestone)) continue;
    const path = `milestones.${milestone}`;
    check.item = milestone;
    const rule = check.object(milestones?.[milestone], path, ['requires', 'dayFrom', 'ledgerSuffices']);
    if (rule === null) continue;
    check.flag(rule, 'ledgerSuffices', path);
    const groups = check.list(rule, 'requires', path, 0, definitionLimits.groups);
    for (const index of groups.keys())
      checkKinds(check, groups as unknown as Fields, `${index}`, at(path, 'requires'), 1);
    checkKinds(check, rule, 'dayFrom', path, 0);
    // Lists, standings and summary read the recorded day, which the office has verified.
    if (key === 'zone' && Array.isArray(rule['dayFrom']) && rule['dayFrom'].length > 0) {
      check.fault(at(path, 'dayFrom'), 'definition.zone-day');
    }
  }
}

function checkKinds(check: RuleCheck, fields: Fields, key: string, path: string, least: number): void {
  const where = at(path, key);
  const kinds = check.list(fields, key, path, least, HANDED_IN.length);
  for (const index of kinds.keys()) {
    const kind = check.choice(kinds as unknown as Fields, `${index}`, where, HANDED_IN);
    if (kind !== null && kinds.indexOf(kind) < index) check.fault(at(where, index), 'definition.paper-twice', { kind });
  }
}

function checkLandStart(check: RuleCheck, body: Fields): void {
  if (!Object.hasOwn(body, 'startOnLandAcquisition')) return;
  const path = 'startOnLandAcquisition';
  const rule = check.object(body[path], path, ['days', 'from']);
  if (rule === null) return;
  check.whole(rule, 'days', path, 0, definitionLimits.days);
  check.choice(rule, 'from', path, Object.values(LandEvent));
}

function checkRecording(check: RuleCheck, key: DefinitionKey, body: Fields): void {
  if (!Object.hasOwn(body, 'recording')) return;
  if (key !== 'zone') {
    if (body['recording'] !== null) check.fault('recording', 'definition.recording-zone');
    return;
  }
  const recording = check.object(body['recording'], 'recording', ['order', 'needs']);
  if (recording === null) return;
  const order = check.list(recording, 'order', 'recording', 0, 30);
  for (const index of order.keys()) {
    const path = `recording.order.${index}`;
    const both = check.list(order as unknown as Fields, `${index}`, 'recording.order', 2, 2) as unknown as Fields;
    const [earlier, later] = [check.choice(both, '0', path, MILESTONES), check.choice(both, '1', path, MILESTONES)];
    if (earlier !== null && earlier === later) check.fault(path, 'definition.same-milestone', { milestone: earlier });
  }
  if (!Object.hasOwn(recording, 'needs')) return;
  const needs = check.object(recording['needs'], 'recording.needs', [], MILESTONES) ?? {};
  for (const milestone of MILESTONES) {
    const path = at('recording.needs', milestone);
    const needed = check.list(needs, milestone, 'recording.needs', 0, MILESTONES.length);
    for (const index of needed.keys()) {
      const one = check.choice(needed as unknown as Fields, `${index}`, path, MILESTONES);
      if (one === milestone) check.fault(at(path, index), 'definition.same-milestone', { milestone });
    }
  }
  if (check.faults.length === 0 && inCircle(needs as RecordingRules['needs'])) {
    check.fault('recording.needs', 'definition.needs-circle');
  }
}

/** Whether milestones need one another, so that none of them could be recorded first. */
function inCircle(needs: RecordingRules['needs']): boolean {
  let waiting: readonly Milestone[] = MILESTONES;
  for (;;) {
    const left = waiting.filter((milestone) => needs[milestone]?.some((one) => waiting.includes(one)));
    if (left.length === waiting.length) return left.length > 0;
    waiting = left;
  }
}
