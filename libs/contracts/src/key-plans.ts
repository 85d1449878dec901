import { PlanCellFault, PlanColumn } from '@huoshui/domain';

/** What the year asks of a key project. Months are `YYYY-MM`, money is in 分. */
export interface KeyPlanInput {
  level: string;
  serial: number | null;
  content: string | null;
  /** The leader in charge by name; by account in `leaderId` where there is one. */
  leader: string | null;
  leaderId: string | null;
  planFen: number;
  /** Twelve that sum to the plan, or null. */
  monthsFen: number[] | null;
  plannedStart: string | null;
  plannedProduction: string | null;
}

export interface AddKeyProject extends KeyPlanInput {
  year: number;
  projectId: string;
}

export interface AdjustKeyPlan extends KeyPlanInput {
  reason: string;
}

export interface PastePlans {
  year: number;
  /** As copied from a spreadsheet: code or name, level, twelve months in 万元; a header row may order it otherwise. */
  text: string;
  /** Kept with plans that the paste changes. */
  reason: string | null;
}

export interface PastedCell {
  column: PlanColumn | null;
  text: string;
  fault: { code: PlanCellFault; facts: Record<string, string | number | boolean | null> } | null;
}

export interface PastedPlan {
  line: number;
  cells: PastedCell[];
  /** What the line does: put a project on the list, change its plan, nothing, or wait for a correction. */
  outcome: 'new' | 'changed' | 'same' | 'wrong';
  project: { id: string; code: string; name: string } | null;
  planFen: number;
}

/** What a paste says and would do; the same once it is done. */
export interface PastedPlans {
  columns: (PlanColumn | null)[];
  lines: PastedPlan[];
  counts: { new: number; changed: number; same: number; wrong: number };
}
