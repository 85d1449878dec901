import { ImportDetail, ImportSheet } from '@huoshui/contracts';
import { correctionOf, draftOf, withField } from './mapping-draft';

const column = (at: number, field: 'company' | 'amount' | null) => ({
  column: at,
  letter: 'ABC'[at] ?? '',
  header: `表头${at}`,
  hidden: false,
  field,
  confidence: 1,
  unit: null,
  foreign: null,
});
const sheet: ImportSheet = {
  name: '台账',
  hidden: false,
  included: true,
  rows: 9,
  head: [],
  table: {
    headerRows: [3],
    title: null,
    reportedOn: null,
    reportedBy: null,
    year: 2022,
    unit: 'wan',
    unitFrom: 'guess',
    columns: [column(0, 'company'), column(1, 'amount'), column(2, null)],
  },
};
const ledger = { sheets: [sheet] } as ImportDetail;

describe('the draft of a mapping', () => {
  it('says nothing of a sheet that is left as it was recognised', () => {
    expect(correctionOf(ledger, [draftOf(sheet)])).toEqual([]);
  });

  it('moves a field from the column that had it', () => {
    const [correction] = correctionOf(ledger, [withField(draftOf(sheet), 2, 'amount')]);
    expect(correction?.columns).toEqual([
      { column: 0, field: 'company' },
      { column: 1, field: null },
      { column: 2, field: 'amount' },
    ]);
    expect(correction).not.toHaveProperty('unit');
  });

  it('speaks of leaving a sheet out only when that changes', () => {
    expect(correctionOf(ledger, [{ ...draftOf(sheet), included: false }])).toMatchObject([{ included: false }]);
  });

  it('lets the columns go when another row is the header', () => {
    const [correction] = correctionOf(ledger, [{ ...draftOf(sheet), headerRow: 5, unit: 'yi', year: '2021' }]);
    expect(correction).toEqual({ name: '台账', headerRow: 5, unit: 'yi', year: 2021 });
  });
});
