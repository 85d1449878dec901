import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ProjectView } from '@huoshui/contracts';
import { Milestone, MILESTONES } from '@huoshui/domain';
import { AmountPipe, DayPipe, milestoneName, SortHead, UrlQuery, Viewport, WanPipe } from '@huoshui/ui';

/** Projects as a table at a desk and as lines on a phone; used by the list and wherever a figure opens to its rows. */
@Component({
  selector: 'hs-project-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AmountPipe, DayPipe, RouterLink, SortHead, WanPipe],
  templateUrl: './project-rows.html',
})
export class ProjectRows {
  protected readonly narrow = inject(Viewport).narrow;
  readonly projects = input.required<readonly ProjectView[]>();
  /** With a query the headers sort. */
  readonly query = input<UrlQuery>();
  protected readonly milestoneName = milestoneName;
  protected readonly columns: readonly Milestone[] = ['signing', 'landing', 'landAcquisition', 'start', 'production'];
  protected readonly sorts: Partial<Record<Milestone, string>> = {
    signing: 'signedOn',
    start: 'startedOn',
    production: 'producedOn',
  };

  protected furthest(project: ProjectView): Milestone {
    return MILESTONES.findLast((milestone) => project.days[milestone]) ?? Milestone.Signing;
  }
}
