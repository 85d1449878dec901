import { Injectable } from '@nestjs/common';
import { AddAgendaItem, ChangeAgendaItem, meetingLimits } from '@huoshui/contracts';
import { AgendaKind, agendaOpen, Week } from '@huoshui/domain';
import { Actor, found, must, newId, Refusal, UnitOfWork, Work } from '../platform';
import { lockVisibleProjects } from '../projects';
import { line } from './agenda-words';
import { lockMeeting, shareMeeting } from './lock-meeting';
import { MeetingDecisionRow } from './meeting-decision.row';
import { MeetingItemRow } from './meeting-item.row';

/** The agenda's items: added, changed while several people type, taken off. */
@Injectable()
export class WriteItem {
  constructor(private readonly unit: UnitOfWork) {}

  /** @throws Refusal `meeting.closed`, `meeting.agenda.full`, `request.not-found` for a project or team that there is not */
  add(actor: Actor, week: Week, input: AddAgendaItem): Promise<{ id: string; version: number }> {
    return this.unit.write(actor, async (work) => {
      const meeting = await lockMeeting(work, week);
      must(agendaOpen(meeting.state));
      const items = work.repository(MeetingItemRow);
      if ((await items.countBy({ meetingId: meeting.id })) >= meetingLimits.items)
        throw new Refusal('meeting.agenda.full');
      const [projectId, teamId] = [input.projectId ?? null, input.teamId ?? null];
      await mustBeThere(work, projectId, teamId);
      const id = newId();
      const last = await items.maximum('place', { meetingId: meeting.id });
      const lines = input.detail?.trim() ? [line(input.detail.trim(), { projectId, teamId })] : [];
      const about = { meetingId: meeting.id, key: `manual:${id}`, kind: AgendaKind.Manual, projectId, teamId };
      await items.insert({ id, ...about, title: input.title, minutes: input.minutes, lines, place: (last ?? 0) + 1 });
      return { id, version: 1 };
    });
  }

  /** Title, time and notes, by the item's own version. @throws Refusal `meeting.closed`, `request.version.stale` */
  change(actor: Actor, week: Week, id: string, input: ChangeAgendaItem): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const { item } = await this.open(work, week, id);
      work.mustMatch(item.version);
      Object.assign(item, { title: input.title, minutes: input.minutes, notes: input.notes });
      return { version: (await work.repository(MeetingItemRow).save(item)).version };
    });
  }

  /** Takes an item off for good: no preparation brings it back. @throws Refusal `meeting.closed`, `request.version.stale`, `meeting.agenda.decided` for an item under which something was decided */
  drop(actor: Actor, week: Week, id: string): Promise<void> {
    return this.unit.write(actor, async (work) => {
      const { item } = await this.open(work, week, id);
      work.mustMatch(item.version);
      if (await work.repository(MeetingDecisionRow).existsBy({ itemId: id }))
        throw new Refusal('meeting.agenda.decided');
      await work.query('INSERT INTO meeting_dropped (id, meeting_id, key) VALUES ($1, $2, $3)', [
        newId(),
        item.meetingId,
        item.key,
      ]);
      await work.repository(MeetingItemRow).remove(item);
    });
  }

  private async open(work: Work, week: Week, id: string): Promise<{ item: MeetingItemRow }> {
    const meeting = await shareMeeting(work, week);
    must(agendaOpen(meeting.state));
    const items = work.repository(MeetingItemRow);
    const where = { id, meetingId: meeting.id };
    return { item: found(await items.findOne({ where, lock: { mode: 'pessimistic_write' } })) };
  }
}

async function mustBeThere(work: Work, projectId: string | null, teamId: string | null): Promise<void> {
  if (projectId !== null && !(await lockVisibleProjects(work, [projectId])).has(projectId)) {
    throw new Refusal('request.not-found');
  }
  if (teamId !== null) found((await work.query('SELECT 1 FROM team WHERE id = $1', [teamId]))[0]);
}
