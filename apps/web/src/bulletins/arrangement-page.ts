import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  linkedSignal,
  signal,
} from '@angular/core';
import {
  ArrangedBlock,
  Arrangement,
  arrangementLimits,
  bulletinDocument,
  DEFAULT_ARRANGEMENT,
  soundArrangement,
} from '@huoshui/domain';
import { Failed, Icon, InstantPipe, Loading, PageHeader } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { say } from '../shell/words/say';
import { sentence } from '../shell/words/refusal-words';
import { BulletinPaper } from './bulletin-paper';
import { arrangingWords, blockName } from './bulletin-words';
import { BulletinsApi } from './bulletins-api';

type Line = Exclude<keyof Arrangement, 'blocks'>;

/** How bulletins look: letterhead and foot, which blocks in which order under which title. Beside it what comes out. */
@Component({
  selector: 'hs-arrangement-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BulletinPaper, Failed, Icon, InstantPipe, Loading, PageHeader],
  templateUrl: './arrangement-page.html',
  styleUrl: './arrangement-page.css',
})
export default class ArrangementPage {
  private readonly api = inject(BulletinsApi);
  private readonly acting = inject(Acting);
  private readonly injector = inject(Injector);
  protected readonly kept = this.api.arrangement();
  protected readonly versions = this.api.arrangementVersions();
  protected readonly sample = this.api.arrangementPreview();
  protected readonly say = say;
  protected readonly limits = arrangementLimits;
  protected readonly blockName = blockName;
  protected readonly words = arrangingWords;
  protected readonly busy = signal(false);
  protected readonly draft = linkedSignal<Arrangement>(() =>
    this.kept.hasValue() ? this.kept.value().arrangement : DEFAULT_ARRANGEMENT,
  );
  protected readonly lines: readonly { readonly key: Line; readonly label: string; readonly most: number }[] = [
    { key: 'issuer', label: $localize`发文机关（红头）`, most: arrangementLimits.line },
    { key: 'paper', label: $localize`文种`, most: arrangementLimits.line },
    { key: 'recipients', label: $localize`主送`, most: arrangementLimits.copies },
    { key: 'seal', label: $localize`落款（盖章）单位`, most: arrangementLimits.line },
    { key: 'copies', label: $localize`抄送（可不填）`, most: arrangementLimits.copies },
    { key: 'printedBy', label: $localize`印发单位`, most: arrangementLimits.line },
  ];
  protected readonly fault = computed(() => {
    const decision = soundArrangement(this.draft());
    return decision.ok ? null : sentence(decision.code as Parameters<typeof sentence>[0], decision.facts);
  });
  protected readonly unsaved = computed(
    () => this.kept.hasValue() && JSON.stringify(this.draft()) !== JSON.stringify(this.kept.value().arrangement),
  );
  protected readonly document = computed(() =>
    this.sample.hasValue() ? bulletinDocument(this.sample.value(), this.draft()) : null,
  );

  protected write(key: Line, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.draft.update((draft) => ({ ...draft, [key]: value }));
  }

  protected turn(at: number, event: Event): void {
    this.change(at, { on: (event.target as HTMLInputElement).checked });
  }

  protected entitle(at: number, event: Event): void {
    this.change(at, { title: (event.target as HTMLInputElement).value });
  }

  protected cut(at: number, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.change(at, { top: value.trim() === '' ? null : Number(value) });
  }

  /** The moved block's button keeps the focus, so that it can be pressed again; at the end its neighbour takes it. */
  protected move(at: number, by: -1 | 1, event: Event): void {
    const pressed = event.currentTarget as HTMLButtonElement;
    this.draft.update((draft) => {
      const blocks = [...draft.blocks];
      const moved = blocks.splice(at, 1);
      blocks.splice(at + by, 0, ...moved);
      return { ...draft, blocks };
    });
    afterNextRender(
      () => {
        const other = pressed.parentElement?.querySelector<HTMLButtonElement>('button:not(:disabled)');
        (pressed.disabled ? other : pressed)?.focus();
      },
      { injector: this.injector },
    );
  }

  protected restore(): void {
    this.draft.set(DEFAULT_ARRANGEMENT);
  }

  protected async save(): Promise<void> {
    this.busy.set(true);
    const version = this.kept.value()?.version ?? 0;
    const done = await this.acting.run(() => this.api.arrange(this.draft(), version), {
      done: $localize`版式已保存，从下一次编制起使用`,
      stale: () => this.kept.reload(),
      keep: {
        text: $localize`您的可以存为更新的一版，别人的那一版留在历次版本里；`,
        action: $localize`用我的存为新版`,
        write: async () => this.api.arrange(this.draft(), (await this.api.arrangementNow()).version),
      },
    });
    this.busy.set(false);
    if (!done) return;
    this.kept.reload();
    this.versions.reload();
  }

  private change(at: number, wanted: Partial<ArrangedBlock>): void {
    this.draft.update((draft) => ({
      ...draft,
      blocks: draft.blocks.map((block, index) => (index === at ? { ...block, ...wanted } : block)),
    }));
  }
}
