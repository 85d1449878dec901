import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ProjectDetail, ProjectStory } from '@huoshui/contracts';
import { percentOf } from '../shell/parts/share-percent';

/** Who drives the project: manager, teams with their credit, and the task force. */
@Component({
  selector: 'hs-project-people',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  templateUrl: './project-people.html',
  styleUrl: './project-people.css',
})
export class ProjectPeople {
  readonly project = input.required<ProjectDetail>();
  readonly story = input<ProjectStory | null>(null);
  protected readonly percentOf = percentOf;
}
