import { Body, Controller, Post, Put } from '@nestjs/common';
import { paths, Permission } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { AddTask } from './add-task';
import { RebaselineSchedule } from './rebaseline-schedule';
import { ReplanTask } from './replan-task';
import {
  AddScheduleTaskBody,
  RebaselineScheduleBody,
  ReplanTaskBody,
  SetTaskActualBody,
  SetTaskOwnerBody,
} from './schedule.bodies';
import { SetTaskActual } from './set-task-actual';
import { SetTaskOwner } from './set-task-owner';

type Changed = Promise<{ version: number }>;

/** Changes of one schedule by the zone's roles and the leading team. If-Match is the schedule's version. */
@Controller(`${paths.schedules}/:projectId`)
export class ScheduleTaskController {
  constructor(
    private readonly setActual: SetTaskActual,
    private readonly replanTask: ReplanTask,
    private readonly setOwner: SetTaskOwner,
    private readonly addTask: AddTask,
    private readonly rebaselineSchedule: RebaselineSchedule,
  ) {}

  /** Refusals: schedule.task.circle, .unknown, .too-many. */
  @Post('tasks')
  @Needs(Permission.ScheduleWrite)
  add(
    @Me() actor: Actor,
    @Id('projectId') id: string,
    @Body() body: AddScheduleTaskBody,
  ): Promise<{ id: string; version: number }> {
    return this.addTask.run(actor, id, body);
  }

  /** Refusals: schedule.task.milestone, .unchanged, schedule.actual.order, .future. */
  @Put('tasks/:taskId/actual')
  @Needs(Permission.ScheduleWrite)
  actual(
    @Me() actor: Actor,
    @Id('projectId') id: string,
    @Id('taskId') taskId: string,
    @Body() body: SetTaskActualBody,
  ): Changed {
    return this.setActual.run(actor, id, taskId, body);
  }

  /** Refusals: schedule.task.done, .begun, .before-allowed {task, earliest}, .unchanged. */
  @Put('tasks/:taskId/plan')
  @Needs(Permission.ScheduleWrite)
  replan(
    @Me() actor: Actor,
    @Id('projectId') id: string,
    @Id('taskId') taskId: string,
    @Body() body: ReplanTaskBody,
  ): Changed {
    return this.replanTask.run(actor, id, taskId, body);
  }

  /** Refusals: person.inactive, schedule.task.unchanged. */
  @Put('tasks/:taskId/owner')
  @Needs(Permission.ScheduleWrite)
  owner(
    @Me() actor: Actor,
    @Id('projectId') id: string,
    @Id('taskId') taskId: string,
    @Body() body: SetTaskOwnerBody,
  ): Changed {
    return this.setOwner.run(actor, id, taskId, body.ownerId);
  }

  /** What is expected becomes the promise; the one before is kept. The commanding office's alone. */
  @Put('baseline')
  @Needs(Permission.SettingWrite)
  rebaseline(@Me() actor: Actor, @Id('projectId') id: string, @Body() body: RebaselineScheduleBody): Changed {
    return this.rebaselineSchedule.run(actor, id, body.reason);
  }
}
