import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { definitionChanges } from '@huoshui/domain';
import { Confirm, DayField, definitionKeyName, Failed, Loading, PageHeader } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { DefinitionRules } from './definition-rules';
import { changeWords } from './definition-words';
import { DefinitionsApi } from './definitions-api';

/** One version in words, what it changes against the one before, and from which day it is asked. */
@Component({
  selector: 'hs-definition-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, DefinitionRules, Failed, Loading, PageHeader, RouterLink],
  templateUrl: './definition-page.html',
  styleUrl: './definition-page.css',
})
export default class DefinitionPage {
  private readonly session = inject(Session);
  private readonly api = inject(DefinitionsApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  readonly id = input.required<string>();
  protected readonly one = this.api.one(this.id);
  private readonly list = this.api.list();
  protected readonly view = computed(() => (this.one.hasValue() ? this.one.value() : null));
  protected readonly others = computed(() => {
    const view = this.view();
    const known = this.list.hasValue() ? this.list.value() : [];
    return known.filter((other) => other.key === view?.key && other.id !== view.id);
  });
  /** Compared with the version before it, unless another is chosen. */
  protected readonly comparedId = linkedSignal(() => {
    const number = this.view()?.number ?? 0;
    return this.others().find((other) => other.number < number)?.id ?? this.others()[0]?.id;
  });
  protected readonly compared = this.api.one(this.comparedId);
  protected readonly changes = computed(() => {
    const [view, other] = [this.view(), this.compared.hasValue() ? this.compared.value() : null];
    return view && other ? definitionChanges(other.body, view.body).map(changeWords) : [];
  });
  protected readonly say = say;
  protected readonly today = this.session.today;
  protected readonly mayWrite = computed(() => this.session.may(Permission.SettingWrite));
  protected readonly fromDay = signal(this.session.today());
  protected readonly busy = signal(false);
  protected readonly edition = computed(() => {
    const view = this.view();
    return view ? $localize`${definitionKeyName[view.key]}:profile:口径 第 ${view.number}:number: 版` : '';
  });

  protected compare(event: Event): void {
    this.comparedId.set((event.target as HTMLSelectElement).value);
  }

  protected async activate(version: number): Promise<void> {
    const day = this.fromDay();
    const answer = await this.confirm.ask({
      title: $localize`自 ${day}:day: 起按这一版认定？`,
      text: $localize`定下之后不能再改，只能另起草新版。已核验的里程碑和以往各周的排行不受影响。`,
      action: $localize`开始适用`,
    });
    if (!answer) return;
    this.busy.set(true);
    const done = await this.acting.run(() => this.api.activate(this.id(), day, version), {
      done: $localize`已定于 ${day}:day: 起适用`,
      stale: () => this.one.reload(),
    });
    this.busy.set(false);
    if (done) this.one.reload();
  }
}
