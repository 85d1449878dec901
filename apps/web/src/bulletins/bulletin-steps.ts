import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { BulletinDetail, PersonRef } from '@huoshui/contracts';
import { InstantPipe } from '@huoshui/ui';

interface Step {
  readonly name: string;
  readonly at: string | null;
  /** Who took it, with a dot after it; empty where nobody in particular did. */
  readonly by: string;
}

const by = (person: PersonRef | null): string => `${person?.displayName ?? $localize`系统`} ·`;

/** The way of a bulletin, step by step: who took it and when, and what comes next. */
@Component({
  selector: 'hs-bulletin-steps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InstantPipe],
  template: `
    <ol aria-label="办理过程" i18n-aria-label>
      @for (step of steps(); track step.name; let last = $last) {
        <li [class.done]="step.at" [class.next]="step.name === next()">
          <span class="mark" aria-hidden="true"></span>
          <span class="strong">{{ step.name }}</span>
          @if (step.at) {
            <span class="soft small">{{ step.by }} {{ step.at | instant }}</span>
            @if (last && bulletin().readers !== null) {
              <span class="soft small" i18n>已阅 {{ bulletin().readers }} 人</span>
            }
          } @else if (step.name === next()) {
            <span class="soft small" i18n>待办</span>
          }
        </li>
      }
    </ol>
  `,
  styleUrl: './bulletin-steps.css',
})
export class BulletinSteps {
  readonly bulletin = input.required<BulletinDetail>();
  protected readonly steps = computed((): Step[] => {
    const one = this.bulletin();
    return [
      {
        name: $localize`编制`,
        at: one.compiledAt,
        by: one.remarksBy ? $localize`提示由${one.remarksBy.displayName}:name:撰写 ·` : '',
      },
      { name: $localize`审核`, at: one.reviewedAt, by: by(one.reviewedBy) },
      { name: $localize`批准`, at: one.approvedAt ?? (one.frozenAt && one.reviewedAt), by: by(one.approvedBy) },
      { name: $localize`签发冻结`, at: one.frozenAt, by: by(one.frozenBy) },
      { name: $localize`公布`, at: one.publishedAt, by: by(one.publishedBy) },
    ];
  });
  protected readonly next = computed(() => this.steps().find((step) => !step.at)?.name ?? '');
}
