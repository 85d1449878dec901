import { Day, DefinitionBody, MilestoneDefinition } from '@huoshui/domain';
import { found, Work } from '../platform';
import { KnownDefinition, KNOWN_DEFINITION, LATEST_FIRST } from './known-definition';

/** The zone's definition on a day, inside another module's write or beside any. */
export async function zoneDefinition(work: Pick<Work, 'query'>, on: Day): Promise<KnownDefinition> {
  const [row] = await work.query<KnownDefinition>(
    `SELECT ${KNOWN_DEFINITION} FROM definition_profile d WHERE d.key = 'zone' AND d.effective_from <= $1
     ORDER BY ${LATEST_FIRST} LIMIT 1`,
    [on],
  );
  return found(row);
}

/** What the zone's rules of recording and counting need of its profile. */
export const countingBy = ({ recording, startOnLandAcquisition }: DefinitionBody): MilestoneDefinition => ({
  order: recording?.order ?? [],
  needs: recording?.needs ?? {},
  startOnLandAcquisition,
});
