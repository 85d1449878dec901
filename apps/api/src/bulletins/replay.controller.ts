import { Controller, Get, Post } from '@nestjs/common';
import { paths, Permission, ReplayRunDetail, ReplayRunView } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { ReplayReader } from './replay.reader';
import { ReplayRuns } from './replay-runs';

@Controller(paths.bulletinReplays)
export class ReplayController {
  constructor(
    private readonly reader: ReplayReader,
    private readonly runs: ReplayRuns,
  ) {}

  /** The last replays, the newest first, without their verdicts. */
  @Get()
  @Needs(Permission.BulletinWrite)
  list(@Me() actor: Actor): Promise<ReplayRunView[]> {
    return this.reader.list(actor);
  }

  /** A replay with its verdict on every paper; while it runs, how far it has come. */
  @Get(':id')
  @Needs(Permission.BulletinWrite)
  one(@Me() actor: Actor, @Id() id: string): Promise<ReplayRunDetail> {
    return this.reader.one(actor, id);
  }

  /** Computes every frozen bulletin again, by the worker; the replay that already waits or runs is given instead of another. */
  @Post()
  @Needs(Permission.BulletinWrite)
  ask(@Me() actor: Actor): Promise<{ id: string }> {
    return this.runs.ask(actor);
  }
}
