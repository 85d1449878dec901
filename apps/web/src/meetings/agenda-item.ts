import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  output,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { AgendaItemView, AgendaLine, ChangeAgendaItem, meetingLimits } from '@huoshui/contracts';
import { AgendaKind, MOST_ITEM_MINUTES } from '@huoshui/domain';
import { Confirm, Toasts } from '@huoshui/ui';
import { isStale } from '../shell/acting';
import { say } from '../shell/words/say';
import { ItemDraft } from './item-draft';
import { MeetingsApi } from './meetings-api';

/** Saved so long after the last key. */
const REST_MS = 900;

/** The gravest come first; who wants the others unfolds them. */
const LINES_SHOWN = 6;

/** An item of the agenda: what it is about, what is said, and below it what the page puts there. Saved while one types. */
@Component({
  selector: 'hs-agenda-item',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NgTemplateOutlet, RouterLink],
  templateUrl: './agenda-item.html',
  styleUrl: './agenda-item.css',
})
export class AgendaItem {
  private readonly api = inject(MeetingsApi);
  private readonly toasts = inject(Toasts);
  private readonly confirm = inject(Confirm);
  readonly week = input.required<string>();
  readonly item = input.required<AgendaItemView>();
  readonly place = input.required<number>();
  readonly editable = input.required<boolean>();
  readonly first = input(false);
  readonly last = input(false);
  readonly stepped = output<-1 | 1>();
  readonly grabbed = output<void>();
  readonly dropped = output<void>();
  readonly changed = output<void>();
  protected readonly shown = computed(() => this.item().lines.slice(0, LINES_SHOWN));
  protected readonly rest = computed(() => this.item().lines.slice(LINES_SHOWN));
  protected readonly limits = meetingLimits;
  protected readonly mostMinutes = MOST_ITEM_MINUTES;
  protected readonly draft = new ItemDraft(
    (typed, version) => this.save(typed, version),
    (error) => this.toasts.failed(say(error)),
  );
  private timer?: ReturnType<typeof setTimeout>;

  constructor() {
    effect(() => {
      const item = this.item();
      untracked(() => this.draft.take(item));
    });
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
      void this.draft.flush();
    });
  }

  protected link({ obstacleId, projectId }: AgendaLine): string[] | null {
    if (obstacleId) return ['/obstacles', obstacleId];
    if (!projectId) return null;
    const lit: readonly AgendaKind[] = ['light', 'lights'];
    return lit.includes(this.item().kind) ? ['/lights', projectId] : ['/projects', projectId];
  }

  /** Taken by its number: the whole card goes along. */
  protected grab(event: DragEvent): void {
    const card = (event.target as HTMLElement).closest('section');
    if (card) event.dataTransfer?.setDragImage(card, 20, 20);
    event.dataTransfer?.setData('text/plain', this.item().id);
    this.grabbed.emit();
  }

  protected typeNotes(event: Event): void {
    this.type({ notes: (event.target as HTMLTextAreaElement).value });
  }

  protected typeTitle(event: Event): void {
    const title = (event.target as HTMLInputElement).value;
    if (title.trim() !== '') this.type({ title });
  }

  protected typeMinutes(event: Event): void {
    const minutes = Number((event.target as HTMLInputElement).value);
    if (Number.isInteger(minutes) && minutes >= 0 && minutes <= MOST_ITEM_MINUTES) this.type({ minutes });
  }

  protected flush(): void {
    clearTimeout(this.timer);
    void this.draft.flush();
  }

  protected async drop(): Promise<void> {
    const title = $localize`从议程里去掉“${this.item().title}:title:”？`;
    if (await this.confirm.ask({ title, action: $localize`去掉`, danger: true })) this.dropped.emit();
  }

  private type(part: Partial<ChangeAgendaItem>): void {
    this.draft.type(part);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), REST_MS);
  }

  private async save(typed: ChangeAgendaItem, version: number): Promise<number | { stale: AgendaItemView | null }> {
    try {
      const { version: saved } = await this.api.changeItem(this.week(), this.item().id, typed, version);
      // What was typed during the save goes out with the next one.
      this.timer = setTimeout(() => this.flush(), REST_MS);
      return saved;
    } catch (error) {
      if (!isStale(error)) throw error;
      const { agenda } = await this.api.now(this.week());
      return { stale: agenda.find(({ id }) => id === this.item().id) ?? null };
    }
  }
}
