import { WHOLE } from '../../projects/credit-share';
import { Fraction } from '../fraction';

/** Below it a whole number is exact as a JavaScript number, with room for one more addend. */
const ROOM = 2 ** 51;

/**
 * An exact sum of quantities times parts. A year's pass adds millions of them, so parts in hundredths of a percent are
 * added as plain whole numbers while these are exact; only the rest pays for fractions.
 */
export class Sum {
  private small = 0;
  private large = 0n;
  private rest: Fraction | null = null;

  add(quantity: number, { part, of }: { readonly part: number; readonly of: number }, factor: Fraction | null): void {
    if (of !== WHOLE || factor !== null) {
      const piece = Fraction.of(BigInt(quantity) * BigInt(part), of);
      this.rest = (this.rest ?? Fraction.ZERO).plus(factor === null ? piece : piece.times(factor));
      return;
    }
    const piece = quantity * part;
    if (piece < ROOM) {
      this.small += piece;
      if (this.small >= ROOM) this.spill();
    } else {
      this.large += BigInt(quantity) * BigInt(part);
    }
  }

  /** In hundredths of a percent. */
  addWhole(sum: bigint): void {
    this.large += sum;
  }

  get value(): Fraction {
    const whole = Fraction.of(this.large + BigInt(this.small), WHOLE);
    return this.rest === null ? whole : whole.plus(this.rest);
  }

  private spill(): void {
    this.large += BigInt(this.small);
    this.small = 0;
  }
}
