import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { StandingView } from '@huoshui/contracts';
import { Empty, Failed, Loading, PageHeader, urlQuery } from '@huoshui/ui';
import { askedWeek } from '../shell/asked-week';
import { WeekPicker } from '../shell/parts/week-picker';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { figureSentence } from './figure-words';
import { pointsBetween } from './points-between';
import { StandingsApi } from './standings-api';

/** Two teams of a week side by side: where the difference comes from, item by item. */
@Component({
  selector: 'hs-compare-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, Failed, Loading, PageHeader, RouterLink, WeekPicker],
  templateUrl: './compare-page.html',
  styleUrl: './compare-page.css',
})
export default class ComparePage {
  private readonly session = inject(Session);
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly today = this.session.today;
  private readonly asked = askedWeek(this.query);
  protected readonly standings = inject(StandingsApi).week(this.asked);
  protected readonly view = computed(() => (this.standings.hasValue() ? this.standings.value() : null));
  protected readonly week = computed(() => this.view()?.week ?? '');
  protected readonly teams = computed(() => this.view()?.standings ?? []);
  /** At first the own team and the one ahead of it. */
  protected readonly one = computed(() => {
    const own = this.session.view()?.teams.map((team) => team.id) ?? [];
    const mine = this.teams().find((row) => own.includes(row.team.id));
    return this.chosen('a') ?? mine ?? this.teams()[0] ?? null;
  });
  protected readonly other = computed(() => {
    const rows = this.teams().filter((row) => row !== this.one());
    const ahead = rows.filter((row) => row.rank <= (this.one()?.rank ?? 0)).at(-1);
    return this.chosen('b') ?? ahead ?? rows[0] ?? null;
  });
  protected readonly difference = computed(() => {
    const [one, other, view] = [this.one(), this.other(), this.view()];
    return one && other && view ? pointsBetween(one.total.shown, other.total.shown, view.decimals) : '';
  });
  protected readonly rows = computed(() => {
    const [one, other, view] = [this.one(), this.other(), this.view()];
    if (!one || !other || !view) return [];
    const most = Math.max(
      1,
      ...[one, other].flatMap((row) => row.items.map((item) => Math.abs(Number(item.points.shown)))),
    );
    return view.items.map((item, at) => {
      const [a, b] = [one.items[at], other.items[at]];
      const [left, right] = [Number(a?.points.shown ?? 0), Number(b?.points.shown ?? 0)];
      return {
        key: item.key,
        title: item.title,
        a: { points: a?.points.shown ?? '', figures: a ? figureSentence(item, a.figures) : '', share: bar(left, most) },
        b: {
          points: b?.points.shown ?? '',
          figures: b ? figureSentence(item, b.figures) : '',
          share: bar(right, most),
        },
        difference: pointsBetween(a?.points.shown ?? '0', b?.points.shown ?? '0', view.decimals),
      };
    });
  });

  protected pick(side: 'a' | 'b', id: string): void {
    void this.query.set({ [side]: id }, false);
  }

  protected go(week: string): void {
    void this.query.set({ week }, false);
  }

  private chosen(side: 'a' | 'b'): StandingView | undefined {
    return this.teams().find((row) => row.team.id === this.query.text(side));
  }
}

const bar = (points: number, most: number): number => Math.round((Math.abs(points) / most) * 100);
