import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { Failed } from '@huoshui/ui';
import { sentence } from '../words/refusal-words';

@Component({
  selector: 'hs-unreachable-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed],
  template: `<main><ui-failed [message]="words" (retry)="again()" /></main>`,
})
export default class UnreachablePage {
  private readonly router = inject(Router);
  readonly to = input<string>();
  protected readonly words = sentence('offline');

  protected again(): void {
    void this.router.navigateByUrl(this.to() ?? '/');
  }
}
