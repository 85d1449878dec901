/** What the first link holds in place of a hash before it: nothing was frozen into the chain before it. */
export const GENESIS = '0'.repeat(64);

/** A place in the chain of what was sealed: each link holds the hash of the one before it. */
export interface ChainPlace {
  /** From 1 on, without gaps. */
  readonly position: number;
  /** SHA-256 of the link before, or `GENESIS`. */
  readonly previous: string;
}

export interface ChainLink extends ChainPlace {
  /** SHA-256 of the sealed text, in which the place itself stands. */
  readonly sha256: string;
}

/** Where a chain does not hold, and why. */
export interface ChainFault {
  readonly position: number;
  readonly fault: 'gap' | 'previous';
  readonly expected: string;
  readonly found: string;
}

/** The place after the last link. */
export const nextPlace = (last: ChainLink | null): ChainPlace => ({
  position: (last?.position ?? 0) + 1,
  previous: last?.sha256 ?? GENESIS,
});

/** Every place at which positions have a gap or a link does not hold the hash of the one before it. */
export function chainFaults(links: readonly ChainLink[]): ChainFault[] {
  const faults: ChainFault[] = [];
  let last: ChainLink | null = null;
  for (const link of links.toSorted((a, b) => a.position - b.position)) {
    const { position, previous } = nextPlace(last);
    const at = link.position;
    if (at !== position) faults.push({ position: at, fault: 'gap', expected: String(position), found: String(at) });
    if (link.previous !== previous) {
      faults.push({ position: at, fault: 'previous', expected: previous, found: link.previous });
    }
    last = link;
  }
  return faults;
}
