import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { PersonSharesVersion } from '@huoshui/contracts';
import { Empty, InstantPipe } from '@huoshui/ui';
import { percentOf } from '../shell/parts/share-percent';

/** How a project was divided among persons, the newest first, each with who decided it and why. */
@Component({
  selector: 'hs-person-share-versions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, InstantPipe],
  templateUrl: './person-share-versions.html',
  styleUrl: './fact-list.css',
})
export class PersonShareVersions {
  readonly versions = input.required<readonly PersonSharesVersion[]>();

  protected words({ shares }: PersonSharesVersion): string {
    return shares.map(({ person, basisPoints }) => `${person.displayName} ${percentOf(basisPoints)} %`).join('、');
  }
}
