import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { templateLimits } from '@huoshui/contracts';
import { ScheduleTemplate } from '@huoshui/domain';
import { Icon } from '@huoshui/ui';
import { addPair, changePair, Edit, removePair } from './template-edits';
import { actName } from './template-words';

/** Which tasks are to run side by side (并联), and how close counts as such. */
@Component({
  selector: 'hs-template-pairs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  templateUrl: './template-pairs.html',
  styleUrl: './template-pairs.css',
})
export class TemplatePairs {
  readonly content = input.required<ScheduleTemplate>();
  readonly editable = input.required<boolean>();
  readonly edit = output<Edit>();
  protected readonly limits = templateLimits;
  protected readonly actName = actName;
  protected readonly add = addPair;
  protected readonly change = changePair;
  protected readonly remove = removePair;

  protected text(event: Event): string {
    return (event.target as HTMLInputElement | HTMLSelectElement).value;
  }
}
