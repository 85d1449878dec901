import { Injectable } from '@nestjs/common';
import { BulletinToRead, MyDayView, ObjectionsOfDay, Permission } from '@huoshui/contracts';
import { BulletinReader, ReplayReader } from '../bulletins';
import { ObjectionReader } from '../objections';
import { Actor, Clock, may } from '../platform';
import { TeamReader } from '../teams';

const TOLD_DAYS = 14;

/** Which week it is, and what was last said about one. */
@Injectable()
export class WeekNews {
  constructor(
    private readonly clock: Clock,
    private readonly bulletins: BulletinReader,
    private readonly replays: ReplayReader,
    private readonly objectionReader: ObjectionReader,
    private readonly teams: TeamReader,
  ) {}

  now() {
    return { today: this.clock.today(), week: this.clock.thisWeek() };
  }

  async newestBulletin(actor: Actor): Promise<MyDayView['newestBulletin']> {
    if (!may(actor, Permission.BulletinRead)) return null;
    const [newest] = await this.bulletins.list(actor);
    return newest
      ? { id: newest.id, period: newest.period, state: newest.state, publishedAt: newest.publishedAt }
      : null;
  }

  /** What was published and is not yet opened is told for two weeks. */
  async bulletinsToRead(actor: Actor): Promise<BulletinToRead[]> {
    if (!may(actor, Permission.BulletinRead)) return [];
    return this.bulletins.toRead(actor, new Date(this.clock.now().getTime() - TOLD_DAYS * 86_400_000));
  }

  replayAlarm(actor: Actor): Promise<MyDayView['replayAlarm']> {
    return this.replays.alarm(actor);
  }

  objections(actor: Actor): Promise<ObjectionsOfDay> {
    return this.objectionReader.ofDay(actor);
  }

  async teamName(id: string): Promise<string> {
    return (await this.teams.refs()).find((team) => team.id === id)?.name ?? '';
  }
}
