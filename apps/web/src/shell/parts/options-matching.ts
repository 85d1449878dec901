const MOST = 8;

export interface ComboOption {
  readonly id: string;
  readonly name: string;
  /** What tells two of the same name apart, and is sought as well: an account, a team. */
  readonly more?: string;
}

/** The first options whose name or addition holds what was typed, those that begin with it before the rest. */
export function optionsMatching(options: readonly ComboOption[], typed: string): readonly ComboOption[] {
  const sought = typed.trim().toLowerCase();
  const rank = ({ name, more = '' }: ComboOption): number => {
    const [first, second] = [name.toLowerCase(), more.toLowerCase()];
    if (first.startsWith(sought)) return 0;
    if (second.startsWith(sought)) return 1;
    return first.includes(sought) || second.includes(sought) ? 2 : 3;
  };
  return options
    .map((option) => ({ option, rank: rank(option) }))
    .filter((found) => found.rank < 3)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, MOST)
    .map((found) => found.option);
}
