import { KeyPlanInput, PastedPlan } from '@huoshui/contracts';
import { PlanCell, PlanCellFault, PlanColumn, PlanLine, PlanSheet, RefusalFacts } from '@huoshui/domain';
import { NamedProject } from './named-projects';

export interface JudgedLine {
  readonly line: number;
  readonly cells: readonly PlanCell[];
  readonly outcome: PastedPlan['outcome'];
  readonly project: NamedProject | null;
  readonly plan: KeyPlanInput;
}

/** Which project each line means and what it would do to the list. A column that the sheet lacks leaves what is known. */
export function judgePlanLines(
  sheet: PlanSheet,
  named: ReadonlyMap<string, readonly NamedProject[]>,
  known: ReadonlyMap<string, KeyPlanInput>,
  same: (one: KeyPlanInput, other: KeyPlanInput) => boolean,
): JudgedLine[] {
  const lines = new Map<string, number>();
  return sheet.lines.map((line) => {
    const found = named.get(line.project) ?? [];
    const project = found.length === 1 ? (found[0] ?? null) : null;
    const earlier = project && lines.get(project.id);
    if (project && earlier === undefined) lines.set(project.id, line.line);
    const cells = withFault(line, projectFault(line, found, earlier ?? null));
    const before = project ? known.get(project.id) : undefined;
    const plan = planOf(line, sheet.columns, before);
    const wrong = cells.some(({ fault }) => fault !== null);
    const outcome = wrong ? 'wrong' : before === undefined ? 'new' : same(before, plan) ? 'same' : 'changed';
    return { line: line.line, cells, outcome, project, plan };
  });
}

interface Fault {
  readonly code: PlanCellFault;
  readonly facts: RefusalFacts;
}

function projectFault({ project }: PlanLine, found: readonly NamedProject[], earlier: number | null): Fault | null {
  if (project === '') return null;
  if (found.length === 0) return { code: 'project-unknown', facts: {} };
  if (found.length > 1) return { code: 'project-ambiguous', facts: { count: found.length } };
  return earlier === null ? null : { code: 'project-twice', facts: { line: earlier } };
}

const withFault = ({ cells }: PlanLine, fault: Fault | null): readonly PlanCell[] =>
  fault === null ? cells : cells.map((cell) => (cell.column === 'project' && !cell.fault ? { ...cell, fault } : cell));

function planOf(
  line: PlanLine,
  columns: readonly (PlanColumn | null)[],
  before: KeyPlanInput | undefined,
): KeyPlanInput {
  const told = <T>(column: PlanColumn, value: T, kept: T | undefined, none: T): T =>
    columns.includes(column) ? value : (kept ?? none);
  const leader = told('leader', line.leader, before?.leader, null);
  const sameLeader = leader === (before?.leader ?? null);
  return {
    level: line.level ?? '',
    serial: told('serial', line.serial, before?.serial, null),
    content: told('content', line.content, before?.content, null),
    leader,
    leaderId: sameLeader ? (before?.leaderId ?? null) : null,
    planFen: line.planFen,
    monthsFen: line.monthsFen === null ? null : [...line.monthsFen],
    plannedStart: told('start', line.plannedStart, before?.plannedStart, null),
    plannedProduction: told('production', line.plannedProduction, before?.plannedProduction, null),
  };
}
