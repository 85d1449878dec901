import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  api,
  ExtendOrder,
  HoldMeeting,
  IssueOrder,
  OrderDetail,
  paths,
  PutFiveOnes,
  PutReminderRule,
  PutTaskForce,
  ReportOrder,
  SupervisedProject,
  SupervisionSettings,
} from '@huoshui/contracts';
import { Api } from '../shell/http/api';

const of = (...parts: string[]): string => api(paths.supervision, ...parts);

@Service()
export class SupervisionApi {
  private readonly api = inject(Api);

  one = (id: () => string) => httpResource<OrderDetail>(() => of(id()));

  project = (id: () => string) => httpResource<SupervisedProject>(() => of('projects', id()));

  settings = () => httpResource<SupervisionSettings>(() => of('settings'));

  readonly letter = (id: string): string => of(id, 'letter');

  issue = (input: IssueOrder) => this.api.post<{ id: string; number: string }>(of(), input);

  acknowledge = (id: string) => this.api.post(of(id, 'acknowledgement'));

  report = (id: string, input: ReportOrder) => this.api.post(of(id, 'reports'), input);

  contribute = (id: string, input: ReportOrder) => this.api.post(of(id, 'contributions'), input);

  giveBack = (id: string, reason: string) => this.api.post(of(id, 'return'), { reason });

  close = (id: string) => this.api.post(of(id, 'closing'));

  withdraw = (id: string, reason: string) => this.api.post(of(id, 'withdrawal'), { reason });

  extend = (id: string, input: ExtendOrder, version: number) => this.api.put(of(id, 'deadline'), input, version);

  putFiveOnes = (projectId: string, input: PutFiveOnes, version: number) =>
    this.api.put(of('projects', projectId, 'five-ones'), input, version);

  putTaskForce = (projectId: string, input: PutTaskForce, version: number) =>
    this.api.put(of('projects', projectId, 'task-force'), input, version);

  holdMeeting = (projectId: string, input: HoldMeeting) =>
    this.api.post<{ id: string; orders: string[] }>(of('projects', projectId, 'task-force', 'meetings'), input);

  nameFiveOnes = (names: string[], version: number) => this.api.put(of('settings', 'five-ones'), { names }, version);

  setReminders = (rule: PutReminderRule, version: number) => this.api.put(of('settings', 'reminders'), rule, version);
}
