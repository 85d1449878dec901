import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { paths, Permission, SupervisedProject } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { HoldMeeting } from './hold-meeting';
import { PutFiveOnes } from './put-five-ones';
import { PutTaskForce } from './put-task-force';
import { HoldMeetingBody, PutFiveOnesBody, PutTaskForceBody } from './supervised-project.bodies';
import { SupervisedProjectReader } from './supervised-project.reader';

@Controller(`${paths.supervision}/projects/:projectId`)
export class SupervisedProjectController {
  constructor(
    private readonly reader: SupervisedProjectReader,
    private readonly putFiveOnes: PutFiveOnes,
    private readonly putTaskForce: PutTaskForce,
    private readonly holdMeeting: HoldMeeting,
  ) {}

  /** A project's five ones, task force with its meetings, and how many orders it has. */
  @Get()
  @Needs(Permission.SupervisionRead)
  one(@Me() actor: Actor, @Id('projectId') projectId: string): Promise<SupervisedProject> {
    return this.reader.one(actor, projectId);
  }

  /** All five slots; If-Match 0 for the first time. Refusals: supervision.file. */
  @Put('five-ones')
  @Needs(Permission.ProjectWrite)
  fiveOnes(
    @Me() actor: Actor,
    @Id('projectId') projectId: string,
    @Body() body: PutFiveOnesBody,
  ): Promise<{ version: number }> {
    return this.putFiveOnes.run(actor, projectId, body);
  }

  /** Members, the leader first, and the rhythm; If-Match 0 for the first time. Refusals: supervision.task-force.member. */
  @Put('task-force')
  @Needs(Permission.ProjectWrite)
  taskForce(
    @Me() actor: Actor,
    @Id('projectId') projectId: string,
    @Body() body: PutTaskForceBody,
  ): Promise<{ version: number }> {
    return this.putTaskForce.run(actor, projectId, body);
  }

  /**
   * A meeting's notes, with the orders that it gives: these need `supervision.write`. Gives the orders' numbers.
   * Refusals: supervision.meeting.future, supervision.task-force.missing, and those of issuing an order.
   */
  @Post('task-force/meetings')
  @Needs(Permission.ProjectWrite)
  meeting(
    @Me() actor: Actor,
    @Id('projectId') projectId: string,
    @Body() body: HoldMeetingBody,
  ): Promise<{ id: string; orders: string[] }> {
    return this.holdMeeting.run(actor, projectId, body);
  }
}
