import { shotOf, withDevice } from './photo-shot';

const silent = { takenAt: null, latitude: null, longitude: null, accuracyMetres: null };
const now = new Date('2026-06-17T02:00:00Z');

describe('when and where a photo was taken', () => {
  it('is told by the photo, and says so', () => {
    expect(
      shotOf({ takenAt: '2026-03-12T01:30:00.000Z', latitude: 22.37, longitude: 113.55, accuracyMetres: 9 }),
    ).toEqual({
      takenAt: '2026-03-12T01:30:00.000Z',
      timeSource: 'photo',
      latitude: 22.37,
      longitude: 113.55,
      accuracyMetres: 9,
      placeSource: 'photo',
    });
    expect(shotOf(silent)).toEqual({});
  });

  it('is told by the device only where the photo is silent, and the place only where the device knows it', async () => {
    expect(await withDevice({}, now)).toEqual({ takenAt: now.toISOString(), timeSource: 'device' });
    const told = { takenAt: '2026-03-12T01:30:00.000Z', timeSource: 'photo' } as const;
    expect(await withDevice(told, now)).toEqual(told);
    const ask = (done: PositionCallback) =>
      done({ coords: { latitude: 22.3701234567, longitude: 113.5, accuracy: 14.6 } } as GeolocationPosition);
    Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition: ask }, configurable: true });
    expect(await withDevice(told, now)).toEqual({
      ...told,
      latitude: 22.370123,
      longitude: 113.5,
      accuracyMetres: 15,
      placeSource: 'device',
    });
  });
});
