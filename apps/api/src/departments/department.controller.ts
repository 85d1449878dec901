import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { DepartmentDetail, DepartmentView, paths, Permission } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { ChangeDepartment } from './change-department';
import { CreateDepartment } from './create-department';
import {
  ChangeDepartmentBody,
  CreateDepartmentBody,
  JoinDepartmentBody,
  LeaveDepartmentBody,
} from './department.bodies';
import { DepartmentReader } from './department.reader';
import { JoinDepartment } from './join-department';
import { LeaveDepartment } from './leave-department';

@Controller(paths.departments)
export class DepartmentController {
  constructor(
    private readonly reader: DepartmentReader,
    private readonly createDepartment: CreateDepartment,
    private readonly changeDepartment: ChangeDepartment,
    private readonly joinDepartment: JoinDepartment,
    private readonly leaveDepartment: LeaveDepartment,
  ) {}

  /** Every department, the inactive ones last; `mine` on those of which the caller is a member today. */
  @Get()
  @Needs(Permission.TeamRead)
  list(@Me() actor: Actor): Promise<DepartmentView[]> {
    return this.reader.list(actor);
  }

  /** A department with everybody who has been in it. */
  @Get(':id')
  @Needs(Permission.PersonRead)
  one(@Me() actor: Actor, @Id() id: string): Promise<DepartmentDetail> {
    return this.reader.one(actor, id);
  }

  @Post()
  @Needs(Permission.SettingWrite)
  create(@Me() actor: Actor, @Body() body: CreateDepartmentBody): Promise<{ id: string }> {
    return this.createDepartment.run(actor, body);
  }

  @Patch(':id')
  @Needs(Permission.SettingWrite)
  change(@Me() actor: Actor, @Id() id: string, @Body() body: ChangeDepartmentBody): Promise<{ version: number }> {
    return this.changeDepartment.run(actor, id, body);
  }

  @Post(':id/members')
  @Needs(Permission.SettingWrite)
  join(@Me() actor: Actor, @Id() id: string, @Body() body: JoinDepartmentBody): Promise<{ id: string }> {
    return this.joinDepartment.run(actor, id, body);
  }

  /** Ends a membership; If-Match takes the membership's own version. */
  @Patch(':id/members/:memberId')
  @Needs(Permission.SettingWrite)
  leave(
    @Me() actor: Actor,
    @Id() id: string,
    @Id('memberId') memberId: string,
    @Body() body: LeaveDepartmentBody,
  ): Promise<{ version: number }> {
    return this.leaveDepartment.run(actor, id, memberId, body);
  }
}
