import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ObstacleOfDay, ObstaclesOfDay } from '@huoshui/contracts';
import { Day, daysBetween, ObstacleNotice, ObstacleState } from '@huoshui/domain';
import { Session } from '../shell/session';

const noticeName: Readonly<Record<ObstacleNotice, string>> = {
  escalated: $localize`已上报`,
  overdue: $localize`已超期`,
  dueToday: $localize`今天到期`,
  dueTomorrow: $localize`明日到期`,
  assigned: $localize`待报到`,
};

const noticeTone: Readonly<Record<ObstacleNotice, 'alarm' | 'warn' | 'primary'>> = {
  escalated: 'alarm',
  overdue: 'alarm',
  dueToday: 'warn',
  dueTomorrow: 'warn',
  assigned: 'primary',
};

/** Obstacles that press upon one's department: what, why it is here, by when. */
@Component({
  selector: 'hs-obstacle-notices',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <header>
      <h2 i18n>卡点诉求待办</h2>
      <a class="small" routerLink="/obstacles" [queryParams]="{ open: true }" i18n>共 {{ notices().total }} 件</a>
    </header>
    <ul class="lines">
      @for (one of notices().items; track one.id) {
        <li>
          <a class="line" [routerLink]="['/obstacles', one.id]">
            <span class="split">
              <span class="strong">{{ one.title }}</span>
              <span class="tag {{ tone[one.notice] }}">{{ name(one) }}</span>
            </span>
            <span class="split small">
              <span class="soft">{{ one.project?.name ?? one.firm }}</span>
              <span [class.alarm]="one.overdueWorkdays > 0">{{ when(one) }}</span>
            </span>
          </a>
        </li>
      }
    </ul>
  `,
})
export class ObstacleNotices {
  private readonly session = inject(Session);
  readonly notices = input.required<ObstaclesOfDay>();
  /** At the door it waits to be taken in, at a department for its 报到. */
  protected readonly name = ({ notice, state }: ObstacleOfDay): string =>
    notice === ObstacleNotice.Assigned && state === ObstacleState.Raised ? $localize`待受理` : noticeName[notice];
  protected readonly tone = noticeTone;

  protected readonly when = ({ overdueWorkdays, dueOn, escalation }: ObstacleOfDay): string => {
    if (overdueWorkdays > 0) {
      return escalation > 0
        ? $localize`超期 ${overdueWorkdays}:days: 个工作日，上报 ${escalation}:level: 级`
        : $localize`超期 ${overdueWorkdays}:days: 个工作日`;
    }
    if (dueOn === null) return '';
    const days = daysBetween(this.session.today() as Day, dueOn as Day);
    return days === 1 ? $localize`明天前办结` : $localize`${dueOn}:day: 前办结`;
  };
}
