import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { definitionKeyName } from '@huoshui/ui';
import { answerSentence } from '../shell/words/answer-words';
import { DraftAnswer } from './draft-answers';

/** Whom the papers at hand would satisfy, before they are handed in. */
@Component({
  selector: 'hs-draft-verdict',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (answers().length > 0) {
      <section aria-live="polite">
        <p class="small soft" i18n>核验后各口径的认定</p>
        <ul>
          @for (answer of answers(); track answer.key) {
            <li class="small">
              <span class="tag" [class.good]="answer.met" [class.warn]="!answer.met">{{ keyName[answer.key] }}</span>
              @if (answer.met) {
                <span i18n>认定</span>
                @if (answer.because.length > 1) {
                  <span class="soft" i18n>，日期为 {{ answer.day }}</span>
                }
              } @else {
                <span>{{ sentence(answer) }}</span>
              }
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: 4px;
      margin-top: 4px;
    }
    .tag {
      min-width: 4.5em;
      text-align: center;
      margin-inline-end: 6px;
    }
  `,
})
export class DraftVerdict {
  readonly answers = input.required<readonly DraftAnswer[]>();
  protected readonly keyName = definitionKeyName;
  protected readonly sentence = answerSentence;
}
