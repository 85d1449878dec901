import { readFileSync, writeFileSync } from 'node:fs';
import { csvLines } from '../reading/csv-grid';
import { MarkTask } from './mark-task';

/** A csv file with its results in one more column, in UTF-8 with its mark so that Excel reads it. */
export function markCsv(task: MarkTask): void {
  const [marks] = task.marks;
  const results = new Map(marks?.rows.map(({ row, result }) => [row, result]));
  if (marks) results.set(marks.headerRow, task.head);
  const lines = [...csvLines(readFileSync(task.path))];
  const width = lines.reduce((most, { fields }) => Math.max(most, fields.length), 0);
  const written = lines.map(({ row, fields }) => {
    const result = results.get(row);
    const padded =
      result === undefined ? fields : [...fields, ...Array.from({ length: width - fields.length }, () => ''), result];
    return padded.map(quoted).join(',');
  });
  writeFileSync(task.target, `\ufeff${written.join('\r\n')}\r\n`);
}

const quoted = (field: string): string => (/[",\r\n]|^\s|\s$/u.test(field) ? `"${field.replace(/"/gu, '""')}"` : field);
