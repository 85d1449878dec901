import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SheetDetail } from '@huoshui/contracts';
import { AmountPipe } from '@huoshui/ui';

/** What the records say of the team's week: nobody types it. */
@Component({
  selector: 'hs-sheet-facts-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AmountPipe, RouterLink],
  template: `
    <section class="card" aria-labelledby="facts">
      <header>
        <h2 id="facts" i18n>本周数据</h2>
        <span class="soft small">
          @if (sheet().submittedAt) {
            <ng-container i18n>提交时</ng-container>
          } @else {
            <ng-container i18n>自动汇总</ng-container>
          }
        </span>
      </header>
      <div class="body stack">
        <dl>
          @for (figure of figures(); track figure.name) {
            <div>
              <dt>{{ figure.name }}</dt>
              <dd>{{ figure.value }}</dd>
            </div>
          }
        </dl>
        @for (list of lists(); track list.name) {
          <div>
            <h3>{{ list.name }}</h3>
            <ul>
              @for (project of list.projects; track project.id) {
                <li>
                  <a [routerLink]="['/projects', project.id]">{{ project.name }}</a>
                  <span class="soft small">{{ project.amountFen | amount }} · {{ project.day }}</span>
                </li>
              }
            </ul>
          </div>
        }
      </div>
    </section>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: var(--hs-space-2);
    }
    dt {
      color: var(--hs-ink-faint);
      font-size: var(--hs-size-small);
    }
    dd {
      font-size: 18px;
      font-weight: 600;
    }
    li {
      padding-block: 2px;
    }
  `,
})
export class SheetFactsCard {
  readonly sheet = input.required<SheetDetail>();
  protected readonly figures = computed(() => {
    const { newLeads, followUps, visits, openLeads, staleLeads, signings, starts, productions } = this.sheet().facts;
    return [
      { name: $localize`新线索`, value: newLeads },
      { name: $localize`跟进`, value: followUps },
      { name: $localize`走访`, value: visits },
      { name: $localize`在谈`, value: openLeads },
      { name: $localize`久未跟进`, value: staleLeads },
      { name: $localize`签约`, value: signings.length },
      { name: $localize`开工`, value: starts.length },
      { name: $localize`投产`, value: productions.length },
    ];
  });
  protected readonly lists = computed(() => {
    const { signings, starts, productions } = this.sheet().facts;
    return [
      { name: $localize`新签约`, projects: signings },
      { name: $localize`新开工`, projects: starts },
      { name: $localize`新投产`, projects: productions },
    ].filter(({ projects }) => projects.length > 0);
  });
}
