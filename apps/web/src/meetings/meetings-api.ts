import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  AddAgendaItem,
  api,
  ChangeAgendaItem,
  ChangeDecision,
  ChangeMeeting,
  DecisionOrder,
  MinutesCheckView,
  NoteAttendance,
  paths,
  RecordDecision,
  WeeklyMeetingDetail,
  WeeklyMeetingView,
} from '@huoshui/contracts';
import { MeetingState } from '@huoshui/domain';
import { Api } from '../shell/http/api';

const of = (...parts: string[]): string => api(paths.meetings, ...parts);

interface Written {
  version: number;
}

@Service()
export class MeetingsApi {
  private readonly api = inject(Api);

  list = (year: () => number) =>
    httpResource<WeeklyMeetingView[]>(() => ({ url: of(), params: { year: year() } }), { defaultValue: [] });

  one = (week: () => string) => httpResource<WeeklyMeetingDetail>(() => of(week()));

  checked = () => httpResource<{ check: MinutesCheckView | null }>(() => of('checks', 'latest'));

  checkNow = () => this.api.post(of('checks'), {});

  now = (week: string) => this.api.get<WeeklyMeetingDetail>(of(week));

  readonly docx = (week: string): string => of(week, 'docx');

  prepare = (week: string) => this.api.post<Written>(of(), { week });

  change = (week: string, input: ChangeMeeting, version: number) => this.api.put<Written>(of(week), input, version);

  move = (week: string, state: MeetingState, version: number) =>
    this.api.put<Written>(of(week, 'state'), { state }, version);

  arrange = (week: string, itemIds: readonly string[], version: number) =>
    this.api.put<Written>(of(week, 'agenda'), { itemIds }, version);

  addItem = (week: string, input: AddAgendaItem) => this.api.post<Written & { id: string }>(of(week, 'items'), input);

  changeItem = (week: string, id: string, input: ChangeAgendaItem, version: number) =>
    this.api.put<Written>(of(week, 'items', id), input, version);

  dropItem = (week: string, id: string, version: number) => this.api.delete(of(week, 'items', id), version);

  invite = (week: string, name: string) => this.api.post(of(week, 'attendance'), { name });

  attend = (week: string, id: string, input: NoteAttendance, version: number) =>
    this.api.put<Written>(of(week, 'attendance', id), input, version);

  decide = (week: string, input: RecordDecision) =>
    this.api.post<{ id: string; orderId: string | null }>(of(week, 'decisions'), input);

  order = (week: string, id: string, input: DecisionOrder) =>
    this.api.post<{ orderId: string }>(of(week, 'decisions', id, 'order'), input);

  changeDecision = (week: string, id: string, input: ChangeDecision, version: number) =>
    this.api.put<Written>(of(week, 'decisions', id), input, version);

  dropDecision = (week: string, id: string, version: number) => this.api.delete(of(week, 'decisions', id), version);

  correct = (week: string, text: string) => this.api.post<{ number: number }>(of(week, 'corrections'), { text });
}
