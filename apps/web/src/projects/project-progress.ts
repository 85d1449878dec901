import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api, paths, Permission, ProgressWeek, ProjectStory } from '@huoshui/contracts';
import { Week } from '@huoshui/domain';
import { Failed, InstantPipe, Loading, weekLabel } from '@huoshui/ui';
import { cursorList } from '../shell/cursor-list';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';

/** What was said of the project, week by week, with every version; and the way to say it. */
@Component({
  selector: 'hs-project-progress',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, InstantPipe, Loading, RouterLink],
  templateUrl: './project-progress.html',
  styleUrl: './project-progress.css',
})
export class ProjectProgress {
  private readonly session = inject(Session);
  readonly story = input.required<ProjectStory>();
  protected readonly weeks = cursorList<ProgressWeek>(() => ({
    url: api(paths.progress, 'projects', this.story().id),
    params: {},
  }));
  protected readonly say = say;
  protected readonly writes = computed(() => this.session.may(Permission.ProgressWrite));
  protected readonly silent = computed(() => this.story().progress.thisWeek === null);
  protected readonly label = (week: string): string => weekLabel(week as Week, this.session.week());
}
