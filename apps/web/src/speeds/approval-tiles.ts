import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ApprovalFigure } from '@huoshui/contracts';
import { StatTile } from '@huoshui/ui';
import { approvalName, changeOf, daysOf, toneOf } from './speed-words';

/** Approvals against the days that they took before: the "−50 %" of the zone's report as a computed figure. */
@Component({
  selector: 'hs-approval-tiles',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StatTile],
  template: `
    <ul class="tiles">
      @for (one of approvals(); track one.approval) {
        <li>
          <ui-stat-tile [label]="approvalName[one.approval]">
            @if (one.count > 0) {
              <span [class]="toneOf(one.change)">{{ changeOf(one.change) }}</span>
              <span class="more">
                <span i18n>基线 {{ one.baseline ?? '—' }} 天 → 中位数 {{ daysOf(one.medianHalves) }} 天</span>
                <span i18n>{{ one.count }} 件办结；九成在 {{ one.p90 }} 天内</span>
              </span>
            } @else {
              <span class="soft">—</span>
              <span class="more"
                ><span i18n>基线 {{ one.baseline ?? '—' }} 天；这一段时间没有办结的</span></span
              >
            }
          </ui-stat-tile>
        </li>
      }
    </ul>
  `,
  styleUrl: './speed-tiles.css',
  styles: `
    .tiles {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    @media (max-width: 767px) {
      .tiles {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class ApprovalTiles {
  readonly approvals = input.required<readonly ApprovalFigure[]>();
  protected readonly approvalName = approvalName;
  protected readonly changeOf = changeOf;
  protected readonly daysOf = daysOf;
  protected readonly toneOf = toneOf;
}
