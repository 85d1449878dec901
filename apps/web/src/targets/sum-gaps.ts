import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TargetSumGap } from '@huoshui/contracts';
import { SumOver, targetText } from '@huoshui/domain';
import { Empty, FilterSelect, UrlQuery } from '@huoshui/ui';
import { Listing } from '../shell/parts/listing';
import { TeamList } from '../shell/team-list';
import { targetName } from '../shell/words/target-name';
import { overName, periodName, unitName } from './target-words';
import { TargetsApi } from './targets-api';

const isOver = (value: string): value is SumOver => Object.values<string>(SumOver).includes(value);

/** Where the parts of a target do not sum to it: allowed, but told. */
@Component({
  selector: 'hs-sum-gaps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, FilterSelect, Listing],
  templateUrl: './sum-gaps.html',
})
export class SumGaps {
  private readonly teams = inject(TeamList);
  readonly year = input.required<number>();
  readonly query = input.required<UrlQuery>();
  protected readonly owners = computed(() => [{ value: 'zone', name: $localize`全区` }, ...this.teams.options()]);
  protected readonly overs = Object.values(SumOver).map((value) => ({ value, name: overName[value] }));
  protected readonly filtered = computed(() => this.query().count(['owner', 'over']) > 0);
  protected readonly list = inject(TargetsApi).gaps(() => {
    const [owner, over] = [this.query().text('owner'), this.query().text('over')];
    return { year: this.year(), ...(owner && { owner }), ...(isOver(over) && { over }) };
  });
  /** Said only where there is something: with every sum right, the card is not there at all. */
  protected readonly told = computed(
    () => this.filtered() || this.list.error() !== undefined || (this.list.total() ?? 0) > 0,
  );
  protected readonly lines = computed(() => this.list.items().map(lineOf));
}

function lineOf({ team, person, measure, unit, period, over, value, sum, difference }: TargetSumGap) {
  const text = targetText(Math.abs(difference), unit);
  const name = unitName[unit];
  return {
    owner: person?.displayName ?? team?.name ?? $localize`全区`,
    what: `${periodName(period)} ${targetName[measure]}`,
    sums: $localize`${overName[over]}:over:合计 ${targetText(sum, unit)}:sum:，目标 ${targetText(value, unit)}:value: ${name}:unit:`,
    difference: difference < 0 ? $localize`还差 ${text}:text:` : $localize`多出 ${text}:text:`,
    tone: difference < 0 ? 'warn' : 'primary',
  };
}
