import { maxLength, required, SchemaPathTree, validate } from '@angular/forms/signals';
import { ChangeTerms, ProjectDetail, projectLimits } from '@huoshui/contracts';
import { creditShares, LandMode } from '@huoshui/domain';
import { decisionFault } from '../shell/decision-fault';
import { Share } from '../shell/parts/shares-field';

export interface TermsDraft {
  name: string;
  company: string;
  industry: string;
  amountFen: number | null;
  manufacturing: string;
  /** 'new' or 'added'. */
  investment: string;
  landMode: string;
  leadTeamId: string;
  shares: readonly Share[];
  place: string;
  managerId: string;
  reason: string;
}

export const noTerms: TermsDraft = {
  name: '',
  company: '',
  industry: '',
  amountFen: null,
  manufacturing: '',
  investment: 'new',
  landMode: '',
  leadTeamId: '',
  shares: [],
  place: '',
  managerId: '',
  reason: '',
};

export const draftOf = (project: ProjectDetail): TermsDraft => ({
  name: project.name,
  company: project.company,
  industry: project.industry ?? '',
  amountFen: project.amountFen,
  manufacturing: project.manufacturing ? 'yes' : 'no',
  investment: project.added ? 'added' : 'new',
  landMode: project.landMode ?? '',
  leadTeamId: project.leadTeam.id,
  shares: project.shares.map(({ team, basisPoints }) => ({ teamId: team.id, basisPoints })),
  place: project.place ?? '',
  managerId: project.manager?.id ?? '',
  reason: '',
});

export const changeOf = (draft: TermsDraft): ChangeTerms => ({
  terms: {
    name: draft.name.trim(),
    company: draft.company.trim(),
    industry: draft.industry.trim() || null,
    amountFen: draft.amountFen ?? 0,
    manufacturing: draft.manufacturing === 'yes',
    added: draft.investment === 'added',
    landMode: (draft.landMode || null) as LandMode | null,
    leadTeamId: draft.leadTeamId,
    shares: [...draft.shares],
    place: draft.place.trim() || null,
  },
  reason: draft.reason.trim(),
  managerId: draft.managerId || null,
});

export function termsRules(draft: SchemaPathTree<TermsDraft>): void {
  required(draft.name);
  maxLength(draft.name, projectLimits.name);
  required(draft.company);
  maxLength(draft.company, projectLimits.company);
  required(draft.amountFen, { message: $localize`请填写金额` });
  maxLength(draft.industry, projectLimits.industry);
  maxLength(draft.place, projectLimits.place);
  required(draft.reason, { message: $localize`请写明变更原因` });
  maxLength(draft.reason, projectLimits.reason);
  validate(draft.shares, ({ value, valueOf }) => decisionFault(creditShares(value(), valueOf(draft.leadTeamId))));
}
