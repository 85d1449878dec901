import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Confirm, Failed, InstantPipe, Loading, PageHeader } from '@huoshui/ui';
import { ImportKind } from '@huoshui/domain';
import { Acting } from '../shell/acting';
import { sentence } from '../shell/words/refusal-words';
import { say } from '../shell/words/say';
import { ImportMapping } from './import-mapping';
import { ImportRows } from './import-rows';
import { ImportRun } from './import-run';
import { ImportTiles } from './import-tiles';
import { stateName } from './import-words';
import { ImportsApi } from './imports-api';

const POLL_MS = 1_000;

/** One import from reading to result, and back if it must. */
@Component({
  selector: 'hs-import-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, ImportMapping, ImportRows, ImportRun, ImportTiles, InstantPipe, Loading, PageHeader, RouterLink],
  templateUrl: './import-page.html',
})
export default class ImportPage {
  readonly id = input.required<string>();
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  protected readonly api = inject(ImportsApi);
  protected readonly one = this.api.one(this.id);
  protected readonly view = computed(() => (this.one.hasValue() ? this.one.value() : null));
  protected readonly moving = computed(() => this.view()?.state === 'reading' || this.view()?.state === 'running');
  protected readonly share = computed(() => {
    const { done = 0, total = null } = this.view()?.progress ?? {};
    return total ? done / total : null;
  });
  protected readonly failure = computed(() => {
    const failure = this.view()?.failure;
    return failure ? sentence(failure.code as Parameters<typeof sentence>[0], failure.facts) : '';
  });
  protected readonly busy = signal(false);
  protected readonly say = say;
  protected readonly stateName = stateName;

  constructor() {
    effect((onCleanup) => {
      if (!this.moving() || this.one.isLoading()) return;
      const timer = setTimeout(() => this.one.reload(), POLL_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected async undo(): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`撤销整次导入？`,
      text:
        this.view()?.kind === ImportKind.Demands
          ? $localize`这次导入新增的诉求全部收回；其中有人接着办过的，就不能撤销。撤销留有记录。`
          : $localize`这次导入新增的项目和里程碑全部收回，其中分到个人的人员分成一并收回，改动恢复原样；撤销留有记录。`,
      action: $localize`撤销导入`,
      danger: true,
    });
    if (!answer) return;
    this.busy.set(true);
    if (await this.acting.run(() => this.api.undo(this.id()), { done: $localize`已撤销` })) this.one.reload();
    this.busy.set(false);
  }
}
