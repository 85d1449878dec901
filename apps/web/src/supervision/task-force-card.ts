import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TaskForceView } from '@huoshui/contracts';
import { Empty, supervisionStateName } from '@huoshui/ui';
import { dayWithWeekday, orderTone, rhythmWords } from './supervision-words';

/** Who is in the task force, when it meets next, and what its meetings decided. */
@Component({
  selector: 'hs-task-force-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, RouterLink],
  templateUrl: './task-force-card.html',
  styleUrl: './task-force-card.css',
})
export class TaskForceCard {
  readonly taskForce = input.required<TaskForceView | null>();
  readonly mayWrite = input.required<boolean>();
  readonly edit = output<void>();
  readonly meet = output<void>();
  protected readonly rhythm = rhythmWords;
  protected readonly dayName = dayWithWeekday;
  protected readonly stateName = supervisionStateName;
  protected readonly tone = orderTone;
}
