/** What rules may call by name, and what entered figures were called before. */
export interface Names {
  readonly groups: readonly string[];
  /** Keys of all items of the part, sub-items among them, that measure something. */
  readonly measured: readonly string[];
  /** Keys of all items of the part. */
  readonly items: readonly string[];
  /** Keys of the teams' items, where persons are read; null where teams are. */
  readonly ofTeams: readonly string[] | null;
  /** Unit of each entered figure, filled while reading. */
  readonly units: Map<string, string>;
}
