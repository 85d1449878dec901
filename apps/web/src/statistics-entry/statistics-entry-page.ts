import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { statisticsLimits } from '@huoshui/contracts';
import { entryMoves, EntryState } from '@huoshui/domain';
import {
  Amount,
  Confirm,
  Dialog,
  entryStateName,
  Failed,
  InstantPipe,
  Loading,
  PageHeader,
  urlQuery,
} from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { ProjectTabs } from '../shell/parts/project-tabs';
import { say } from '../shell/words/say';
import { EntryMove, MoveForm } from './move-form';
import { PaperForm } from './paper-form';
import { PaperList } from './paper-list';
import { StatisticsApi } from './statistics-api';
import { mismatchWords, stateTone } from './statistics-words';

const MOVES: readonly EntryMove[] = ['submit', 'list', 'reject'];

/** The case of a project: its papers, what contradicts, and its way to the bureau's list. */
@Component({
  selector: 'hs-statistics-entry-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Amount,
    Dialog,
    Failed,
    InstantPipe,
    Loading,
    MoveForm,
    PageHeader,
    PaperForm,
    PaperList,
    ProjectTabs,
    RouterLink,
  ],
  templateUrl: './statistics-entry-page.html',
  styleUrl: './statistics-entry-page.css',
})
export default class StatisticsEntryPage {
  private readonly api = inject(StatisticsApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  readonly projectId = input.required<string>();
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly stateName = entryStateName;
  protected readonly stateTone = stateTone;
  protected readonly entry = this.api.one(this.projectId);
  protected readonly known = computed(() => (this.entry.hasValue() ? this.entry.value() : undefined));
  protected readonly found = computed(() => {
    const one = this.known();
    return one?.found.map((mismatch) => mismatchWords(mismatch, one.checklist)) ?? [];
  });
  /** Moves that the table opens from here, for who may write. */
  private readonly open = computed((): readonly EntryState[] => {
    const one = this.known();
    return one?.mayWrite && one.applicable ? entryMoves[one.state] : [];
  });
  protected readonly blocked = computed(() => (this.known()?.missing.length ?? 0) + this.found().length > 0);
  protected readonly maySubmit = computed(
    () => this.open().includes('submitted') && (!this.blocked() || (this.known()?.mayDecide ?? false)),
  );
  protected readonly mayList = computed(() => this.open().includes('listed'));
  protected readonly mayReject = computed(() => this.open().includes('rejected'));
  protected readonly mayCollect = computed(() => this.open().includes('collecting'));
  protected readonly mayKeep = computed(() => {
    const one = this.known();
    return one !== undefined && one.mayWrite && one.state !== 'submitted' && one.state !== 'listed';
  });
  protected readonly move = computed(() => MOVES.find((move) => move === this.query.text('move')));
  protected readonly ask = computed(() =>
    this.known()?.checklist.papers.find(({ code }) => code === this.query.text('paper')),
  );
  protected readonly before = computed(() =>
    this.known()?.kept.find(({ code, endedAt }) => code === this.query.text('paper') && endedAt === null),
  );
  protected readonly moveTitle = computed(
    () =>
      ({ submit: $localize`报送统计部门`, list: $localize`登记入库`, reject: $localize`登记退回` })[
        this.move() ?? 'submit'
      ],
  );

  protected close(): void {
    void this.query.set({ move: null, paper: null });
  }

  protected done(): void {
    this.entry.reload();
    this.close();
  }

  protected async collect(): Promise<void> {
    const done = { done: $localize`已开始收集材料` };
    if (await this.acting.run(() => this.api.collect(this.projectId()), done)) this.entry.reload();
  }

  protected async decide(applicable: boolean | null): Promise<void> {
    const answer = await this.confirm.ask({
      title:
        applicable === null
          ? $localize`恢复按金额判断`
          : applicable
            ? $localize`判定需要纳统`
            : $localize`判定不需纳统`,
      action: $localize`保存判定`,
      reason: { label: $localize`理由，记录在案`, most: statisticsLimits.reason },
    });
    const version = this.known()?.version ?? 0;
    if (!answer) return;
    const words = { done: $localize`已保存判定`, stale: () => this.entry.reload() };
    const decide = () => this.api.decide(this.projectId(), { applicable, reason: answer.reason }, version);
    if (await this.acting.run(decide, words)) this.entry.reload();
  }
}
