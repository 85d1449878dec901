import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { BulletinContent, pointsSentences } from '@huoshui/domain';
import { adjustmentKindName, adjustmentWords, effectWords } from './adjustment-words';
import { signed } from './bulletin-words';

/** Why each team has other points than in the bulletin before: the period's own news, adjustments of earlier ones by name, and the rest. */
@Component({
  selector: 'hs-bulletin-changes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  templateUrl: './bulletin-changes.html',
  styleUrl: './bulletin-changes.css',
})
export class BulletinChanges {
  readonly content = input.required<BulletinContent>();
  protected readonly adjustments = computed(() => this.content().adjustments ?? []);
  protected readonly changes = computed(() => this.content().changes ?? []);
  protected readonly jointly = computed(() => this.content().jointly ?? []);
  /** Why no points are compared, in the paper's words. */
  protected readonly apart = computed(() => pointsSentences(this.content()));
  protected readonly kindName = adjustmentKindName;
  protected readonly words = adjustmentWords;
  protected readonly effectWords = effectWords;
  protected readonly signed = signed;
}
