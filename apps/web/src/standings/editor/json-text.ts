import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { faultSentence } from '../rule-fault-words';
import { RuleSetWords } from '../rule-set-words';
import { RuleDraft } from './rule-draft';

/** The same rules as JSON, for those who prefer to write or to paste it. */
@Component({
  selector: 'hs-json-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RuleSetWords],
  templateUrl: './json-text.html',
  styleUrl: './json-text.css',
})
export class JsonText {
  protected readonly draft = inject(RuleDraft);
  protected readonly faultSentence = faultSentence;
  /** Where the reader stumbled, when the browser says it. */
  protected readonly place = computed(() => {
    const [, line, column] = /line (\d+) column (\d+)/.exec(this.draft.broken() ?? '') ?? [];
    return line ? { line, column } : null;
  });

  protected type(event: Event): void {
    this.draft.type((event.target as HTMLTextAreaElement).value);
  }
}
