import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { HandOffView } from '@huoshui/contracts';
import { InstantPipe } from '@huoshui/ui';

/** 吹哨–报到 as a line: who called whom for what, and when they came. The responsible department is its end. */
@Component({
  selector: 'hs-hand-off-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InstantPipe],
  template: `
    <ol class="timeline">
      @for (link of chain(); track link.id) {
        <li [class.open]="!link.reportedAt && !link.returnedAt" [class.back]="link.returnedAt">
          <p class="split">
            <span class="strong">{{ link.from?.name ?? centre }} → {{ link.to.name }}</span>
            @if (link.reportedAt) {
              <span class="tag good" i18n>已报到</span>
            } @else if (link.returnedAt) {
              <span class="tag" i18n>已退回</span>
            } @else {
              <span class="tag warn" i18n>待报到</span>
            }
          </p>
          <p class="text">{{ link.reason }}</p>
          <p class="soft small" i18n>吹哨 {{ link.at | instant }} {{ link.by?.displayName }}</p>
          @if (link.reportedAt) {
            <p class="soft small" i18n>报到 {{ link.reportedAt | instant }} {{ link.reportedBy?.displayName }}</p>
          }
          @if (link.returnedAt) {
            <p class="small" i18n>
              退回 {{ link.returnedAt | instant }} {{ link.returnedBy?.displayName }}：{{ link.returnReason }}
            </p>
          }
        </li>
      }
    </ol>
  `,
  styleUrl: './obstacle-line.css',
})
export class HandOffLine {
  readonly chain = input.required<readonly HandOffView[]>();
  protected readonly centre = $localize`服务中心`;
}
