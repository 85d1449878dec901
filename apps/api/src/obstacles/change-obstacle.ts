import { Injectable } from '@nestjs/common';
import { ChangeObstacle as ChangeObstacleInput } from '@huoshui/contracts';
import { allowedWorkdays, companyKey, tidyName } from '@huoshui/domain';
import { Actor, Refusal, searchText } from '../platform';
import { Held, ObstacleDesk, Said } from './obstacle-desk';

@Injectable()
export class ChangeObstacle {
  constructor(private readonly desk: ObstacleDesk) {}

  /**
   * A wrong title, category or contact is put right; the code stays.
   * @throws Refusal `obstacle.of-nothing`, `obstacle.category.unknown`, `request.version.stale`
   */
  run(actor: Actor, id: string, input: ChangeObstacleInput): Promise<{ version: number }> {
    return this.desk.run(actor, id, 'change', (held) => change(held, input));
  }
}

function change({ work, row, settings }: Held, input: ChangeObstacleInput): Said {
  work.mustMatch(row.version);
  const given = Object.entries(input).filter(([, value]) => value !== undefined);
  const changed = given.filter(([key, value]) => row[key as keyof ChangeObstacleInput] !== value).map(([key]) => key);
  if (changed.includes('category') && !settings.categories.includes(input.category ?? ''))
    throw new Refusal('obstacle.category.unknown');
  Object.assign(row, Object.fromEntries(given));
  const firm = row.firm === null ? null : tidyName(row.firm);
  if (firm === null && row.projectId === null && row.leadId === null) throw new Refusal('obstacle.of-nothing');
  if (changed.includes('category')) row.allowedWorkdays = allowedWorkdays(settings, row.handling, row.category);
  const search = searchText(row.code, row.title, firm);
  Object.assign(row, { firm, firmKey: firm === null ? null : companyKey(firm), search });
  return { details: { changed: changed.join(',') } };
}
