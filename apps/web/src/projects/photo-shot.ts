import { PhotoShot } from '@huoshui/contracts';
import { Exif, placeNow, readExif, shrinkPhoto } from '@huoshui/ui';

/** What a photo says of itself, read before it is made smaller: the smaller one says nothing any more. */
export async function takeUp(file: File): Promise<{ file: File; shot: PhotoShot }> {
  const shot = shotOf(readExif(await file.arrayBuffer()));
  return { file: await shrinkPhoto(file), shot };
}

export const shotOf = ({ takenAt, latitude, longitude, accuracyMetres }: Exif): PhotoShot => ({
  ...(takenAt !== null && { takenAt, timeSource: 'photo' }),
  ...(latitude !== null && longitude !== null && { latitude, longitude, placeSource: 'photo' }),
  ...(latitude !== null && accuracyMetres !== null && { accuracyMetres }),
});

/** Adds what the device knows at this moment to what the photo left out. */
export async function withDevice(shot: PhotoShot, now: Date): Promise<PhotoShot> {
  const place = shot.latitude === undefined ? await placeNow() : null;
  return {
    ...shot,
    ...(shot.takenAt === undefined && { takenAt: now.toISOString(), timeSource: 'device' }),
    ...(place && { ...place, placeSource: 'device' }),
  };
}
