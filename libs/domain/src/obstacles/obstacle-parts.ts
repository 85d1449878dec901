import { act, ActingFacts, ObstacleAct } from './obstacle-life';

/**
 * The part a person has in an obstacle. `door`: the service centre, through which alone things come in and go out (一门受理、一口反馈);
 * `responsible`: of the department that has it; `called`: of the department that was called and has not reported in.
 */
export const ObstaclePart = { Door: 'door', Responsible: 'responsible', Called: 'called', Raiser: 'raiser' } as const;
export type ObstaclePart = (typeof ObstaclePart)[keyof typeof ObstaclePart];

/** Who may do what. Only the door speaks to the firm: accept, tell, reply, settle. */
export const actParts = {
  change: ['door', 'raiser'],
  accept: ['door'],
  handOff: ['door', 'responsible'],
  reportIn: ['called'],
  giveBack: ['called'],
  pause: ['door', 'responsible'],
  resume: ['door', 'responsible'],
  note: ['door', 'responsible', 'called'],
  tell: ['door'],
  reply: ['door'],
  settle: ['door'],
  reopen: ['door', 'raiser'],
  withdraw: ['door', 'raiser'],
} as const satisfies Record<ObstacleAct, readonly ObstaclePart[]>;

export const hasPart = (parts: readonly ObstaclePart[], wanted: ObstacleAct): boolean => {
  const allowed: readonly ObstaclePart[] = actParts[wanted];
  return parts.some((part) => allowed.includes(part));
};

/** The acts that are open now to somebody with these parts, in the order of the table of acts. */
export const openActs = (facts: ActingFacts, parts: readonly ObstaclePart[]): ObstacleAct[] =>
  Object.values(ObstacleAct).filter((wanted) => act(facts, wanted).ok && hasPart(parts, wanted));
