/** An exact number. Points are rewards, so they are never kept as floats: 1/3 of a point thrice is one point. */
export class Fraction {
  static readonly ZERO = new Fraction(0n, 1n);
  static readonly ONE = new Fraction(1n, 1n);

  private constructor(
    readonly numerator: bigint,
    /** Always positive; the fraction is in lowest terms. */
    readonly denominator: bigint,
  ) {}

  /** @throws RangeError for a zero denominator or a number that is not whole. */
  static of(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
    const top = BigInt(numerator);
    const bottom = BigInt(denominator);
    if (bottom === 0n) throw new RangeError('a fraction over zero');
    const sign = bottom < 0n ? -1n : 1n;
    const divisor = greatestCommonDivisor(top, bottom) * sign;
    return new Fraction(top / divisor, bottom / divisor);
  }

  /** The decimal that a number shows: 0.1 is one tenth. At most nine digits before the point and six after it. */
  static decimal(value: number): Fraction {
    const parts = DECIMAL.exec(String(value));
    if (!parts) throw new RangeError(`not a plain decimal: ${value}`);
    const decimals = parts[3] ?? '';
    return Fraction.of(BigInt(`${parts[1]}${parts[2]}${decimals}`), 10n ** BigInt(decimals.length));
  }

  static isDecimal(value: unknown): value is number {
    return typeof value === 'number' && DECIMAL.test(String(value));
  }

  static sum(values: Iterable<Fraction>): Fraction {
    let total = Fraction.ZERO;
    for (const value of values) total = total.plus(value);
    return total;
  }

  plus(other: Fraction): Fraction {
    return Fraction.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(other.negated());
  }

  times(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** @throws RangeError when the other is zero. */
  over(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  negated(): Fraction {
    return new Fraction(-this.numerator, this.denominator);
  }

  /** Below, at or above zero as this is less than, equal to or more than the other. */
  compare(other: Fraction): number {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  atMost(limit: Fraction): Fraction {
    return this.compare(limit) > 0 ? limit : this;
  }

  /** The whole number at or below it: of −1.5 it is −2. */
  floor(): Fraction {
    const cut = this.numerator / this.denominator;
    return new Fraction(cut * this.denominator > this.numerator ? cut - 1n : cut, 1n);
  }

  /**
   * To so many decimals. `halfUp`, the usual, goes away from zero: 0.125 at two decimals is 0.13, −0.125 is −0.13;
   * `halfEven` takes a half to the even neighbour, 0.12; `floor` cuts towards zero (舍去), 0.129 is 0.12.
   */
  rounded(decimals: number, mode: 'halfUp' | 'halfEven' | 'floor' = 'halfUp'): Fraction {
    const scale = 10n ** BigInt(decimals);
    const negative = this.numerator < 0n;
    const size = (negative ? -this.numerator : this.numerator) * scale;
    const cut = size / this.denominator;
    const half = (size - cut * this.denominator) * 2n;
    const up =
      mode !== 'floor' &&
      (half > this.denominator || (half === this.denominator && (mode === 'halfUp' || cut % 2n === 1n)));
    const steps = up ? cut + 1n : cut;
    return Fraction.of(negative ? -steps : steps, scale);
  }

  /** As people read it, always with so many decimals: "12.50". */
  shown(decimals: number, mode: 'halfUp' | 'halfEven' | 'floor' = 'halfUp'): string {
    const { numerator, denominator } = this.rounded(decimals, mode);
    const scaled = (numerator * 10n ** BigInt(decimals)) / denominator;
    const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
    const whole = digits.slice(0, digits.length - decimals);
    const sign = scaled < 0n ? '-' : '';
    return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`;
  }

  /** Without loss: "7/3", or "2" for a whole number. */
  get exact(): string {
    return this.denominator === 1n ? `${this.numerator}` : `${this.numerator}/${this.denominator}`;
  }
}

const DECIMAL = /^(-?)(\d{1,9})(?:\.(\d{1,6}))?$/;

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let left = a < 0n ? -a : a;
  let right = b < 0n ? -b : b;
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}
