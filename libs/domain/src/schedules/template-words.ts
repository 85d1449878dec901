import { ApprovalKind, Dependency, DependencyKind, DurationUnit, TemplateTask } from './schedule-template';
import { Milestone } from '../projects/milestone';

interface Rest {
  readonly by?: string;
  readonly milestone?: Milestone;
  readonly approval?: ApprovalKind;
}

/** Short words in which the shipped templates are written: `track` gives the tasks of one track their builder. */
export const track =
  (key: string) =>
  (task: string, title: string, duration: number, after: readonly Dependency[], rest: Rest = {}): TemplateTask => ({
    key: task,
    title,
    track: key,
    duration,
    unit: DurationUnit.Workdays,
    department: rest.by ?? null,
    milestone: rest.milestone ?? null,
    approval: rest.approval ?? null,
    after,
  });

export const inCalendarDays = (task: TemplateTask): TemplateTask => ({ ...task, unit: DurationUnit.CalendarDays });

export const after = (on: string, lag = 0): Dependency => ({ on, kind: DependencyKind.FinishToStart, lag });

export const beside = (on: string, lag = 0): Dependency => ({ on, kind: DependencyKind.StartToStart, lag });
