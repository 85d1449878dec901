import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { boardColumns, obstacleLimits, ObstacleColumn, Permission } from '@huoshui/contracts';
import { ObstacleState } from '@huoshui/domain';
import {
  Failed,
  FilterBar,
  FilterToggle,
  handlingName,
  Icon,
  Loading,
  needName,
  obstacleStateName,
  optionsOf,
  PageHeader,
  urlQuery,
  Viewport,
} from '@huoshui/ui';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { ObstacleColumnPart } from './obstacle-column-part';
import { columnFilter, filterOf, FilterParams, OBSTACLE_FILTERS } from './obstacle-filter';
import { ObstacleViews } from './obstacle-views';
import { ObstaclesApi } from './obstacles-api';

/** The board: a column a department or a state, the most urgent cards first, twenty at a time. */
@Component({
  selector: 'hs-obstacle-board-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, FilterBar, FilterToggle, Icon, Loading, ObstacleColumnPart, ObstacleViews, PageHeader, RouterLink],
  templateUrl: './obstacle-board-page.html',
  styleUrl: './obstacle-board-page.css',
})
export default class ObstacleBoardPage {
  private readonly session = inject(Session);
  protected readonly narrow = inject(Viewport).narrow;
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly limits = obstacleLimits;
  protected readonly filters = OBSTACLE_FILTERS;
  protected readonly needs = optionsOf(needName);
  protected readonly handlings = optionsOf(handlingName);
  protected readonly mayRaise = computed(() => this.session.may(Permission.ObstacleRaise));
  protected readonly ways = [
    { by: 'department', name: $localize`按部门` },
    { by: 'state', name: $localize`按状态` },
  ] as const;
  protected readonly by = computed(() => boardColumns.find((by) => by === this.query.text('by')) ?? 'department');
  private readonly filter = computed(() => filterOf(this.query));
  protected readonly board = inject(ObstaclesApi).board(() => ({ ...this.filter(), by: this.by() }));
  protected readonly columns = computed(() => (this.board.hasValue() ? this.board.value() : []));
  /** On a phone one column at a time, by the address. */
  protected readonly chosen = computed(() => {
    const columns = this.columns();
    const wanted = columns.find(({ key }) => keyOf(key) === this.query.text('column'));
    return wanted ?? columns.find(({ mine }) => mine) ?? columns.find(({ cards }) => cards.total > 0) ?? columns[0];
  });
  protected readonly shown = computed(() => {
    const chosen = this.chosen();
    return this.narrow() ? (chosen ? [chosen] : []) : this.columns();
  });
  protected readonly keyOf = keyOf;

  protected nameOf({ key, name }: ObstacleColumn): string {
    if (this.by() === 'state') return obstacleStateName[key as ObstacleState];
    return name ?? $localize`服务中心`;
  }

  /** What the list is asked for to go on where the column's first cards end. */
  protected filterOfColumn({ key }: ObstacleColumn): FilterParams {
    return columnFilter(this.by(), key, this.filter());
  }
}

const keyOf = (key: string): string => key || 'door';
