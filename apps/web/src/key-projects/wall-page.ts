import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { KeyProjectView, KeyProjectWall } from '@huoshui/contracts';
import { Day, inYi, LAG_BANDS, LagTone, yearOf } from '@huoshui/domain';
import { Empty, Failed, instantText, Loading, urlQuery } from '@huoshui/ui';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { yearOfQuery } from './key-filter';
import { KeyProjectsApi } from './key-projects-api';
import { monthText, shownProgress } from './key-words';
import { WallBar } from './wall-bar';
import { WallCard } from './wall-card';
import { turned, wallPages } from './wall-pages';

const REFRESH_MS = 60_000;
const TURN_MS = 15_000;

/**
 * 挂图: the year's key projects on a large screen. It turns its pages and fetches its figures by itself; when the line is
 * lost it keeps what it has and says so. Arrow keys turn, space holds, Esc leaves.
 */
@Component({
  selector: 'hs-wall-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, Failed, Loading, WallBar, WallCard],
  templateUrl: './wall-page.html',
  styleUrls: ['./wall-tones.css', './wall-page.css', './wall-phone.css'],
  host: { '(document:keydown)': 'press($event)' },
})
export default class WallPage {
  private readonly api = inject(KeyProjectsApi);
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  private readonly query = urlQuery();
  protected readonly inYi = inYi;
  protected readonly monthText = monthText;
  protected readonly year = computed(() => yearOfQuery(this.query, yearOf(this.session.today() as Day)));
  protected readonly wall = signal<KeyProjectWall | null>(null);
  /** Why the last fetch brought nothing; what is shown stays. */
  protected readonly fault = signal<string | null>(null);
  protected readonly held = signal(false);
  protected readonly pages = computed(() => wallPages<KeyProjectView>(this.wall()?.items ?? []));
  private readonly turns = signal(0);
  protected readonly page = computed(() => turned(this.turns(), 0, this.pages().length));
  protected readonly cards = computed(() => this.pages()[this.page()] ?? []);
  protected readonly due = computed(() => (this.wall()?.moment.through ?? null) !== null);
  protected readonly shown = computed(() => {
    const wall = this.wall();
    return wall ? shownProgress(wall.figures, wall.moment.basis) : null;
  });
  protected readonly at = computed(() => instantText(this.wall()?.at ?? '').slice(11, 16));
  protected readonly legend = computed(() => {
    const held = this.wall()?.moment.basis === 'plan' ? $localize`计划进度` : $localize`时间进度`;
    const { yellowFrom, redAbove } = LAG_BANDS;
    return $localize`竖线为${held}:held:；黄灯：落后 ${yellowFrom}:from: 至 ${redAbove}:to: 个百分点，红灯：落后超过 ${redAbove}:above: 个百分点`;
  });
  protected readonly lights = computed(() => {
    const wall = this.wall();
    const tones = (wall?.items ?? []).map((one) => shownProgress(one.figures, wall?.moment.basis ?? 'days')?.tone);
    const count = (tone: LagTone): number => (this.due() ? tones.filter((one) => one === tone).length : 0);
    return { yellow: count('yellow'), red: count('red') };
  });

  constructor() {
    void this.fetch();
    const refresh = setInterval(() => void this.fetch(), REFRESH_MS);
    const turn = setInterval(() => this.held() || this.turn(1), TURN_MS);
    const online = (): void => void this.fetch();
    addEventListener('online', online);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(refresh);
      clearInterval(turn);
      removeEventListener('online', online);
    });
  }

  protected async fetch(): Promise<void> {
    try {
      this.wall.set(await this.api.wall(this.year()));
      this.fault.set(null);
    } catch (error) {
      this.fault.set(say(error));
    }
  }

  protected press(event: KeyboardEvent): void {
    if (event.key === 'Escape') void this.router.navigate(['/key-projects'], { queryParams: { year: this.year() } });
    else if (event.key === 'ArrowRight' || event.key === 'PageDown') this.turn(1);
    else if (event.key === 'ArrowLeft' || event.key === 'PageUp') this.turn(-1);
    else if (event.key === ' ') this.held.update((held) => !held);
    else return;
    event.preventDefault();
  }

  private turn(step: number): void {
    this.turns.set(turned(this.page(), step, this.pages().length));
  }
}
