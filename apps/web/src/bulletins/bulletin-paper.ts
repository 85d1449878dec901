import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { BulletinDetail } from '@huoshui/contracts';
import { BulletinEntry, BulletinStanding, Day } from '@huoshui/domain';
import { Movement } from '../shell/parts/movement';
import { targetName } from '../shell/words/target-name';
import { aheadWords, longDay, numberOf, signed, titleOf, totalFigure } from './bulletin-words';
import { EntryTable } from './entry-table';

interface News {
  readonly title: string;
  readonly none: string;
  readonly entries: readonly BulletinEntry[];
}

/** A bulletin as it is printed: red heading, number, title, sections. Its figures are those of the stored content alone. */
@Component({
  selector: 'hs-bulletin-paper',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EntryTable, Movement],
  templateUrl: './bulletin-paper.html',
  styleUrl: './bulletin-paper.css',
})
export class BulletinPaper {
  readonly bulletin = input.required<BulletinDetail>();
  protected readonly content = computed(() => this.bulletin().content);
  protected readonly number = computed(() => numberOf(this.bulletin()));
  protected readonly title = computed(() => titleOf(this.bulletin().week));
  protected readonly span = computed(() => `${longDay(this.content().from)} — ${longDay(this.content().to)}`);
  protected readonly news = computed((): News[] => {
    const { signings, starts, productions } = this.content();
    return [
      { title: $localize`三、本周新签约项目`, none: $localize`本周无新签约项目。`, entries: signings },
      { title: $localize`四、本周新开工项目`, none: $localize`本周无新开工项目。`, entries: starts },
      { title: $localize`五、本周新投产项目`, none: $localize`本周无新投产项目。`, entries: productions },
    ];
  });
  protected readonly targetName = targetName;
  protected readonly totalFigure = totalFigure;
  protected readonly aheadWords = aheadWords;
  protected readonly signed = signed;

  /** "签约 92.00、开工 229.60", without the items that gave nothing. */
  protected items({ points }: BulletinStanding): string {
    return this.content()
      .items.map(({ title }, at) => ({ title, points: points[at] ?? '' }))
      .filter((part) => Number(part.points) !== 0)
      .map((part) => `${part.title} ${part.points}`)
      .join('、');
  }

  protected long(day: Day): string {
    return longDay(day);
  }
}
