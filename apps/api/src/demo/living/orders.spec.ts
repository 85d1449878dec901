import { day, FIVE, SupervisionState, supervisionTime, WEEKDAYS_ONLY } from '@huoshui/domain';
import { Companies } from './companies';
import { Dice } from './dice';
import { livingOrders } from './orders';
import { livingPeople } from './people';
import { livingProjects } from './projects';
import { livingTaskForces } from './task-forces';
import { livingZone } from './zone';

const teams = Array.from({ length: 15 }, (_, at) => `team-${at}`);
const offices = ['建设环保局', '供电局', '自然资源分局', '行政审批局'];

function supervised(today: string) {
  const dice = new Dice(7);
  const now = new Date(`${today}T10:00:00+08:00`);
  const zone = livingZone(livingPeople(teams, dice, now.getTime()), day(today), now);
  const projects = livingProjects(zone, new Companies(dice), dice).map((project, at) => ({ id: `project-${at}`, project }));
  const departments = new Map(offices.map((name) => [name, { id: name, personId: `head of ${name}` }]));
  const ground = { zone, projects, departments, calendar: WEEKDAYS_ONLY };
  return { now, today: day(today), orders: livingOrders(ground, dice), forces: livingTaskForces(ground, dice) };
}

describe('supervision of the living year', () => {
  it.each(['2026-06-17', '2026-01-01', '2028-02-29', '2026-11-28'])('is possible on %s', (today) => {
    const { now, orders, forces } = supervised(today);
    for (const order of orders) {
      const times = order.events.map(({ at }) => at.getTime());
      expect([...times].sort((a, b) => a - b)).toEqual(times);
      expect(order.events.every(({ at }) => at <= now)).toBe(true);
      expect(order.issuedOn <= order.firstDeadline && order.firstDeadline <= order.deadline).toBe(true);
      expect(order.reminders.every((one) => one.day >= order.issuedOn && one.day <= today)).toBe(true);
      const said = order.events.map(({ kind }) => kind);
      expect(said[0]).toBe('issued');
      expect(said.filter((kind) => kind !== 'extended').at(-1)).toBe(order.state);
      expect(order.reportedBy === null || !order.events.some(({ kind, by }) => kind === 'closed' && by === order.reportedBy)).toBe(true);
    }
    expect(orders.map(({ issuedOn }) => issuedOn)).toEqual(orders.map(({ issuedOn }) => issuedOn).sort());
    for (const { members, meetings, slots } of forces) {
      expect(new Set(members.flatMap(({ personId }) => personId ?? [])).size).toBe(members.filter(({ personId }) => personId).length);
      expect(meetings.every((meeting) => meeting.day < today && meeting.recordedAt <= now)).toBe(true);
      expect(slots).toHaveLength(FIVE);
    }
  });

  it('has every state, on time, late, overdue and due', () => {
    const { orders, today, forces } = supervised('2026-06-17');
    expect(new Set(orders.map(({ state }) => state))).toEqual(new Set(Object.values(SupervisionState)));
    const times = orders.map((order) => supervisionTime(order, today, WEEKDAYS_ONLY));
    expect(times.filter(({ overdue }) => overdue).length).toBeGreaterThan(3);
    expect(times.some(({ leftWorkdays }) => leftWorkdays === 0)).toBe(true);
    expect(times.some(({ overdue, lateWorkdays }) => !overdue && lateWorkdays > 0)).toBe(true);
    expect(orders.some(({ reminders }) => reminders.length > 3)).toBe(true);
    expect(orders.some(({ firstDeadline, deadline }) => firstDeadline < deadline)).toBe(true);
    expect(forces).toHaveLength(10);
  });
});
