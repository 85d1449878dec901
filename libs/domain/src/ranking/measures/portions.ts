import { WHOLE } from '../../projects/credit-share';
import { PersonShare } from '../../projects/person-share';
import { Division } from '../rule-item';

export type SubjectKind = 'team' | 'person';

/** A subject's part of a project: `part` of `of`. */
export interface Portion {
  readonly id: string;
  readonly part: number;
  readonly of: number;
}

interface Divided {
  readonly leadTeamId: string;
  readonly shares: readonly { readonly teamId: string; readonly basisPoints: number }[];
  readonly persons?: readonly PersonShare[];
}

/** Whom a project goes to under a division, and with what part of it. Under all but `each` the parts sum to one. */
export function portions(division: Division, project: Divided, kind: SubjectKind): readonly Portion[] {
  const persons = project.persons ?? [];
  if (division === Division.LeadTeam) {
    const id = kind === 'team' ? project.leadTeamId : persons[0]?.personId;
    return id === undefined ? [] : [{ id, part: WHOLE, of: WHOLE }];
  }
  const ids = kind === 'team' ? project.shares.map((share) => share.teamId) : persons.map((share) => share.personId);
  if (division === Division.Each) return ids.map((id) => ({ id, part: WHOLE, of: WHOLE }));
  if (division === Division.Equally) return ids.map((id) => ({ id, ...equally(ids.length) }));
  return kind === 'team'
    ? project.shares.map(({ teamId, basisPoints }) => ({ id: teamId, part: basisPoints, of: WHOLE }))
    : persons.map(({ personId, basisPoints }) => ({ id: personId, part: basisPoints, of: WHOLE }));
}

/** In hundredths of a percent where that is exact, so that sums stay whole numbers. */
const equally = (among: number): { part: number; of: number } =>
  WHOLE % among === 0 ? { part: WHOLE / among, of: WHOLE } : { part: 1, of: among };
