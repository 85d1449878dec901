import { ImportState, moveImport } from '@huoshui/domain';
import { Actor, found, must, seesZone, Work } from '../platform';
import { ImportRow } from './import.row';

/** Which imports an actor sees: all, or those of which every team is one of the own teams of today. */
export function importSight(actor: Actor, alias: string, params: unknown[]): string {
  if (seesZone(actor)) return 'true';
  params.push(actor.teamIds);
  return `(NOT ${alias}.zone AND ${alias}.team_ids <@ $${params.length}::uuid[])`;
}

export const maySee = (actor: Actor, row: Pick<ImportRow, 'zone' | 'teamIds'>): boolean =>
  seesZone(actor) || (!row.zone && row.teamIds.every((team) => actor.teamIds.includes(team)));

/** The import, locked until the write ends. @throws Refusal `request.not-found` for one that the actor may not see */
export async function lockImport(work: Work, actor: Actor, id: string): Promise<ImportRow> {
  const row = await work.repository(ImportRow).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  return found(row && maySee(actor, row) ? row : null);
}

/** @throws Refusal `import.state.closed` when its life has no such move */
export function enter(row: ImportRow, to: ImportState): void {
  row.state = must(moveImport(row.state, to));
}

/** Who imported, as far as the writes of the jobs need to know. */
export const importer = (row: Pick<ImportRow, 'createdBy' | 'zone' | 'teamIds'>): Actor => ({
  personId: row.createdBy,
  displayName: '',
  role: 'system',
  scope: row.zone ? 'zone' : 'team',
  permissions: [],
  teamIds: row.teamIds,
});
