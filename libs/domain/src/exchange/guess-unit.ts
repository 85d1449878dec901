import { LedgerUnit } from './ledger-unit';
import { GridRow } from './grid';

/**
 * The unit of an amount column that names none, from the size of its figures: ledgers of such zones hold projects of some
 * hundred 万元 to some ten 亿元. Null when no figure stands without a unit of its own. A person is asked to confirm a guess.
 */
export function guessUnit(sample: readonly GridRow[], column: number): LedgerUnit | null {
  const figures = sample.map((row) => bare(row.cells[column])).filter((figure): figure is number => figure !== null);
  if (figures.length === 0) return null;
  const middle = figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
  if (middle >= 1_000_000) return LedgerUnit.Yuan;
  return middle < 20 ? LedgerUnit.Yi : LedgerUnit.Wan;
}

const bare = (cell: unknown): number | null => {
  if (typeof cell === 'number') return cell > 0 ? cell : null;
  if (typeof cell !== 'string') return null;
  const text = cell.normalize('NFKC').replace(/[,\s]/gu, '');
  return /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : null;
};
