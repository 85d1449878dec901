import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { api, paths, StatisticsEntryDetail, StatisticsPaperView } from '@huoshui/contracts';
import { ChecklistPaper } from '@huoshui/domain';
import { Confirm, Icon, InstantPipe, WanPipe } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { StatisticsApi } from './statistics-api';

/** The checklist: what is asked, what has been kept and what it states; nothing that was replaced vanishes. */
@Component({
  selector: 'hs-paper-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, InstantPipe, WanPipe],
  templateUrl: './paper-list.html',
  styleUrl: './paper-list.css',
})
export class PaperList {
  private readonly api = inject(StatisticsApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  readonly entry = input.required<StatisticsEntryDetail>();
  /** Whether papers may be kept now, by this person. */
  readonly open = input.required<boolean>();
  /** The kind of paper to upload. */
  readonly asked = output<string>();
  readonly changed = output<void>();
  protected readonly rows = computed(() => {
    const { checklist, kept, found } = this.entry();
    return checklist.papers.map((ask) => ({
      ask,
      paper: kept.find(({ code, endedAt }) => code === ask.code && endedAt === null),
      earlier: kept.filter(({ code, endedAt }) => code === ask.code && endedAt !== null),
      wrong: found.some(({ one, other }) => one.paper === ask.code || other.paper === ask.code),
    }));
  });

  protected readonly fileUrl = (paper: StatisticsPaperView): string => api(paths.files, paper.file.id);

  protected async takeOut(ask: ChecklistPaper, paper: StatisticsPaperView): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`撤下${ask.name}:paper:`,
      text: $localize`撤下后不再计入，记录会保留。`,
      action: $localize`撤下`,
      danger: true,
    });
    if (!answer) return;
    const done = { done: $localize`已撤下` };
    if (await this.acting.run(() => this.api.takeOut(this.entry().id, paper.id), done)) this.changed.emit();
  }
}
