/** Where a record comes from: typed in, read from a ledger, or made up for the demonstration. */
export const Origin = { Entered: 'entered', Import: 'import', Demo: 'demo' } as const;
export type Origin = (typeof Origin)[keyof typeof Origin];

/** `importId` is given exactly when the origin is an import. */
export interface Provenance {
  readonly origin?: Origin;
  readonly importId?: string | null;
}
