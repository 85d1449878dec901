import { Injectable } from '@nestjs/common';
import { importLimits, SaveImportTemplate } from '@huoshui/contracts';
import { headerKey, LedgerField } from '@huoshui/domain';
import { Actor, found, newId, Refusal, seesZone, UnitOfWork } from '../platform';
import { lockImport } from './import-sight';
import { ImportTemplateRow } from './import-template.row';
import { ImportRow } from './import.row';

@Injectable()
export class KeepImportTemplate {
  constructor(private readonly unit: UnitOfWork) {}

  /** @throws Refusal `import.template.name-taken`, `import.template.too-many` {most} */
  run(actor: Actor, { name, importId }: SaveImportTemplate): Promise<{ id: string }> {
    return this.unit.write(actor, async (work) => {
      const ledger = await lockImport(work, actor, importId);
      const templates = work.repository(ImportTemplateRow);
      if (await templates.existsBy({ name })) throw new Refusal('import.template.name-taken', { name });
      if ((await templates.count()) >= importLimits.templates) {
        throw new Refusal('import.template.too-many', { most: importLimits.templates });
      }
      const id = newId();
      await templates.insert({ id, name, ...mappingOf(ledger), createdBy: actor.personId });
      return { id };
    });
  }

  /** One's own; the commanding office any. @throws Refusal `request.not-found`, `request.version.stale` */
  remove(actor: Actor, id: string): Promise<void> {
    return this.unit.write(actor, async (work) => {
      const templates = work.repository(ImportTemplateRow);
      const row = found(await templates.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));
      if (!seesZone(actor) && row.createdBy !== actor.personId) throw new Refusal('request.not-found');
      work.mustMatch(row.version);
      await templates.delete({ id });
    });
  }
}

/** By the words of the headers, so that next year's ledger with its columns moved still fits. */
function mappingOf({ sheets }: ImportRow): Pick<ImportTemplateRow, 'headers' | 'unit'> {
  const tables = sheets.flatMap(({ included, table }) => (included && table ? [table] : []));
  const headers: Record<string, LedgerField | null> = Object.create(null) as Record<string, LedgerField | null>;
  for (const { header, field } of tables.flatMap(({ columns }) => columns)) {
    if (header !== '') headers[headerKey(header)] ??= field;
  }
  const [unit = null] = new Set(tables.filter(({ unitFrom }) => unitFrom === 'person').map((table) => table.unit));
  return { headers: { ...headers }, unit };
}
