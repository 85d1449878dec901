import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { BulletinDetail, NotableLine, ProjectView } from '@huoshui/contracts';
import { NotableItem, notableLimits } from '@huoshui/domain';
import { Dialog } from '@huoshui/ui';
import { ProjectSearch } from '../key-projects/project-search';
import { Acting } from '../shell/acting';
import { bothLines } from './both-kept';
import { BulletinsApi } from './bulletins-api';

/** The notable items of a bulletin, written by hand: about a project that is chosen, or about nothing in particular. */
@Component({
  selector: 'hs-notable-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, ProjectSearch],
  templateUrl: './notable-form.html',
})
export class NotableForm {
  private readonly api = inject(BulletinsApi);
  private readonly acting = inject(Acting);
  readonly bulletin = input.required<BulletinDetail>();
  readonly changed = output<void>();
  protected readonly limits = notableLimits;
  protected readonly busy = signal(false);
  protected readonly choosing = signal(false);
  /** The same lines are no other ones, whatever else happens to the bulletin. */
  private readonly kept = computed(() => this.bulletin().content.recorded?.notable ?? [], {
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  protected readonly items = linkedSignal<readonly NotableItem[]>(() => this.kept());
  protected readonly unsaved = computed(() => JSON.stringify(this.items()) !== JSON.stringify(this.kept()));
  protected readonly whole = computed(() => this.items().every(({ text }) => text.trim() !== ''));

  protected label({ name }: NotableItem): string {
    return name === null ? $localize`自拟的重点事项` : $localize`${name}:project:的重点事项`;
  }

  protected add(): void {
    this.items.update((items) => [...items, { projectId: null, name: null, text: '' }]);
  }

  protected choose({ id, name }: ProjectView): void {
    this.items.update((items) => [...items, { projectId: id, name, text: '' }]);
    this.choosing.set(false);
  }

  protected type(at: number, event: Event): void {
    const text = (event.target as HTMLTextAreaElement).value;
    this.items.update((items) => items.map((item, index) => (index === at ? { ...item, text } : item)));
  }

  protected drop(at: number): void {
    this.items.update((items) => items.filter((_, index) => index !== at));
  }

  protected async save(): Promise<void> {
    const { period, version } = this.bulletin();
    this.busy.set(true);
    const base = this.kept().map(lineOf);
    const items = this.items().map(lineOf);
    const done = await this.acting.run(() => this.api.noteDown(period, items, version), {
      done: $localize`重点事项已保存`,
      stale: () => {
        this.items.set(this.kept());
        this.changed.emit();
      },
      keep: {
        text: $localize`可以把两人的事项都留下，存好再改；`,
        action: $localize`都留下`,
        write: async () => {
          const now = await this.api.now(period);
          const theirs = (now.content.recorded?.notable ?? []).map(lineOf);
          return this.api.noteDown(period, bothLines(base, theirs, items), now.version);
        },
      },
    });
    this.busy.set(false);
    if (done) this.changed.emit();
  }
}

const lineOf = ({ projectId, text }: NotableItem): NotableLine => ({ projectId, text: text.trim() });
