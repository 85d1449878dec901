import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { DefinitionBody, MILESTONES } from '@huoshui/domain';
import { milestoneName } from '@huoshui/ui';
import { landRuleText } from '../shell/words/answer-words';
import { dayText, ledgerText, recordingText, requiresText } from './definition-words';

/** One version, read in words. */
@Component({
  selector: 'hs-definition-rules',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="lines">
      @for (row of rows(); track row.milestone) {
        <li class="line rule">
          <span class="strong">{{ row.name }}</span>
          <span>{{ row.requires }}</span>
          <span class="soft small">
            <ng-container i18n>以{{ row.day }}为准</ng-container> ·
            <ng-container i18n>台账行{{ row.ledger }}</ng-container>
          </span>
        </li>
      }
      <li class="line rule">
        <span class="strong" i18n>拿地即开工</span>
        <span>{{ land() }}</span>
      </li>
      @if (body().recording; as recording) {
        <li class="line rule">
          <span class="strong" i18n>登记的先后</span>
          <span>{{ order(recording) }}</span>
        </li>
      }
    </ul>
  `,
  styles: `
    .rule {
      display: grid;
      grid-template-columns: 6em minmax(0, 1fr);
      gap: 2px var(--hs-space-3);
    }
    .rule .small {
      grid-column: 2;
    }
  `,
})
export class DefinitionRules {
  readonly body = input.required<DefinitionBody>();
  protected readonly order = recordingText;
  protected readonly land = computed(() => {
    const { days, from } = this.body().startOnLandAcquisition;
    return landRuleText(days, from);
  });
  protected readonly rows = computed(() =>
    MILESTONES.map((milestone) => {
      const rule = this.body().milestones[milestone];
      const words = { requires: requiresText(rule), day: dayText(rule), ledger: ledgerText(rule.ledgerSuffices) };
      return { milestone, name: milestoneName[milestone], ...words };
    }),
  );
}
