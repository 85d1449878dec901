import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ObjectionsOfBulletin, ObjectionTermsView, ObjectionView, Page, paths, Permission } from '@huoshui/contracts';
import { periodOfRequest } from '../bulletins';
import { Actor, Clock, Id, Me, Needs } from '../platform';
import { AnswerObjection } from './answer-objection';
import { FileObjection } from './file-objection';
import { KeepObjectionTerms } from './keep-objection-terms';
import { AnswerObjectionBody, FileObjectionBody, ObjectionQuery, PutObjectionTermsBody } from './objection.bodies';
import { ObjectionReader } from './objection.reader';
import { ObjectionTermsReader } from './objection-terms.reader';

/** 异议: what a team holds against a published bulletin, and what the office answers. */
@Controller()
export class ObjectionController {
  constructor(
    private readonly clock: Clock,
    private readonly reader: ObjectionReader,
    private readonly terms: ObjectionTermsReader,
    private readonly fileObjection: FileObjection,
    private readonly answerObjection: AnswerObjection,
    private readonly keepTerms: KeepObjectionTerms,
  ) {}

  /** Open ones by the day on which they are due, all else the newest first; a team sees its own. */
  @Get(paths.objections)
  @Needs(Permission.ObjectionRead)
  list(@Me() actor: Actor, @Query() query: ObjectionQuery): Promise<Page<ObjectionView>> {
    return this.reader.list(actor, query);
  }

  /** Of one published bulletin, with the last day of its window. Refusals: period.invalid, request.not-found. */
  @Get(`${paths.bulletins}/:period/${paths.objections}`)
  @Needs(Permission.ObjectionRead)
  of(@Me() actor: Actor, @Param('period') period: string): Promise<ObjectionsOfBulletin> {
    return this.reader.of(actor, periodOfRequest(period, this.clock));
  }

  /**
   * Objects to what it printed of one of the caller's teams. Refusals: objection.window.closed {until},
   * objection.subject, objection.exists, objection.evidence, request.not-found.
   */
  @Post(`${paths.bulletins}/:period/${paths.objections}`)
  @Needs(Permission.ObjectionFile)
  file(@Me() actor: Actor, @Param('period') period: string, @Body() body: FileObjectionBody): Promise<{ id: string }> {
    return this.fileObjection.run(actor, periodOfRequest(period, this.clock), body);
  }

  /**
   * Upholds, rejects (the office) or withdraws (the team). Upheld with a corrigendum, its draft is written at once.
   * Refusals: objection.state.closed {from, to}, objection.answer, objection.remedy, request.version.stale.
   */
  @Put(`${paths.objections}/:id/state`)
  @Needs(Permission.ObjectionAnswer, Permission.ObjectionFile)
  answer(@Me() actor: Actor, @Id() id: string, @Body() body: AnswerObjectionBody): Promise<{ version: number }> {
    return this.answerObjection.run(actor, id, body);
  }

  /** Working days to object in, and to answer in. */
  @Get(paths.objectionTerms)
  @Needs(Permission.ObjectionRead)
  current(): Promise<ObjectionTermsView> {
    return this.terms.current();
  }

  /** Another version for what is published from now on. If-Match: 0 before the first. Refusal: objection.terms. */
  @Put(paths.objectionTerms)
  @Needs(Permission.SettingWrite)
  keep(@Me() actor: Actor, @Body() body: PutObjectionTermsBody): Promise<{ version: number }> {
    return this.keepTerms.run(actor, body);
  }
}
