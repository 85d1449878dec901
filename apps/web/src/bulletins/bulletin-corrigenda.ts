import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { BulletinDetail, corrigendumLimits, CorrigendumView, Permission } from '@huoshui/contracts';
import { CorrigendumItem, CorrigendumState } from '@huoshui/domain';
import { Confirm, Dialog, InstantPipe } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { Session } from '../shell/session';
import { CorrigendaApi } from './corrigenda-api';

const EMPTY: CorrigendumItem = { where: '', printed: '', corrected: '' };

const stateName: Readonly<Record<CorrigendumState, string>> = {
  drafted: $localize`待批准`,
  approved: $localize`待发布`,
  published: $localize`已发布`,
  withdrawn: $localize`已撤回`,
};

/** 勘误 of a published bulletin: drafted, approved by another person, published under a number; the bulletin stays as it is. */
@Component({
  selector: 'hs-bulletin-corrigenda',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, InstantPipe],
  templateUrl: './bulletin-corrigenda.html',
  styleUrl: './bulletin-corrigenda.css',
})
export class BulletinCorrigenda {
  private readonly session = inject(Session);
  private readonly api = inject(CorrigendaApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  readonly bulletin = input.required<BulletinDetail>();
  readonly changed = output<void>();
  protected readonly list = this.api.of(() => this.bulletin().period);
  protected readonly P = Permission;
  protected readonly may = (permission: Permission): boolean => this.session.may(permission);
  protected readonly limits = corrigendumLimits;
  protected readonly stateName = stateName;
  protected readonly writing = signal(false);
  protected readonly busy = signal(false);
  protected readonly reason = signal('');
  protected readonly items = signal<readonly CorrigendumItem[]>([EMPTY]);
  protected readonly complete = computed(
    () =>
      this.reason().trim() !== '' &&
      this.items().every((item) => [item.where, item.printed, item.corrected].every((text) => text.trim() !== '')),
  );
  protected readonly shown = computed(
    () => this.bulletin().state === 'published' && (this.list.value().length > 0 || this.may(Permission.BulletinWrite)),
  );

  reload(): void {
    this.list.reload();
  }

  protected type(at: number, key: keyof CorrigendumItem, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.items.update((items) => items.map((item, index) => (index === at ? { ...item, [key]: value } : item)));
  }

  protected typeReason(event: Event): void {
    this.reason.set((event.target as HTMLTextAreaElement).value);
  }

  protected more(): void {
    this.items.update((items) => [...items, EMPTY]);
  }

  protected less(at: number): void {
    this.items.update((items) => items.filter((_, index) => index !== at));
  }

  protected async draft(): Promise<void> {
    const written = { reason: this.reason(), items: [...this.items()] };
    const done = await this.act(() => this.api.draft(this.bulletin().period, written), $localize`勘误已起草，待批准`);
    if (!done) return;
    this.writing.set(false);
    this.reason.set('');
    this.items.set([EMPTY]);
  }

  protected async move(one: CorrigendumView, to: CorrigendumState): Promise<void> {
    if (to === CorrigendumState.Published) {
      const answer = await this.confirm.ask({
        title: $localize`发布这一号勘误？`,
        text: $localize`发布后编号、入链，全区可见，从此不能再改；原通报保持不变。`,
        action: $localize`发布勘误`,
      });
      if (!answer) return;
    }
    await this.act(() => this.api.move(one.id, to, one.version), stateName[to]);
  }

  private async act(write: () => Promise<unknown>, done: string): Promise<boolean> {
    this.busy.set(true);
    const worked = await this.acting.run(write, { done, stale: () => this.list.reload() });
    this.busy.set(false);
    if (worked) {
      this.list.reload();
      this.changed.emit();
    }
    return worked;
  }
}
