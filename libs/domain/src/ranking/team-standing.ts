import { SubjectStanding } from './scoring/score-part';

/** Where a team stands, and why. */
export interface TeamStanding extends Omit<SubjectStanding, 'subjectId'> {
  readonly teamId: string;
}

export type Ranked = Pick<TeamStanding, 'teamId' | 'rank' | 'total' | 'tie'>;
