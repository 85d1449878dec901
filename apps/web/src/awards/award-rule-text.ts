import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ReferralRule, StarRule } from '@huoshui/domain';
import { referralRuleParts, starRuleParts } from './award-rule-words';

/** A rule of awards, read in sentences. */
@Component({
  selector: 'hs-award-rule-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl>
      @for (part of parts(); track part.title) {
        <dt>{{ part.title }}</dt>
        <dd>
          @for (line of part.lines; track line) {
            <p>{{ line }}</p>
          }
        </dd>
      }
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: 6em minmax(0, 1fr);
      gap: var(--hs-space-2) var(--hs-space-3);
      margin: var(--hs-space-2) 0 0;
    }
    dt {
      color: var(--hs-ink-soft);
    }
    dd {
      margin: 0;
    }
  `,
})
export class AwardRuleText {
  readonly star = input<StarRule | null>(null);
  readonly referral = input<ReferralRule | null>(null);
  protected readonly parts = computed(() => {
    const [star, referral] = [this.star(), this.referral()];
    return [...(star ? starRuleParts(star) : []), ...(referral ? referralRuleParts(referral) : [])];
  });
}
