/** A person of a joined table as JSON; null where there is none. */
export const personRef = (table: string): string =>
  `CASE WHEN ${table}.id IS NULL THEN NULL ELSE jsonb_build_object('id', ${table}.id, 'displayName', ${table}.display_name) END`;
