import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  AddScheduleTask,
  api,
  ApplySchedule,
  paths,
  RebaselineSchedule,
  ReplanTask,
  ScheduleBaselineView,
  ScheduleChangeView,
  ScheduleView,
  SetTaskActual,
} from '@huoshui/contracts';
import { Api } from '../shell/http/api';

/** A schedule's reads and writes. Each write says which version it changes. */
@Service()
export class SchedulesApi {
  private readonly api = inject(Api);

  one = (projectId: () => string) => httpResource<ScheduleView>(() => api(paths.schedules, projectId()));

  fetch = (projectId: string): Promise<ScheduleView> => this.api.get<ScheduleView>(api(paths.schedules, projectId));

  /** Asked for again when the schedule has changed. */
  changes = (schedule: () => ScheduleView) =>
    httpResource<ScheduleChangeView[]>(
      () => (schedule().version > 0 ? api(paths.schedules, schedule().project.id, 'changes') : undefined),
      { defaultValue: [] },
    );

  /** The promises, the one that holds first; asked for again when the schedule has changed. */
  baselines = (schedule: () => ScheduleView | null) =>
    httpResource<ScheduleBaselineView[]>(
      () => {
        const one = schedule();
        return one ? api(paths.schedules, one.project.id, 'baselines') : undefined;
      },
      { defaultValue: [] },
    );

  apply = (projectId: string, input: ApplySchedule = {}) =>
    this.api.post(api(paths.schedules, projectId, 'application'), input);

  setActual = (projectId: string, taskId: string, input: SetTaskActual, version: number) =>
    this.api.put(api(paths.schedules, projectId, 'tasks', taskId, 'actual'), input, version);

  replan = (projectId: string, taskId: string, input: ReplanTask, version: number) =>
    this.api.put(api(paths.schedules, projectId, 'tasks', taskId, 'plan'), input, version);

  setOwner = (projectId: string, taskId: string, ownerId: string | null, version: number) =>
    this.api.put(api(paths.schedules, projectId, 'tasks', taskId, 'owner'), { ownerId }, version);

  addTask = (projectId: string, input: AddScheduleTask) =>
    this.api.post<{ id: string; version: number }>(api(paths.schedules, projectId, 'tasks'), input);

  rebaseline = (projectId: string, input: RebaselineSchedule, version: number) =>
    this.api.put(api(paths.schedules, projectId, 'baseline'), input, version);
}
