import { PaperView, PhotoShot } from '@huoshui/contracts';
import { instantText } from '@huoshui/ui';

type Shot =
  | PhotoShot
  | Pick<PaperView, 'takenAt' | 'timeSource' | 'latitude' | 'longitude' | 'accuracyMetres' | 'placeSource' | 'place'>;

const source = (of: string | null | undefined): string => (of === 'photo' ? $localize`照片记录` : $localize`手机提供`);

/** "2026-03-12 09:30（照片记录）", or that the time is not known. */
export const timeText = ({ takenAt, timeSource }: Shot): string =>
  takenAt ? `${instantText(takenAt)}（${source(timeSource)}）` : $localize`未取得拍摄时间`;

/** "22.3701°N 113.5493°E ±12 米（手机提供）", or that the place is not known. */
export function placeText({ latitude, longitude, accuracyMetres, placeSource }: Shot): string {
  if (latitude === null || latitude === undefined || longitude === null || longitude === undefined) {
    return $localize`未取得位置`;
  }
  const north = `${Math.abs(latitude).toFixed(4)}°${latitude < 0 ? 'S' : 'N'}`;
  const east = `${Math.abs(longitude).toFixed(4)}°${longitude < 0 ? 'W' : 'E'}`;
  const near = accuracyMetres ? $localize` ±${accuracyMetres}:metres: 米` : '';
  return `${north} ${east}${near}（${source(placeSource)}）`;
}
