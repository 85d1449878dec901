import { Injectable } from '@nestjs/common';
import { CorrectImport as Correction, CorrectSheet } from '@huoshui/contracts';
import { ImportState } from '@huoshui/domain';
import { Actor, Refusal, UnitOfWork } from '../platform';
import { readImport } from './exchange.jobs';
import { enter, lockImport } from './import-sight';
import { ImportTemplateRow } from './import-template.row';
import { ImportRow } from './import.row';

@Injectable()
export class CorrectImport {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * Takes what the user says of the sheets in place of what was said before, and has the file read again.
   * @throws Refusal `import.state.closed`, `import.mapping.invalid` {sheet, column}, `request.version.stale`
   */
  run(actor: Actor, id: string, { sheets, templateId = null }: Correction): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const row = await lockImport(work, actor, id);
      work.mustMatch(row.version);
      sheets.forEach((sheet) => mustFit(sheet, row));
      const template = templateId && (await work.repository(ImportTemplateRow).findOneBy({ id: templateId }));
      if (templateId && !template) throw new Refusal('request.not-found');
      enter(row, ImportState.Reading);
      Object.assign(row, { correction: sheets, templateId, failure: null, reading: row.reading + 1 });
      const { version } = await work.repository(ImportRow).save(row);
      await work.enqueue(readImport, { importId: id, reading: row.reading });
      return { version };
    });
  }
}

/** A sheet of the file, each column and each field once. */
function mustFit({ name, columns = [] }: CorrectSheet, { sheets }: ImportRow): void {
  if (!sheets.some((sheet) => sheet.name === name)) throw new Refusal('import.mapping.invalid', { sheet: name });
  const fields = columns.flatMap(({ field }) => (field === null ? [] : [field]));
  const twice = fields.find((field, at) => fields.indexOf(field) !== at);
  if (twice) throw new Refusal('import.mapping.invalid', { sheet: name, field: twice });
  const places = columns.map(({ column }) => column);
  if (new Set(places).size !== places.length) throw new Refusal('import.mapping.invalid', { sheet: name });
}
