import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { Router } from '@angular/router';
import { AgendaItemView, WeeklyMeetingDetail } from '@huoshui/contracts';
import { Failed, Loading } from '@huoshui/ui';
import { say } from '../shell/words/say';
import { decisionKindName, standingName, standingTone, titleOf, weekWords } from './meeting-words';
import { MeetingsApi } from './meetings-api';

const FETCH_MS = 4_000;

/**
 * The meeting as it is projected: one item at a time in large type, what is decided appears as it is typed. Arrow keys,
 * Page keys, space and a remote's buttons turn; Esc leaves.
 */
@Component({
  selector: 'hs-meeting-wall-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, Loading],
  templateUrl: './wall-page.html',
  styleUrl: './wall-page.css',
  host: { '(document:keydown)': 'press($event)' },
})
export default class MeetingWallPage {
  private readonly api = inject(MeetingsApi);
  private readonly router = inject(Router);
  readonly week = input.required<string>();
  protected readonly meeting = signal<WeeklyMeetingDetail | null>(null);
  /** Why the last fetch brought nothing; what is shown stays. */
  protected readonly fault = signal<string | null>(null);
  /** The item that is shown, by its id, so that an item added before it turns nothing; '' is the agenda. */
  private readonly shown = signal('');
  protected readonly titleOf = titleOf;
  protected readonly weekWords = weekWords;
  protected readonly kindName = decisionKindName;
  protected readonly standingName = standingName;
  protected readonly standingTone = standingTone;
  protected readonly agenda = computed(() => this.meeting()?.agenda ?? []);
  protected readonly at = linkedSignal<number, number>({
    source: computed(() => this.agenda().findIndex(({ id }) => id === this.shown())),
    computation: (found, before) => (found < 0 && this.shown() !== '' ? (before?.value ?? -1) : found),
  });
  protected readonly item = computed((): AgendaItemView | null => this.agenda()[this.at()] ?? null);
  protected readonly decisions = computed(() =>
    (this.meeting()?.resolved ?? []).filter(({ itemId }) => itemId === (this.item()?.id ?? null)),
  );

  constructor() {
    setTimeout(() => void this.fetch());
    const timer = setInterval(() => void this.fetch(), FETCH_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected async fetch(): Promise<void> {
    try {
      this.meeting.set(await this.api.now(this.week()));
      this.fault.set(null);
    } catch (error) {
      this.fault.set(say(error));
    }
  }

  protected press(event: KeyboardEvent): void {
    const turns: Readonly<Record<string, number>> = {
      ...{ ArrowRight: 1, ArrowDown: 1, PageDown: 1, ' ': 1, Enter: 1 },
      ...{ ArrowLeft: -1, ArrowUp: -1, PageUp: -1 },
    };
    const step = turns[event.key];
    if (event.key === 'Escape') this.leave();
    else if (event.key === 'Home') this.show(-1);
    else if (event.key === 'End') this.show(this.agenda().length - 1);
    else if (step) this.turn(step);
    else return;
    event.preventDefault();
  }

  protected turn(step: number): void {
    this.show(Math.min(Math.max(this.at() + step, -1), this.agenda().length - 1));
  }

  protected show(at: number): void {
    this.shown.set(this.agenda()[at]?.id ?? '');
  }

  protected leave(): void {
    void this.router.navigate(['/meetings', this.week()]);
  }
}
