import { Day, DeadlineWish } from '@huoshui/domain';
import { Refusal } from '../platform';

/** Either the one or the other. @throws Refusal `supervision.deadline.missing` */
export function wishOf({ deadline, workdays }: { deadline?: string; workdays?: number }): DeadlineWish {
  if (deadline !== undefined && workdays === undefined) return { day: deadline as Day };
  if (workdays !== undefined && deadline === undefined) return { workdays };
  throw new Refusal('supervision.deadline.missing');
}
