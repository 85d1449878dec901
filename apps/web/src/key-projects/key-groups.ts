import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { KeyGroup } from '@huoshui/contracts';
import { PaceBasis } from '@huoshui/domain';
import { Fraction, UrlQuery, WanPipe } from '@huoshui/ui';
import { KeyBar } from './key-bar';
import { shownProgress } from './key-words';

/** The same figures by level or by team; a name narrows the list to its own. */
@Component({
  selector: 'hs-key-groups',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Fraction, KeyBar, WanPipe],
  template: `
    <section class="card">
      <header>
        <h2>{{ title() }}</h2>
      </header>
      <div class="scroll" role="region" tabindex="0" [attr.aria-label]="title()">
        <table class="table">
          <caption class="unseen">
            {{
              title()
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ what() }}</th>
              <th scope="col" class="number" i18n>项目</th>
              <th scope="col" class="number" i18n>计划（万元）</th>
              <th scope="col" class="number" i18n>完成（万元）</th>
              <th scope="col" i18n>完成率</th>
              <th scope="col" i18n>本期已报</th>
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track row.group.id) {
              <tr>
                <th scope="row" class="nowrap">
                  <button type="button" class="link" (click)="narrow(row.group.id)">{{ row.group.name }}</button>
                </th>
                <td class="number">{{ row.group.projects }}</td>
                <td class="number">{{ row.group.figures.planFen | wan }}</td>
                <td class="number">{{ row.group.figures.actualFen | wan }}</td>
                <td>
                  @if (row.shown; as shown) {
                    <hs-key-bar [shown]="shown" />
                  }
                </td>
                <td><ui-fraction [numerator]="row.group.reported" [denominator]="row.group.projects" /></td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    </section>
  `,
  styles: `
    .scroll {
      overflow-x: auto;
    }
  `,
})
export class KeyGroups {
  readonly title = input.required<string>();
  readonly what = input.required<string>();
  readonly groups = input.required<readonly KeyGroup[]>();
  readonly basis = input.required<PaceBasis>();
  readonly query = input.required<UrlQuery>();
  /** The filter that a name sets. */
  readonly filter = input.required<'level' | 'teamId'>();
  protected readonly rows = computed(() =>
    this.groups().map((group) => ({ group, shown: shownProgress(group.figures, this.basis()) })),
  );

  protected narrow(id: string): void {
    void this.query().set({ [this.filter()]: id });
  }
}
