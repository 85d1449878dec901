import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api, FiveOnesView, paths } from '@huoshui/contracts';
import { Fraction, Icon } from '@huoshui/ui';

/** The five slots side by side, each with what fills it; an empty one says so. */
@Component({
  selector: 'hs-five-ones-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Fraction, Icon, RouterLink],
  templateUrl: './five-ones-card.html',
  styleUrl: './five-ones-card.css',
})
export class FiveOnesCard {
  readonly fiveOnes = input.required<FiveOnesView>();
  readonly projectId = input.required<string>();
  readonly mayWrite = input.required<boolean>();
  readonly edit = output<void>();
  protected readonly definition = $localize`已填的格数 ÷ 5：有文字、责任人、附件或链接即为已填。`;
  protected readonly fileUrl = (id: string): string => api(paths.files, id);
}
