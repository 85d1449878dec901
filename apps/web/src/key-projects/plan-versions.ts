import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { KeyPlanVersion } from '@huoshui/contracts';
import { InstantPipe, WanPipe } from '@huoshui/ui';

/** Every plan that was ever known, the newest first, with why it changed. */
@Component({
  selector: 'hs-plan-versions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InstantPipe, WanPipe],
  template: `
    <section class="card" aria-labelledby="versions">
      <header>
        <h2 id="versions" i18n>计划版本</h2>
        <span class="soft small" i18n>{{ plans().length }} 版</span>
      </header>
      <ul class="lines">
        @for (plan of plans(); track plan.id) {
          <li class="line">
            <p class="split">
              <span class="strong">{{ plan.planFen | wan }} <ng-container i18n>万元</ng-container></span>
              @if (!plan.listed) {
                <span class="tag warn" i18n>移出清单</span>
              } @else if (plan.knownTo === null) {
                <span class="tag good" i18n>现行</span>
              }
            </p>
            <p class="soft small">
              {{ plan.levelName }} · {{ plan.by?.displayName }} · {{ plan.knownFrom | instant }}
              <ng-container i18n>起</ng-container>
            </p>
            @if (plan.reason) {
              <p class="small">{{ plan.reason }}</p>
            }
          </li>
        }
      </ul>
    </section>
  `,
})
export class PlanVersions {
  readonly plans = input.required<readonly KeyPlanVersion[]>();
}
