import { httpResource } from '@angular/common/http';
import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
} from '@angular/core';
import { Params, RouterLink } from '@angular/router';
import { api, paths, Permission, ProjectHead } from '@huoshui/contracts';
import { Light } from '@huoshui/ui';
import { Session } from '../session';

/** A project's pages, each of its own feature. */
export type ProjectTab = 'overview' | 'schedule' | 'lights' | 'obstacles' | 'supervision' | 'statistics' | 'keyProject';

interface Tab {
  readonly key: ProjectTab;
  readonly label: string;
  readonly link: readonly string[];
  readonly params?: Params;
  /** What waits there, and whether something of it is overdue. */
  readonly count?: number;
  readonly late?: boolean;
}

/**
 * The ways between the pages about one project, with what waits behind each. Goes on top of every per-project page, which
 * says by `here` which one it is.
 */
@Component({
  selector: 'hs-project-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Light, RouterLink],
  templateUrl: './project-tabs.html',
  styleUrl: './project-tabs.css',
})
export class ProjectTabs {
  private readonly session = inject(Session);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly projectId = input.required<string>();
  readonly here = input.required<ProjectTab>();
  /** On a page that does not tell the project's name itself. */
  readonly named = input(false);
  /** When it is another object, what waits is asked for again. */
  readonly of = input<object>();
  protected readonly head = httpResource<ProjectHead>(() => {
    this.of();
    return api(paths.portfolio, 'projects', this.projectId(), 'head');
  });
  private readonly known = computed(() => (this.head.hasValue() ? this.head.value() : null));
  protected readonly name = computed(() => (this.named() ? (this.known()?.name ?? '') : ''));
  protected readonly light = computed(() => this.known()?.light ?? null);
  protected readonly tabs = computed<readonly Tab[]>(() => {
    const id = this.projectId();
    const [head, may] = [this.known(), (needed: Permission) => this.session.may(needed)];
    return [
      { key: 'overview', label: $localize`概览`, link: ['/projects', id] },
      { key: 'schedule', label: $localize`时序图`, link: ['/schedules', id] },
      { key: 'lights', label: $localize`红灯`, link: ['/lights', id] },
      ...(may(Permission.ObstacleRead) ? [this.obstacles(id, head)] : []),
      ...(may(Permission.SupervisionRead) ? [this.supervision(id, head)] : []),
      { key: 'statistics', label: $localize`纳统`, link: ['/statistics-entries', id] },
      ...(head?.keyProjectId
        ? [{ key: 'keyProject' as const, label: $localize`重点项目`, link: ['/key-projects', head.keyProjectId] }]
        : []),
    ];
  });

  constructor() {
    // On a phone the tabs are wider than the screen: the one that is open is brought into sight.
    afterRenderEffect(() => {
      this.tabs();
      const here = this.host.nativeElement.querySelector<HTMLElement>('a.here');
      const row = here?.parentElement;
      if (here && row) row.scrollLeft = here.offsetLeft - row.offsetLeft - (row.clientWidth - here.offsetWidth) / 2;
    });
  }

  private obstacles(projectId: string, head: ProjectHead | null): Tab {
    const { open = 0, overdue = 0 } = head?.obstacles ?? {};
    const [link, params] = [['/obstacles'], { projectId }];
    return { key: 'obstacles', label: $localize`卡点诉求`, link, params, count: open, late: overdue > 0 };
  }

  private supervision(id: string, head: ProjectHead | null): Tab {
    const { open = 0, overdue = 0 } = head?.orders ?? {};
    const link = ['/supervision', 'projects', id];
    return { key: 'supervision', label: $localize`督办`, link, count: open, late: overdue > 0 };
  }
}
