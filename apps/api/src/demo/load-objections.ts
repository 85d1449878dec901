import { Injectable } from '@nestjs/common';
import {
  DEFAULT_OBJECTION_TERMS,
  objectionDue,
  ObjectionRemedy,
  ObjectionState,
  presentContent,
  printedFigure,
  StoredContent,
} from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { LoadedObjection, loadObjections } from '../objections';
import { Actor, Clock, Database, must, UnitOfWork } from '../platform';
import { teamLeads } from './team-leads';

interface Said {
  /** Of the whole line, or of the item that gave the team most. */
  readonly whole: boolean;
  readonly claim: string;
  readonly reason: string;
  readonly state: ObjectionState;
  readonly answer?: string;
  readonly remedy?: ObjectionRemedy;
}

/** One of each kind, in the order of the teams: rejected, made good in the next bulletin, waiting. */
const SAID: readonly Said[] = [
  {
    whole: false,
    claim: '应再计 1 个项目',
    reason: '上周五还有 1 个项目够本项条件，佐证已经上传，本期没有计入。',
    state: ObjectionState.Rejected,
    answer: '经核对佐证，日期为次周周一，不在本期统计范围，将计入下一期。',
  },
  {
    whole: true,
    claim: '名次应前移',
    reason: '一个项目的开工佐证上周日已经提交，本期没有体现。',
    state: ObjectionState.Upheld,
    answer: '佐证于截止时刻之后核验，情况属实；按规则由下一期列为调整，补计得分。',
    remedy: ObjectionRemedy.NextBulletin,
  },
  {
    whole: false,
    claim: '应按牵头队伍全额计分',
    reason: '该项目由本队独立引进，共享比例登记有误，已提交更正申请。',
    state: ObjectionState.Filed,
  },
];

/** What teams held against the last published week: the commanding office has answered two, and owes one an answer. */
@Injectable()
export class LoadObjections {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly calendar: CalendarReader,
  ) {}

  async run(office: Actor): Promise<void> {
    const bulletin = await this.database.one<{ id: string; content: StoredContent }>(
      `SELECT id, content FROM bulletin WHERE demo AND kind = 'week' AND state = 'published'
         AND NOT EXISTS (SELECT FROM objection) ORDER BY cutoff DESC LIMIT 1`,
    );
    if (bulletin === null) return;
    const leads = await teamLeads(this.database);
    const [now, today] = [this.clock.now(), this.clock.today()];
    const dueOn = objectionDue(today, DEFAULT_OBJECTION_TERMS, await this.calendar.current());
    const content = presentContent(bulletin.content);
    const objections = SAID.flatMap(({ whole, claim, reason, state, answer, remedy = null }, at): LoadedObjection[] => {
      const lead = leads[at];
      const row = content.standings.find(({ teamId }) => teamId === lead?.teamId);
      if (!lead || !row) return [];
      const most = row.points.reduce((best, one, index) => (Number(one) > Number(row.points[best]) ? index : best), 0);
      const itemKey = whole ? null : (content.items[most]?.key ?? null);
      const printed = must(printedFigure(content, lead.teamId, itemKey));
      const answered = answer === undefined ? null : { at: now, by: office.personId, answer, remedy };
      const filed = { filedAt: now, filedBy: lead.leadId, dueOn, state, answered };
      return [{ bulletinId: bulletin.id, teamId: lead.teamId, itemKey, printed, claim, reason, ...filed }];
    });
    await this.unit.write(office, (work) => loadObjections(work, objections));
  }
}
