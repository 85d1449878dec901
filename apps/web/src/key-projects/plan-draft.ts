import { KeyPlanInput } from '@huoshui/contracts';
import { Month, plannedMonth } from '@huoshui/domain';
import { blankMonths, readMonths, TypedMonths, wanText } from './typed-months';

/** A plan as it is typed. */
export interface PlanDraft {
  level: string;
  serial: string;
  leader: string;
  content: string;
  /** The year's amount where the months are left blank. */
  total: number | null;
  months: TypedMonths;
  plannedStart: string;
  plannedProduction: string;
}

export const planDraft = (plan: KeyPlanInput | null, level: string): PlanDraft => ({
  level: plan?.level ?? level,
  serial: plan?.serial === null || !plan ? '' : String(plan.serial),
  leader: plan?.leader ?? '',
  content: plan?.content ?? '',
  total: plan?.planFen ?? null,
  months: plan?.monthsFen?.map(wanText) ?? blankMonths(),
  plannedStart: plan?.plannedStart ?? '',
  plannedProduction: plan?.plannedProduction ?? '',
});

/** The plan that the draft says, months before the year's amount. @param before keeps a leader who has an account */
export function planOfDraft(draft: PlanDraft, year: number, before: KeyPlanInput | null): KeyPlanInput {
  const read = readMonths(draft.months);
  const monthly = read.some((fen) => fen !== null);
  const monthsFen = monthly ? read.map((fen) => fen ?? 0) : null;
  const leader = draft.leader.trim() || null;
  return {
    level: draft.level,
    serial: draft.serial.trim() === '' ? null : Number(draft.serial),
    leader,
    leaderId: leader !== null && leader === before?.leader ? before.leaderId : null,
    content: draft.content.trim() || null,
    planFen: monthsFen?.reduce((sum, fen) => sum + fen, 0) ?? draft.total ?? 0,
    monthsFen,
    plannedStart: typedMonth(draft.plannedStart, year),
    plannedProduction: typedMonth(draft.plannedProduction, year),
  };
}

export const typedMonth = (text: string, year: number): Month | null =>
  text.trim() === '' ? null : plannedMonth(text, year);
