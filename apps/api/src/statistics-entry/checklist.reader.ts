import { Injectable } from '@nestjs/common';
import { ChecklistView } from '@huoshui/contracts';
import { DEFAULT_CHECKLIST } from '@huoshui/domain';
import { Actor, Database, Work } from '../platform';

const CURRENT = `SELECT papers, closing_day AS "closingDay", least_fen AS "leastFen",
  tolerance_basis_points AS "toleranceBasisPoints", version FROM statistics_checklist WHERE known_to IS NULL`;

const DEFAULTS: ChecklistView = { ...DEFAULT_CHECKLIST, papers: [...DEFAULT_CHECKLIST.papers], version: 0 };

/** The checklist that holds now; version 0 is the domain's default, which nobody has changed. */
export async function checklistNow(asking: Pick<Work, 'query'>): Promise<ChecklistView> {
  return (await asking.query<ChecklistView>(CURRENT))[0] ?? DEFAULTS;
}

@Injectable()
export class ChecklistReader {
  constructor(private readonly database: Database) {}

  /** Everybody who keeps papers keeps them by it. */
  current(_actor: Actor): Promise<ChecklistView> {
    return checklistNow(this.database);
  }
}
