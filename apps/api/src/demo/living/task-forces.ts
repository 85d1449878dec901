import { addDays, Day, MeetingPace, MeetingRhythm, nextMeeting } from '@huoshui/domain';
import { newId } from '../../platform';
import { LoadedMeeting, LoadedSupervision } from '../../supervision';
import { Dice } from './dice';
import { inOfficeHours } from './instants';
import { OpenedLiving } from './opened';
import { DECISIONS, LEADERS } from './order-words';
import { OrderGround } from './orders';

const FORCES = 10;
const SURNAMES = ['何', '郑', '梁', '许', '罗'];

/** Task forces and five ones of the largest projects: most are complete, some have only begun. */
export function livingTaskForces(ground: OrderGround, dice: Dice): LoadedSupervision[] {
  const large = [...ground.projects].sort((a, b) => b.project.terms.amountFen - a.project.terms.amountFen);
  return large.slice(0, FORCES).map((one, at) => taskForce(ground, one, at, dice));
}

function taskForce(ground: OrderGround, { id: projectId, project }: OpenedLiving, at: number, dice: Dice): LoadedSupervision {
  const { zone, departments } = ground;
  const leader = LEADERS[at % LEADERS.length] ?? LEADERS[0];
  const contact = `${SURNAMES[at % SURNAMES.length]}总（企业）`;
  const manager = project.managerId ?? dice.pick(zone.managers);
  const [officer = manager] = zone.officers.get(project.terms.leadTeamId) ?? [];
  const offices = [...departments.values()].slice(0, 3).map(({ personId }) => personId);
  const people = [...new Set([manager, officer, ...offices])];
  const posts = ['副组长、项目经理', '招商联络', '施工许可', '用地保障', '环评审批'];
  const paces = Object.values(MeetingPace);
  const rhythm: MeetingRhythm = {
    pace: paces[at % paces.length] ?? MeetingPace.Weekly,
    weekday: (at % 5) + 1,
    from: addDays(zone.today, -70) > project.signedOn ? addDays(zone.today, -70) : project.signedOn,
  };
  const filled = [5, 5, 4, 5, 3, 4, 5, 2, 3, 1][at] ?? 5;
  const slots = [
    { text: `${project.terms.name}，纳入区重点项目管理。`, personId: null },
    { text: `${leader}挂点联系，每月到现场不少于一次。`, personId: null },
    { text: '', personId: manager, link: 'taskForce' as const },
    { text: '落地时序图已排，按周核对。', personId: null, link: 'schedule' as const },
    { text: '从签约到投产由专班一抓到底，问题不过周。', personId: null },
  ];
  return {
    projectId,
    rhythm,
    members: [
      { personId: null, name: leader, post: '组长' },
      ...people.map((personId, place) => ({ personId, post: posts[place] ?? '成员' })),
      { personId: null, name: contact, post: '企业联络人' },
    ],
    meetings: meetings(ground, rhythm, `${leader}、${contact}及专班成员`, dice),
    slots: slots.map((slot, place) =>
      place < filled
        ? { fileId: null, link: null, ...slot }
        : { text: '', personId: null, fileId: null, link: null },
    ),
  };
}

/** The last meetings by the rhythm, up to four. */
function meetings({ zone, calendar }: OrderGround, rhythm: MeetingRhythm, attendees: string, dice: Dice): LoadedMeeting[] {
  const days: Day[] = [];
  for (let day = rhythm.from; ; ) {
    const held = nextMeeting(rhythm, day, calendar);
    if (held >= zone.today) break;
    days.push(held);
    day = addDays(held, 1);
  }
  return days.slice(-4).map((day) => ({
    id: newId(),
    day,
    attendees,
    decisions: dice.pick(DECISIONS),
    recordedBy: dice.pick(zone.office),
    recordedAt: inOfficeHours(day, dice),
  }));
}
