import { RefusalCode } from '@huoshui/contracts';
import { RefusalFacts } from '@huoshui/domain';

/** A file that cannot be read, with the code that the user will see. Raised in the reading process, carried to its parent. */
export class ReadingFault extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly facts: RefusalFacts = {},
  ) {
    super(code);
  }
}

/** Every bound of the reader in one place. A ledger of 50 000 rows is far inside them, a bomb far outside. */
export const readingLimits = {
  /** Entries of the archive; a workbook of a hundred sheets with pictures has some hundred. */
  entries: 5_000,
  /** Sum of the sizes that the directory promises, and of the bytes that are really inflated. */
  unpackedBytes: 400 * 1024 * 1024,
  /** XML shrinks to a tenth or a twentieth; nothing that people make shrinks to less than a hundredth, once it is large. */
  ratio: 150,
  ratioFromBytes: 20 * 1024 * 1024,
  sheets: 200,
  rows: 200_000,
  columns: 200,
  cells: 4_000_000,
  merges: 50_000,
  strings: 2_000_000,
  /** Excel itself stops at 32 767. */
  cellText: 40_000,
  tag: 65_536,
} as const;
