import { LivingProject } from './projects';

/** A living project and the id under which it was opened. */
export interface OpenedLiving {
  readonly id: string;
  readonly project: LivingProject;
}
