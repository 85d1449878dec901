import { ScheduleOutlook } from '@huoshui/contracts';
import { Day, daysBetween } from '@huoshui/domain';

/** "预计 2026-09-01 开工，比基线晚 12 天"; null where the schedule has no such task. */
export function forecastSentence(
  what: string,
  forecast: string | null,
  baseline: string | null,
  done: boolean,
): string | null {
  if (forecast === null) return null;
  const words = done ? $localize`${forecast}:day: 已${what}:what:` : $localize`预计 ${forecast}:day: ${what}:what:`;
  const late = baseline === null ? 0 : daysBetween(baseline as Day, forecast as Day);
  if (late === 0) return words;
  return late > 0
    ? $localize`${words}:words:，比基线晚 ${late}:days: 天`
    : $localize`${words}:words:，比基线早 ${-late}:days: 天`;
}

/** True when start or production, not reached yet, is expected after what was promised. */
export const slips = (outlook: ScheduleOutlook): boolean =>
  (!outlook.startDone && (outlook.startForecast ?? '') > (outlook.startBaseline ?? '9')) ||
  (!outlook.productionDone && (outlook.productionForecast ?? '') > (outlook.productionBaseline ?? '9'));
