import { Body, Controller, Post } from '@nestjs/common';
import { paths, Permission } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { AcceptObstacle } from './accept-obstacle';
import { AnswerCall } from './answer-call';
import { AnswerObstacle } from './answer-obstacle';
import { HandOffObstacle } from './hand-off-obstacle';
import {
  AcceptObstacleBody,
  GiveObstacleReasonBody,
  HandOffObstacleBody,
  SayOnObstacleBody,
  SettleObstacleBody,
} from './obstacle.bodies';
import { PauseObstacle } from './pause-obstacle';
import { SettleObstacle } from './settle-obstacle';
import { WithdrawObstacle } from './withdraw-obstacle';

type Done = Promise<{ version: number }>;

/** Every act: session.forbidden {act} for who has no part in it, obstacle.state.closed {state, act} when it is not open. */
@Controller(`${paths.obstacles}/:id`)
export class ObstacleActsController {
  constructor(
    private readonly acceptObstacle: AcceptObstacle,
    private readonly handOffObstacle: HandOffObstacle,
    private readonly answerCall: AnswerCall,
    private readonly pauseObstacle: PauseObstacle,
    private readonly answer: AnswerObstacle,
    private readonly settleObstacle: SettleObstacle,
    private readonly withdrawObstacle: WithdrawObstacle,
  ) {}

  /** 受理, by the service centre. Refusals: obstacle.hand-off.needs, department.inactive. */
  @Post('acceptance')
  @Needs(Permission.ObstacleHandle)
  accept(@Me() actor: Actor, @Id() id: string, @Body() body: AcceptObstacleBody): Done {
    return this.acceptObstacle.run(actor, id, body);
  }

  /** 吹哨. Refusals: obstacle.hand-off.open, .same, department.inactive. */
  @Post('hand-offs')
  @Needs(Permission.ObstacleHandle)
  handOff(@Me() actor: Actor, @Id() id: string, @Body() body: HandOffObstacleBody): Done {
    return this.handOffObstacle.run(actor, id, body);
  }

  /** 报到. Refusal: obstacle.hand-off.none. */
  @Post('report-in')
  @Needs(Permission.ObstacleHandle)
  reportIn(@Me() actor: Actor, @Id() id: string): Done {
    return this.answerCall.reportIn(actor, id);
  }

  /** Back to whoever called. Refusal: obstacle.hand-off.none. */
  @Post('return')
  @Needs(Permission.ObstacleHandle)
  giveBack(@Me() actor: Actor, @Id() id: string, @Body() body: GiveObstacleReasonBody): Done {
    return this.answerCall.giveBack(actor, id, body.reason);
  }

  @Post('pause')
  @Needs(Permission.ObstacleHandle)
  pause(@Me() actor: Actor, @Id() id: string, @Body() body: GiveObstacleReasonBody): Done {
    return this.pauseObstacle.pause(actor, id, body.reason);
  }

  @Post('resumption')
  @Needs(Permission.ObstacleHandle)
  resume(@Me() actor: Actor, @Id() id: string): Done {
    return this.pauseObstacle.resume(actor, id);
  }

  /** A department's answer, internal until the reply. Refusal: obstacle.file. */
  @Post('notes')
  @Needs(Permission.ObstacleHandle)
  note(@Me() actor: Actor, @Id() id: string, @Body() body: SayOnObstacleBody): Done {
    return this.answer.note(actor, id, body);
  }

  /** A word to the firm on the way. Refusal: obstacle.file. */
  @Post('words')
  @Needs(Permission.ObstacleHandle)
  tell(@Me() actor: Actor, @Id() id: string, @Body() body: SayOnObstacleBody): Done {
    return this.answer.tell(actor, id, body);
  }

  /** The one reply. Refusal: obstacle.file. */
  @Post('reply')
  @Needs(Permission.ObstacleHandle)
  reply(@Me() actor: Actor, @Id() id: string, @Body() body: SayOnObstacleBody): Done {
    return this.answer.reply(actor, id, body);
  }

  /** With the firm's satisfaction; an unsatisfied one opens it again. */
  @Post('settlement')
  @Needs(Permission.ObstacleHandle)
  settle(@Me() actor: Actor, @Id() id: string, @Body() body: SettleObstacleBody): Done {
    return this.settleObstacle.run(actor, id, body);
  }

  @Post('reopening')
  @Needs(Permission.ObstacleRaise, Permission.ObstacleHandle)
  reopen(@Me() actor: Actor, @Id() id: string, @Body() body: GiveObstacleReasonBody): Done {
    return this.settleObstacle.reopen(actor, id, body.reason);
  }

  @Post('withdrawal')
  @Needs(Permission.ObstacleRaise, Permission.ObstacleHandle)
  withdraw(@Me() actor: Actor, @Id() id: string, @Body() body: GiveObstacleReasonBody): Done {
    return this.withdrawObstacle.run(actor, id, body.reason);
  }
}
