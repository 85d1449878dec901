import { Day } from '../day';
import { KnownProject } from '../projects/known-project';
import { ActivityKind } from './activity-kind';

/** Something done or left undone, as known at the cut-off. */
export interface KnownActivity {
  readonly id: string;
  readonly kind: ActivityKind;
  /** When it happened or fell due; of a stale lead, the day of the last contact. */
  readonly day: Day;
  /** Whose it is, unless it goes by a project's shares. */
  readonly teamId: string | null;
  readonly personId: string | null;
  /** What people know it by: a company, a code. Empty where figures alone are wanted. */
  readonly label: string;
  /** What the page can open: the lead, obstacle, order or project. */
  readonly subjectId: string;
  /** By its terms at the cut-off; only for what happens to projects. Its facts are not needed. */
  readonly project?: KnownProject;
}
