/**
 * Whether a project stands on a year's list, as SQL for another module's own query.
 * @param project SQL of the project's id
 * @param year SQL of the year
 */
export const isKeyProject = (project: string, year: string): string =>
  `EXISTS (SELECT 1 FROM key_project k JOIN key_project_plan v ON v.key_project_id = k.id AND v.known_to IS NULL
    WHERE k.project_id = ${project} AND k.year = ${year} AND v.listed)`;
