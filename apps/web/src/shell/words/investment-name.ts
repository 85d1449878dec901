/** Whether a project is a new firm's, or what a firm adds that is here already. */
export const investmentName = { new: $localize`新设`, added: $localize`增资` } as const;
