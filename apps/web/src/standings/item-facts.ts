import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { isMeasured, WHOLE } from '@huoshui/domain';
import { AmountPipe, Failed, Loading, milestoneName } from '@huoshui/ui';
import { percentOf } from '../shell/parts/share-percent';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { activityName, unitOf } from './measure-words';
import { StandingsApi } from './standings-api';

/** The projects and facts behind one team's points of one item, each leading to its project. */
@Component({
  selector: 'hs-item-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AmountPipe, Failed, Loading, RouterLink],
  templateUrl: './item-facts.html',
  styleUrl: './item-facts.css',
})
export class ItemFacts {
  private readonly session = inject(Session);
  readonly week = input.required<string>();
  /** Whose points: a team's, or a person's. */
  readonly teamId = input('');
  readonly personId = input('');
  readonly item = input.required<string>();
  private readonly api = inject(StandingsApi);
  private readonly asked = computed(() => ({
    week: this.week(),
    of: this.personId() ? ('persons' as const) : ('teams' as const),
    id: this.personId() || this.teamId(),
    key: this.item(),
  }));
  /** Where each page looked at so far begins; the last is shown. */
  protected readonly cursors = linkedSignal<object, readonly (string | null)[]>({
    source: this.asked,
    computation: () => [null],
  });
  protected readonly opened = this.api.facts(() => ({ ...this.asked(), cursor: this.cursors().at(-1) ?? null }));
  protected readonly unit = computed(() => {
    const view = this.opened.hasValue() ? this.opened.value() : null;
    return view && isMeasured(view.item) ? unitOf(view.item.measure) : '';
  });
  protected turn(cursor: string | null): void {
    this.cursors.update((before) => (cursor === null ? before.slice(0, -1) : [...before, cursor]));
  }

  protected readonly mayOpen = computed(() => this.session.may(Permission.ProjectRead));
  protected readonly say = say;
  protected readonly milestoneName = milestoneName;
  protected readonly percentOf = percentOf;
  protected readonly whole = WHOLE;
  protected readonly activityName = activityName;
  protected readonly sideName = {
    numerator: $localize`分子`,
    denominator: $localize`分母`,
    before: $localize`对比期`,
  };
}
