import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ObstacleView } from '@huoshui/contracts';
import { handlingName, needName, obstacleStateName } from '@huoshui/ui';
import { clockWords, stateTone } from './obstacle-words';

/** An obstacle at a glance: what, whose, in whose hands, how late. */
@Component({
  selector: 'hs-obstacle-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <a class="line" data-open [routerLink]="['/obstacles', one().id]">
      <span class="split">
        <span class="soft small">{{ one().code }}</span>
        <span class="tag {{ stateTone[one().state] }}">{{ stateName[one().state] }}</span>
      </span>
      <span class="strong title">{{ one().title }}</span>
      <span class="soft small">{{ one().project?.name ?? one().firm }}</span>
      <span class="row small">
        <span class="tag">{{ needName[one().need] }}</span>
        <span class="tag">{{ one().category }}</span>
        @if (one().handling; as handling) {
          <span class="tag">{{ handlingName[handling] }}</span>
        }
        @if (one().escalation > 0) {
          <span class="tag alarm" i18n>已上报 {{ one().escalation }} 级</span>
        }
        @if (one().called) {
          <span class="tag warn" i18n>待报到</span>
        }
      </span>
      <span class="split small">
        @if (department()) {
          <span>{{ one().department?.name ?? centre }}</span>
        }
        <span [class.alarm]="one().overdueWorkdays > 0">{{ clock() }}</span>
      </span>
    </a>
  `,
  styles: `
    .line {
      display: grid;
      gap: 4px;
    }
    .title {
      overflow-wrap: anywhere;
    }
    .row {
      gap: 4px;
    }
  `,
})
export class ObstacleCard {
  readonly one = input.required<ObstacleView>();
  /** False where the column already says it. */
  readonly department = input(true);
  protected readonly clock = computed(() => clockWords(this.one()));
  protected readonly centre = $localize`服务中心`;
  protected readonly stateName = obstacleStateName;
  protected readonly stateTone = stateTone;
  protected readonly needName = needName;
  protected readonly handlingName = handlingName;
}
