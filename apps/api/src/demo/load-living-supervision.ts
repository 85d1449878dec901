import { WorkCalendar } from '@huoshui/domain';
import { Work } from '../platform';
import { loadOrders, loadTaskForces } from '../supervision';
import { Dice } from './living/dice';
import { OpenedLiving } from './living/opened';
import { livingOrders } from './living/orders';
import { livingTaskForces } from './living/task-forces';
import { LivingZone } from './living/zone';

interface Living {
  readonly all: readonly OpenedLiving[];
  readonly zone: LivingZone;
  readonly calendar: WorkCalendar;
}

/** Orders on the larger projects, and what supervises the largest ones. The departments have their heads already. */
export async function loadLivingSupervision(work: Work, { all, zone, calendar }: Living, dice: Dice): Promise<void> {
  const heads = await work.query<{ id: string; name: string; personId: string }>(
    `SELECT DISTINCT ON (d.id) d.id, d.name, m.person_id AS "personId" FROM department d
     JOIN department_member m ON m.department_id = d.id AND m.head ORDER BY d.id, m.person_id`,
  );
  const departments = new Map(heads.map(({ id, name, personId }) => [name, { id, personId }]));
  const projects = [...all].sort((a, b) => b.project.terms.amountFen - a.project.terms.amountFen).slice(0, 60);
  const ground = { zone, calendar, projects, departments };
  const forces = livingTaskForces(ground, dice);
  await loadTaskForces(work, forces);
  await loadOrders(work, livingOrders(ground, dice));
}
