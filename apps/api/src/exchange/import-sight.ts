import { ImportState, moveImport } from '@huoshui/domain';
import { Actor, found, must, seesZone, Work } from '../platform';
import { ImportRow } from './import.row';

/** Which imports an actor sees: all, or the own ones and those of which every team is one of the own teams of today. */
export function importSight(actor: Actor, alias: string, params: unknown[]): string {
  if (seesZone(actor)) return 'true';
  const own = `${alias}.created_by = $${params.push(actor.personId)}`;
  const teams = `(${alias}.team_ids <> '{}' AND ${alias}.team_ids <@ $${params.push(actor.teamIds)}::uuid[])`;
  return `(NOT ${alias}.zone AND (${own} OR ${teams}))`;
}

export function maySee(actor: Actor, row: Pick<ImportRow, 'zone' | 'teamIds' | 'createdBy'>): boolean {
  if (seesZone(actor)) return true;
  const own = row.createdBy === actor.personId;
  const team = row.teamIds.length > 0 && row.teamIds.every((one) => actor.teamIds.includes(one));
  return !row.zone && (own || team);
}

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
