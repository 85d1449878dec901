import { Day, WorkCalendar } from '@huoshui/domain';
import { LoadedHandOff, LoadedObstacle } from '../../obstacles';
import { Dice } from './dice';
import { CHAIN_REASONS, RETURN_REASONS } from './obstacle-words';

/** On what obstacles are raised, and by whom they are handled. */
export interface ObstacleGround {
  readonly today: Day;
  readonly now: Date;
  readonly calendar: WorkCalendar;
  readonly projects: readonly { readonly id: string; readonly company: string; readonly raisers: readonly string[] }[];
  readonly leads: readonly { readonly id: string; readonly company: string; readonly ownerId: string }[];
  readonly firms: readonly string[];
  /** The service centre's people. */
  readonly centre: readonly string[];
  /** Departments by name, with the person who answers there. */
  readonly departments: ReadonlyMap<string, Office>;
}

export interface Hands {
  readonly clerk: string;
  readonly at: (least: number, most: number) => Date;
  readonly entries: LoadedObstacle['entries'][number][];
  readonly departmentId: string | null;
}

export interface Office { readonly id: string; readonly personId: string }

/** The centre calls the department; now and then it calls another one, which once gives it back. */
export function chainOf(ground: ObstacleGround, office: Office, clerk: string, at: Hands['at'], entries: Hands['entries'], fate: string, dice: Dice) {
  const links: LoadedHandOff[] = [];
  const call = (from: Office | null, to: Office, by: string, answer: 'in' | 'back' | null): void => {
    const [calledAt, reason] = [from ? at(2, 8) : (entries.at(-1)?.at ?? at(0, 1)), dice.pick(CHAIN_REASONS)];
    if (from) entries.push({ kind: 'handOff', at: calledAt, by, text: reason, departmentId: to.id });
    const answeredAt = answer ? at(1, 6) : null;
    const returnReason = answer === 'back' ? dice.pick(RETURN_REASONS) : null;
    if (answeredAt) {
      const kind = answer === 'back' ? ('giveBack' as const) : ('reportIn' as const);
      entries.push({ kind, at: answeredAt, by: to.personId, text: returnReason, departmentId: to.id });
    }
    const back = answer === 'back';
    const [reported, returned] = [back ? null : answeredAt, back ? answeredAt : null];
    const [reportedBy, returnedBy] = [reported && to.personId, returned && to.personId];
    links.push({ from: from?.id ?? null, to: to.id, at: calledAt, by, reason, reportedAt: reported, reportedBy, returnedAt: returned, returnedBy, returnReason });
  };
  const quick = fate === 'onTime';
  if (quick && dice.chance(35)) {
    call(null, office, clerk, null);
    return { links, departmentId: office.id };
  }
  call(null, office, clerk, 'in');
  const others = [...ground.departments.values()].filter(({ id }) => id !== office.id);
  if (quick || !dice.chance(45)) return { links, departmentId: office.id };
  const other = dice.pick(others);
  if (dice.chance(40)) call(office, dice.pick(others), office.personId, 'back');
  call(office, other, office.personId, 'in');
  return { links, departmentId: other.id };
}

export const departmentOf = ({ departments }: ObstacleGround, name: string): Office => {
  const own = departments.get(name) ?? [...departments.values()][0];
  if (!own) throw new Error('the demo has no department');
  return own;
};

export const personOf = ({ departments }: ObstacleGround, id: string | null, otherwise: string): string =>
  [...departments.values()].find((one) => one.id === id)?.personId ?? otherwise;

/** A clock that goes on by hours at each look, and never past now. */
export function clockFrom(start: Date, now: Date, dice: Dice): Hands['at'] {
  let at = start.getTime();
  return (least, most) => {
    const next = at + dice.between(least * 60, most * 60) * 60_000;
    at = Math.min(next, Math.max(at + 60_000, now.getTime() - dice.between(2, 40) * 60_000));
    return new Date(Math.min(at, now.getTime()));
  };
}

const SHANGHAI_MS = 8 * 3_600_000;
export const dayOf = (at: Date): Day => new Date(at.getTime() + SHANGHAI_MS).toISOString().slice(0, 10) as Day;
