import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Failed, Loading } from '@huoshui/ui';
import { percentOf } from '../shell/parts/share-percent';
import { say } from '../shell/words/say';
import { PersonSharesApi } from './person-shares-api';

/** Who brought the project in which part, on its page. */
@Component({
  selector: 'hs-person-shares',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, Loading, RouterLink],
  templateUrl: './person-shares.html',
  styleUrl: './project-people.css',
})
export class PersonShares {
  readonly projectId = input.required<string>();
  /** When it is another object, the shares are asked for again. */
  readonly of = input.required<object>();
  protected readonly shares = inject(PersonSharesApi).of(this.projectId, this.of);
  protected readonly percentOf = percentOf;
  protected readonly say = say;
}
