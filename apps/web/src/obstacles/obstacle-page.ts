import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ObstacleAct } from '@huoshui/domain';
import {
  Dialog,
  Failed,
  handlingName,
  Loading,
  needName,
  obstacleStateName,
  PageHeader,
  satisfactionName,
  urlQuery,
} from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { isPlain } from './act-draft';
import { HandOffLine } from './hand-off-line';
import { ObstacleActForm } from './obstacle-act-form';
import { ObstacleEditForm } from './obstacle-edit-form';
import { ObstacleRecord } from './obstacle-record';
import { actName, clockWords, escalationTargetName, inButtonOrder, stateTone } from './obstacle-words';
import { ObstaclesApi } from './obstacles-api';

type Posted = Exclude<ObstacleAct, 'change'>;

/** One obstacle: in whose hands, by when, what was said and done, and what one may do now. */
@Component({
  selector: 'hs-obstacle-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Dialog,
    Failed,
    HandOffLine,
    Loading,
    ObstacleActForm,
    ObstacleEditForm,
    ObstacleRecord,
    PageHeader,
    RouterLink,
  ],
  templateUrl: './obstacle-page.html',
  styleUrl: './obstacle-page.css',
})
export default class ObstaclePage {
  private readonly api = inject(ObstaclesApi);
  private readonly acting = inject(Acting);
  protected readonly session = inject(Session);
  readonly id = input.required<string>();
  protected readonly obstacle = this.api.one(this.id);
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly stateName = obstacleStateName;
  protected readonly stateTone = stateTone;
  protected readonly needName = needName;
  protected readonly handlingName = handlingName;
  protected readonly satisfactionName = satisfactionName;
  protected readonly targetName = escalationTargetName;
  protected readonly actName = actName;
  protected readonly clock = clockWords;
  protected readonly centre = $localize`服务中心`;
  protected readonly stopped = $localize`停止计时`;
  private readonly acts = computed(() => (this.obstacle.hasValue() ? this.obstacle.value().acts : []));
  protected readonly posted = computed(() =>
    inButtonOrder(this.acts().filter((act): act is Posted => act !== ObstacleAct.Change)),
  );
  protected readonly mayChange = computed(() => this.acts().includes(ObstacleAct.Change));
  /** The act whose form is open, by the address. */
  protected readonly open = computed(() => this.posted().find((act) => act === this.query.text('act')) ?? null);
  protected readonly firstAnswerLate = computed(() => {
    const one = this.obstacle.value();
    if (!one?.firstAnswerDueOn) return false;
    return (one.firstAnsweredOn ?? this.session.today()) > one.firstAnswerDueOn;
  });

  protected async begin(act: Posted): Promise<void> {
    if (!isPlain(act)) return void this.query.set({ act }, false);
    const done = await this.acting.run(() => this.api.act(this.id(), act), {
      done: $localize`已完成：${actName[act]}:act:`,
    });
    if (done) this.obstacle.reload();
  }

  protected saved(): void {
    this.obstacle.reload();
    this.close();
  }

  protected close(): void {
    void this.query.set({ act: null, edit: null });
  }
}
