import { ProjectTerms } from '@huoshui/contracts';
import { shownAmount } from '@huoshui/domain';
import { landModeName } from '@huoshui/ui';
import { investmentName } from '../shell/words/investment-name';
import { percentOf } from '../shell/parts/share-percent';

export interface TermChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

type Shown = Readonly<Record<string, string>>;

function shown(terms: ProjectTerms, teamName: (id: string) => string): Shown {
  const amount = shownAmount(terms.amountFen);
  return {
    [$localize`项目名称`]: terms.name,
    [$localize`企业`]: terms.company,
    [$localize`行业`]: terms.industry ?? '—',
    [$localize`金额`]: `${amount.figure} ${amount.unit}`,
    [$localize`制造业`]: terms.manufacturing ? $localize`是` : $localize`否`,
    [$localize`新设或增资`]: investmentName[terms.added ? 'added' : 'new'],
    [$localize`用地方式`]: terms.landMode ? landModeName[terms.landMode] : '—',
    [$localize`牵头队伍`]: teamName(terms.leadTeamId),
    [$localize`分成`]: terms.shares
      .map((share) => `${teamName(share.teamId)} ${percentOf(share.basisPoints)} %`)
      .sort()
      .join('、'),
    [$localize`地块或载体`]: terms.place ?? '—',
  };
}

/** What a version changed against the one before; nothing for the first. */
export function changedTerms(
  before: ProjectTerms | null,
  after: ProjectTerms,
  teamName: (id: string) => string,
): readonly TermChange[] {
  if (!before) return [];
  const old = shown(before, teamName);
  return Object.entries(shown(after, teamName))
    .filter(([name, value]) => old[name] !== value)
    .map(([name, value]) => ({ name, before: old[name] ?? '—', after: value }));
}
