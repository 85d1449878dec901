/** Where a row of milestone_paper stands. */
export const paperState = (paper: string): string => `CASE WHEN ${paper}.retracted_at IS NOT NULL THEN 'retracted'
  WHEN ${paper}.verified_at IS NOT NULL THEN 'verified' WHEN ${paper}.returned_at IS NOT NULL THEN 'returned'
  ELSE 'waiting' END`;

/** A paper that was added after the return answers to it. */
export const answered = (fact: string): string => `EXISTS (SELECT 1 FROM milestone_paper late
  WHERE late.fact_id = ${fact}.id AND late.recorded_at > ${fact}.returned_at AND late.retracted_at IS NULL
    AND late.returned_at IS NULL)`;

/** Where a row of milestone_fact stands; a returned one waits again once a paper was added. */
export const factState = (fact: string): string => `CASE WHEN ${fact}.retracted_at IS NOT NULL THEN 'retracted'
  WHEN ${fact}.verified_at IS NOT NULL THEN 'verified'
  WHEN ${fact}.returned_at IS NOT NULL AND NOT ${answered(fact)} THEN 'returned' ELSE 'waiting' END`;
