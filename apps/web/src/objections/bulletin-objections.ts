import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { BulletinDetail, Permission } from '@huoshui/contracts';
import { Dialog, Failed } from '@huoshui/ui';
import { FragmentTarget } from '../shell/parts/fragment-target';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { ObjectionEntry } from './objection-entry';
import { ObjectionForm } from './objection-form';
import { ObjectionsApi } from './objections-api';

/** 异议 under a published bulletin: until when, what was said and answered, and a team's own. */
@Component({
  selector: 'hs-bulletin-objections',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Failed, FragmentTarget, ObjectionEntry, ObjectionForm],
  templateUrl: './bulletin-objections.html',
  styleUrl: './bulletin-objections.css',
})
export class BulletinObjections {
  private readonly session = inject(Session);
  readonly bulletin = input.required<BulletinDetail>();
  /** An upheld objection may have drafted a corrigendum. */
  readonly changed = output<void>();
  private readonly seen = computed(
    () => this.bulletin().state === 'published' && this.session.may(Permission.ObjectionRead),
  );
  protected readonly list = inject(ObjectionsApi).of(() => (this.seen() ? this.bulletin().period : undefined));
  protected readonly say = say;
  protected readonly filing = signal(false);
  protected readonly ownRows = computed(() => {
    const own = new Set((this.session.view()?.teams ?? []).map(({ id }) => id));
    return this.bulletin().content.standings.filter(({ teamId }) => own.has(teamId));
  });
  protected readonly mayFile = computed(
    () =>
      this.session.may(Permission.ObjectionFile) &&
      this.list.hasValue() &&
      this.list.value().open &&
      this.ownRows().length > 0,
  );

  reload(): void {
    this.list.reload();
  }

  protected filed(): void {
    this.filing.set(false);
    this.list.reload();
  }

  protected answered(): void {
    this.list.reload();
    this.changed.emit();
  }
}
