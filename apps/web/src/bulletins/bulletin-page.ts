import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { bulletinDocument } from '@huoshui/domain';
import { Failed, Loading, PageHeader } from '@huoshui/ui';
import { BulletinObjections } from '../objections/bulletin-objections';
import { say } from '../shell/words/say';
import { BulletinActions } from './bulletin-actions';
import { BulletinChanges } from './bulletin-changes';
import { BulletinCorrigenda } from './bulletin-corrigenda';
import { BulletinPaper } from './bulletin-paper';
import { BulletinsApi } from './bulletins-api';

/** One bulletin in its official form, and beside it what may be done with it. */
@Component({
  selector: 'hs-bulletin-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    BulletinActions,
    BulletinChanges,
    BulletinCorrigenda,
    BulletinObjections,
    BulletinPaper,
    Failed,
    Loading,
    PageHeader,
  ],
  templateUrl: './bulletin-page.html',
  styleUrl: './bulletin-page.css',
})
export default class BulletinPage {
  readonly period = input.required<string>();
  private readonly api = inject(BulletinsApi);
  protected readonly one = this.api.one(this.period);
  protected readonly view = computed(() => (this.one.hasValue() ? this.one.value() : null));
  protected readonly printed = computed(() => {
    const view = this.view();
    return view && bulletinDocument(view);
  });
  protected readonly say = say;

  constructor() {
    // What is lost here is told once more on the day's page, so a failure says nothing.
    effect(() => {
      const view = this.view();
      if (view?.state === 'published') void untracked(() => this.api.opened(view.period).catch(() => undefined));
    });
  }

  protected toCorrigenda(event: Event): void {
    event.preventDefault();
    document.getElementById('corrigenda')?.scrollIntoView();
  }
}
