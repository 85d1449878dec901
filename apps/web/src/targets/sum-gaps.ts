import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { TargetSumGap } from '@huoshui/contracts';
import { targetText } from '@huoshui/domain';
import { targetName } from '../shell/words/target-name';
import { overName, periodName, unitName } from './target-words';

const STEP = 30;

/** Where the parts of a target do not sum to it: allowed, but told. */
@Component({
  selector: 'hs-sum-gaps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (told().length > 0) {
      <section class="card" aria-labelledby="gaps">
        <header>
          <h2 id="gaps" i18n>分解与总数不一致</h2>
          <span class="small soft" i18n>{{ told().length }} 处，允许，但请心中有数</span>
        </header>
        <ul class="lines">
          @for (line of lines(); track $index) {
            <li class="line split">
              <span
                ><span class="strong">{{ line.owner }}</span> {{ line.what }}</span
              >
              <span
                >{{ line.sums }} <span class="tag {{ line.tone }}">{{ line.difference }}</span></span
              >
            </li>
          }
        </ul>
        @if (told().length > shown()) {
          <p class="body">
            <button type="button" class="button" (click)="shown.set(shown() + step)" i18n>
              再列 {{ told().length - shown() < step ? told().length - shown() : step }} 处
            </button>
          </p>
        }
      </section>
    }
  `,
})
export class SumGaps {
  readonly gaps = input.required<readonly TargetSumGap[]>();
  protected readonly step = STEP;
  protected readonly shown = signal(STEP);
  /** A rest that is less than what is shown of an amount is no gap to anybody. */
  protected readonly told = computed(() =>
    this.gaps().filter(({ difference, unit }) => targetText(Math.abs(difference), unit) !== '0'),
  );
  protected readonly lines = computed(() =>
    this.told()
      .slice(0, this.shown())
      .map(({ team, person, measure, unit, period, over, value, sum, difference }) => {
        const text = targetText(Math.abs(difference), unit);
        const name = unitName[unit];
        return {
          owner: person?.displayName ?? team?.name ?? $localize`全区`,
          what: `${periodName(period)} ${targetName[measure]}`,
          sums: $localize`${overName[over]}:over:合计 ${targetText(sum, unit)}:sum:，目标 ${targetText(value, unit)}:value: ${name}:unit:`,
          difference: difference < 0 ? $localize`还差 ${text}:text:` : $localize`多出 ${text}:text:`,
          tone: difference < 0 ? 'warn' : 'primary',
        };
      }),
  );
}
