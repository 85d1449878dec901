export interface Place {
  readonly latitude: number;
  readonly longitude: number;
  /** Radius in whole metres. */
  readonly accuracyMetres: number;
}

const PATIENCE_MS = 12_000;

/** True where the device can be asked at all; the browser asks the person. */
export const knowsPlace = (): boolean => typeof navigator !== 'undefined' && 'geolocation' in navigator;

/** Where the device is now, once the person has agreed; null when it does not know or may not say. */
export function placeNow(): Promise<Place | null> {
  if (!knowsPlace()) return Promise.resolve(null);
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({
          latitude: Math.round(coords.latitude * 1e6) / 1e6,
          longitude: Math.round(coords.longitude * 1e6) / 1e6,
          accuracyMetres: Math.round(coords.accuracy),
        }),
      () => resolve(null),
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: 30_000 },
    );
  });
}
