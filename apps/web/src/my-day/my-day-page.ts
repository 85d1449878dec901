import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api, LightView, MyDayView, OrderView, paths, Permission, Role } from '@huoshui/contracts';
import { Day, Milestone, PaperKind, Period, Week } from '@huoshui/domain';
import {
  AmountPipe,
  DayPipe,
  Empty,
  Failed,
  Icon,
  InstantPipe,
  instantText,
  Light,
  lightSentence,
  Loading,
  milestoneName,
  paperKindName,
  PageHeader,
  StatTile,
  supervisionStateName,
  weekLabel,
} from '@huoshui/ui';
import { Session } from '../shell/session';
import { ObjectionNotices } from '../objections/objection-notices';
import { ObstacleNotices } from './obstacle-notices';
import { orderTimeTone, orderTimeWords } from '../shell/words/order-time-words';
import { periodLabel } from '../shell/words/period-words';
import { say } from '../shell/words/say';
import { ReplayAlarmCard } from '../bulletins/replay-alarm';
import { MyTargets } from '../targets/my-targets';

/** 工作台: what waits for me today, the nearest first; each line leads to where it is done. */
@Component({
  selector: 'hs-my-day-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AmountPipe,
    DayPipe,
    Empty,
    Failed,
    Icon,
    InstantPipe,
    Light,
    Loading,
    MyTargets,
    ObjectionNotices,
    ReplayAlarmCard,
    ObstacleNotices,
    PageHeader,
    RouterLink,
    StatTile,
  ],
  templateUrl: './my-day-page.html',
  styleUrl: './my-day-page.css',
})
export default class MyDayPage {
  private readonly session = inject(Session);
  protected readonly view = httpResource<MyDayView>(() => api(paths.myDay));
  protected readonly say = say;
  protected readonly greeting = computed(() => this.session.view()?.person.displayName ?? '');
  protected readonly mayReadLeads = computed(() => this.session.may(Permission.LeadRead));
  /** An officer's day counts their own leads, so the lists behind the figures do too. */
  protected readonly own = computed(() => (this.session.view()?.role === Role.Officer ? true : null));
  protected readonly mayWriteLeads = computed(() => this.session.may(Permission.LeadWrite));
  protected readonly mayHaveTargets = computed(() => this.session.may(Permission.StandingRead));
  protected readonly mayVerify = computed(() => this.session.may(Permission.MilestoneVerify));
  protected readonly orderState = supervisionStateName;
  protected readonly orderTone = orderTimeTone;
  protected readonly nothing = computed(() => {
    const view = this.view.value();
    return (
      !!view &&
      [
        view.sheets,
        view.orders.items,
        view.obstacles.items,
        view.dueLeads,
        view.toVerify,
        view.objections.toAnswer.items,
        view.returned,
        view.redLights.items,
      ].every((list) => list.length === 0)
    );
  });

  /** "开工", or "开工·施工许可证" where one paper of it waits. */
  protected readonly nameOf = ({ milestone, paper }: { milestone: string; paper: PaperKind | null }): string => {
    const name = milestoneName[milestone as Milestone] ?? milestone;
    return paper ? `${name}·${paperKindName[paper]}` : name;
  };
  protected readonly periodName = (period: string): string => periodLabel(period as Period, this.session.week());

  protected readonly weekName = (week: string): string => weekLabel(week as Week, this.session.week());

  protected readonly why = (light: LightView): string => lightSentence(light.figures, this.session.today() as Day);

  protected readonly orderTime = (order: OrderView): string => orderTimeWords(order, this.session.today());

  protected readonly bulletinNote = (publishedAt: string | null): string =>
    publishedAt === null ? $localize`尚未公布` : $localize`${instantText(publishedAt)}:at: 公布`;

  protected readonly movement = (by: number | null): string => {
    if (by === null || by === 0) return $localize`与上周持平`;
    return by > 0 ? $localize`比上周升 ${by}:by: 位` : $localize`比上周降 ${-by}:by: 位`;
  };
}
