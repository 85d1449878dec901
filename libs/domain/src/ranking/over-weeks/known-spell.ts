import { KnownProject } from '../../projects/known-project';

/** A project as it was known alike at a row of cut-offs: from the one at index `from` up to, not including, `until`. */
export interface KnownSpell {
  readonly from: number;
  readonly until: number;
  readonly project: KnownProject;
}
