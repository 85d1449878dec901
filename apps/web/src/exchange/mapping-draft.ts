import { CorrectSheet, ImportDetail, ImportSheet } from '@huoshui/contracts';
import { LedgerField, LedgerUnit } from '@huoshui/domain';

/** What a user says of one sheet, beginning with what was recognised. */
export interface SheetDraft {
  readonly name: string;
  readonly included: boolean;
  readonly headerRow: number | null;
  /** By column. */
  readonly fields: Readonly<Record<number, LedgerField | null>>;
  readonly unit: LedgerUnit;
  readonly year: string;
}

export const draftOf = ({ name, included, table }: ImportSheet): SheetDraft => ({
  name,
  included,
  headerRow: table?.headerRows.at(-1) ?? null,
  fields: Object.fromEntries((table?.columns ?? []).map(({ column, field }) => [column, field])),
  unit: table?.unit ?? 'wan',
  year: table?.year ? String(table.year) : '',
});

/** Another header row makes the columns anew; a field is taken from the column that had it before. */
export function withField(draft: SheetDraft, column: number, field: LedgerField | null): SheetDraft {
  const others = Object.entries(draft.fields).map(([place, kept]) => [place, kept === field ? null : kept] as const);
  return { ...draft, fields: { ...Object.fromEntries(others), [column]: field } };
}

/** Only what differs from what was recognised, so that a guess stays a guess. */
export function correctionOf(ledger: ImportDetail, drafts: readonly SheetDraft[]): CorrectSheet[] {
  return drafts.flatMap((draft) => {
    const sheet = ledger.sheets.find(({ name }) => name === draft.name);
    const known = sheet && draftOf(sheet);
    if (!known || JSON.stringify(known) === JSON.stringify(draft)) return [];
    const moved = known.headerRow !== draft.headerRow;
    const columns = Object.entries(draft.fields).map(([column, field]) => ({ column: Number(column), field }));
    return [
      {
        name: draft.name,
        ...(draft.included !== known.included && { included: draft.included }),
        ...(draft.headerRow !== null && { headerRow: draft.headerRow }),
        ...(!moved && { columns }),
        ...(draft.unit !== known.unit && { unit: draft.unit }),
        ...(/^\d{4}$/u.test(draft.year) && draft.year !== known.year && { year: Number(draft.year) }),
      },
    ];
  });
}
