import { compileBulletins, replayNightly, replayNow } from './bulletins';
import { applyImport, readImport } from './exchange';
import { escalateObstacles } from './obstacles';
import { remindSheets } from './weekly-sheets';
import { checkMinutes, prepareMeetings } from './meetings';
import { computeLights, dailyLights, refreshLights } from './lights';
import { houseKeeping, JobDeclaration } from './platform';
import { remindOwners } from './supervision';
import { milestonesChanged } from './projects';
import { applyToAll, refreshSchedules } from './schedules';

/** Every job of the product. The worker refuses to start when one has no handler. */
export const DECLARED_JOBS: readonly JobDeclaration<never>[] = [
  houseKeeping,
  remindOwners,
  compileBulletins,
  prepareMeetings,
  checkMinutes,
  replayNightly,
  replayNow,
  remindSheets,
  escalateObstacles,
  readImport,
  applyImport,
  dailyLights,
  computeLights,
  refreshLights,
  milestonesChanged,
  refreshSchedules,
  applyToAll,
];
