import { computed, inject, Service, signal } from '@angular/core';
import { Toasts } from '@huoshui/ui';
import { GanttLink } from '@huoshui/ui/gantt';
import { say } from '../shell/words/say';
import { portfolioLinks } from './portfolio-rows';
import { SchedulesApi } from './schedules-api';

/** Who waits for whom in the projects that somebody unfolded: the chart of many projects carries bars alone. */
@Service()
export class UnfoldedLinks {
  private readonly api = inject(SchedulesApi);
  private readonly toasts = inject(Toasts);
  private readonly known = signal<ReadonlyMap<string, readonly GanttLink[]>>(new Map());
  readonly links = computed(() => [...this.known().values()].flat());

  /** Asks for a project's links, again each time: its schedule may have changed. */
  async show(projectId: string): Promise<void> {
    try {
      const links = portfolioLinks(await this.api.fetch(projectId));
      this.known.update((known) => new Map([...known, [projectId, links]]));
    } catch (error) {
      this.toasts.failed(say(error));
    }
  }

  hide(projectId: string): void {
    this.known.update((known) => new Map([...known].filter(([id]) => id !== projectId)));
  }

  clear(): void {
    this.known.set(new Map());
  }
}
