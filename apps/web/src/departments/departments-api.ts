import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  api,
  ChangeDepartment,
  CreateDepartment,
  DepartmentDetail,
  JoinDepartment,
  LeaveDepartment,
  paths,
} from '@huoshui/contracts';
import { Api } from '../shell/http/api';

@Service()
export class DepartmentsApi {
  private readonly api = inject(Api);

  one = (id: () => string) => httpResource<DepartmentDetail>(() => api(paths.departments, id()));

  create = (input: CreateDepartment) => this.api.post<{ id: string }>(api(paths.departments), input);

  change = (id: string, input: ChangeDepartment, version: number) =>
    this.api.patch<{ version: number }>(api(paths.departments, id), input, version);

  join = (id: string, input: JoinDepartment) => this.api.post(api(paths.departments, id, 'members'), input);

  leave = (id: string, memberId: string, input: LeaveDepartment, version: number) =>
    this.api.patch(api(paths.departments, id, 'members', memberId), input, version);
}
