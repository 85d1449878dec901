import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TargetCellView } from '@huoshui/contracts';
import { targetName } from '../shell/words/target-name';
import { TargetBar } from './target-bar';
import {
  aheadWords,
  forecastWords,
  heightText,
  needWords,
  outlookName,
  outlookTone,
  sourceWords,
  unitName,
} from './target-words';

/** One target: how much of it is done, against time, what is needed a week and where it is heading. */
@Component({
  selector: 'hs-target-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TargetBar],
  template: `
    <span class="split">
      <span class="strong">{{ name() }}</span>
      @if (cell().baseOutlook; as outlook) {
        <span class="tag {{ outlookTone[outlook] }}">{{ outlookName[outlook] }}</span>
      }
    </span>
    <span class="figure">
      {{ cell().done.shown }}<span class="of"> / {{ base() }} {{ unit() }}</span>
      @if (cell().completion; as completion) {
        <span class="percent">{{ completion.shown }} %</span>
      }
    </span>
    @if (cell().base !== null) {
      <hs-target-bar [cell]="cell()" />
      <span class="small">{{ ahead() }}</span>
      <span class="small soft">{{ need() }}</span>
      <span class="small soft">{{ forecast() }}{{ stretch() }}</span>
    } @else {
      <span class="small soft" i18n>没有定目标</span>
    }
    @if (source()) {
      <span class="small warn">{{ source() }}</span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: 2px;
    }
    .figure {
      font-size: 22px;
      font-weight: 600;
      line-height: 1.3;
    }
    .of,
    .percent {
      color: var(--hs-ink-soft);
      font-size: var(--hs-size);
      font-weight: 400;
    }
    .percent {
      float: right;
      line-height: 2;
    }
  `,
})
export class TargetCard {
  readonly cell = input.required<TargetCellView>();
  protected readonly outlookName = outlookName;
  protected readonly outlookTone = outlookTone;
  protected readonly name = computed(() => targetName[this.cell().measure]);
  protected readonly unit = computed(() => unitName[this.cell().unit]);
  protected readonly base = computed(() => heightText(this.cell().base, this.cell().unit));
  protected readonly ahead = computed(() => aheadWords(this.cell()));
  protected readonly need = computed(() => needWords(this.cell()));
  protected readonly forecast = computed(() => forecastWords(this.cell()));
  protected readonly source = computed(() => sourceWords(this.cell()));
  protected readonly stretch = computed(() => {
    const { stretch, stretchOutlook, unit } = this.cell();
    if (stretch === null || stretchOutlook === null) return '';
    const parts = $localize`奋斗目标 ${heightText(stretch, unit)}:stretch: ${outlookName[stretchOutlook]}:outlook:`;
    return this.forecast() === '' ? parts : `；${parts}`;
  });
}
