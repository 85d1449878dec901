import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { KeyProjectLight, KeyProjectView, KeyProjectWall } from '@huoshui/contracts';
import { Day, inYi, LAG_BANDS, yearOf } from '@huoshui/domain';
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
  /** Somebody reads why a light is lit: the page does not turn away under the hand. */
  protected readonly asking = signal(false);
  private readonly known = signal<ReadonlyMap<string, KeyProjectLight>>(new Map());
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
    return $localize`竖线为${held}:held:；投资灯：落后 ${yellowFrom}:from: 个百分点起黄，超过 ${redAbove}:above: 个红；项目灯：亮灯规则中最重的一盏，点开看原因`;
  });
  /** Of all projects, by what is held against the plan and by the rules of the lights. */
  protected readonly lights = computed(() => {
    const { items = [], moment } = this.wall() ?? {};
    const invested = this.due() ? items.map((one) => shownProgress(one.figures, moment?.basis ?? 'days')?.tone) : [];
    const ruled = items.map((one) => this.known().get(one.projectId)?.colour);
    return [
      { name: $localize`项目灯`, ...counted(ruled) },
      { name: $localize`投资灯`, ...counted(invested) },
    ];
  });

  protected readonly lightOf = (project: KeyProjectView): KeyProjectLight | null =>
    this.known().get(project.projectId) ?? null;

  constructor() {
    void this.fetch();
    const refresh = setInterval(() => void this.fetch(), REFRESH_MS);
    const turn = setInterval(() => this.held() || this.asking() || this.turn(1), TURN_MS);
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
      const [wall, lights] = await Promise.all([this.api.wall(this.year()), this.api.lights(this.year())]);
      this.known.set(new Map(lights.map((light) => [light.projectId, light])));
      this.wall.set(wall);
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
    this.asking.set(false);
    this.turns.set(turned(this.page(), step, this.pages().length));
  }
}

const counted = (colours: readonly (string | undefined)[]): { yellow: number; red: number } => ({
  yellow: colours.filter((colour) => colour === 'yellow').length,
  red: colours.filter((colour) => colour === 'red').length,
});
