import { SpeedGroup, SpeedGrouping } from '@huoshui/contracts';
import { LandMode } from '@huoshui/domain';
import { landModeName } from '@huoshui/ui';
import { bandName } from './speed-words';

/** What a group is called: a team, a band, an industry or a land mode, or that nothing was filled in. */
export function groupName({ key, name }: SpeedGroup, by: SpeedGrouping): string {
  if (key === null) return $localize`未填`;
  if (by === 'band') return bandName[key as keyof typeof bandName] ?? key;
  if (by === 'landMode') return landModeName[key as LandMode] ?? key;
  return name ?? key;
}
