/** The "4+3+N": four attraction teams, three offices in other cities, N columns. Names are data. */
export const TeamKind = { Attraction: 'attraction', Office: 'office', Column: 'column' } as const;
export type TeamKind = (typeof TeamKind)[keyof typeof TeamKind];
