import { Injectable } from '@nestjs/common';
import { ChangeMeeting as Facts } from '@huoshui/contracts';
import { Day, MeetingState, Week, weekBefore } from '@huoshui/domain';
import { CompileBulletin } from '../bulletins';
import { ChangeMeeting, MoveMeeting, PrepareMeeting } from '../meetings';
import { Actor, Clock, Database, startOf } from '../platform';

const MINUTE = 60_000;

/** Before its user: decorated classes of one file see only what stands above them. */
@Injectable()
export class MeetingSteps {
  constructor(
    readonly change: ChangeMeeting,
    readonly move: MoveMeeting,
  ) {}
}

/** A meeting of the demo's last weeks, held at nine on its own day. */
@Injectable()
export class PastMeeting {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly compile: CompileBulletin,
    private readonly prepare: PrepareMeeting,
    private readonly meetings: MeetingSteps,
  ) {}

  /** The last ended week and as many before it, the newest first. */
  weeks(before: number): Week[] {
    const weeks: Week[] = [this.compile.lastEnded()];
    for (let count = 0; count < before; count += 1) weeks.push(weekBefore(weeks.at(-1) as Week, this.clock.week));
    return weeks;
  }

  /** Prepares it, names place and people, and opens it. @returns its day; null when it was there already */
  async opened(office: Actor, week: Week, facts: Omit<Facts, 'day'>): Promise<Day | null> {
    const day = await this.prepared(office, week, facts);
    if (day === null) return null;
    await this.meetings.move.run(office, week, MeetingState.Open, momentOf(day, 9 * 60));
    return day;
  }

  async prepared(office: Actor, week: Week, facts: Omit<Facts, 'day'>): Promise<Day | null> {
    if (!(await this.prepare.ifMissing(office, week, true))) return null;
    const row = await this.database.one<{ day: Day }>('SELECT day FROM meeting WHERE week = $1', [week]);
    if (row) await this.meetings.change.run(office, week, { day: row.day, ...facts });
    return row?.day ?? null;
  }

  async closed(office: Actor, week: Week, day: Day): Promise<void> {
    await this.meetings.move.run(office, week, MeetingState.Closed, momentOf(day, 11 * 60));
  }
}

const momentOf = (day: Day, minutes: number) => ({ day, instant: new Date(startOf(day).getTime() + minutes * MINUTE) });
