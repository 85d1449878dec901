import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ListingView } from '@huoshui/contracts';
import { conditionWords, listWords } from './condition-words';
import { RuleNames } from './who-words';

/** 红榜 or 黑榜: who is on it, with the figure of each condition. */
@Component({
  selector: 'hs-listing',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card">
      <header>
        <h2>{{ list().title }}</h2>
        @if (list().colour === 'red') {
          <span class="tag good" i18n>红榜</span>
        } @else {
          <span class="tag alarm" i18n>黑榜</span>
        }
      </header>
      <p class="soft small body">{{ words() }}</p>
      <ul class="lines">
        @for (one of on(); track $index) {
          <li class="line">
            <p class="strong">{{ one.name }}</p>
            @for (held of one.held; track $index) {
              <p class="soft small">{{ held }}</p>
            }
          </li>
        } @empty {
          <li class="line soft" i18n>本周没有上榜的。</li>
        }
      </ul>
    </section>
  `,
})
export class Listing {
  readonly list = input.required<ListingView>();
  readonly names = input.required<RuleNames>();
  protected readonly words = computed(() => listWords(this.list(), this.names()));
  protected readonly on = computed(() => {
    const { all, subjects } = this.list();
    return subjects
      .filter((one) => one.listed)
      .map((one) => ({
        name: one.subject.name,
        held: all.map((condition, at) => {
          const value = one.conditions[at]?.value?.shown ?? '—';
          return $localize`${conditionWords(condition, this.names())}:condition:：实际 ${value}:value:`;
        }),
      }));
  });
}
