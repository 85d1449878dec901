/** SQL of a joined person as whoever reads is told of them; null where nobody was joined. */
export const person = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NOT NULL THEN jsonb_build_object('id', ${alias}.id, 'displayName', ${alias}.display_name) END`;

/** The same of the person with this id, an SQL expression, where none is joined. */
export const personWithId = (id: string): string =>
  `(SELECT jsonb_build_object('id', who.id, 'displayName', who.display_name) FROM person who WHERE who.id = ${id})`;
