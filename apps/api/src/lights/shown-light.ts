/**
 * What a project shows, as SQL for another module's own query: `{ colour, red, yellow, next: { on, colour } }`, null for a
 * project that is not watched. Its rows come by primary key. @param project SQL of the project's id
 */
export const shownLight = (project: string): string =>
  `(SELECT jsonb_build_object('colour', shown.colour, 'red', shown.red, 'yellow', shown.yellow, 'next',
      CASE WHEN shown.next_on IS NULL THEN NULL ELSE jsonb_build_object('on', shown.next_on, 'colour', shown.next_colour) END)
    FROM project_light shown WHERE shown.project_id = ${project} AND shown.watched)`;

/** Whether a project shows one of these colours, as SQL. @param colours SQL of an array of text */
export const showsLight = (project: string, colours: string): string =>
  `EXISTS (SELECT 1 FROM project_light shown WHERE shown.project_id = ${project} AND shown.watched
    AND shown.colour = ANY (${colours}))`;
