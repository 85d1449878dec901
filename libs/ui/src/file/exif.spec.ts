import { ShotWords, withExif } from '@huoshui/testing';
import { readExif } from './exif';

/** One grey dot, as a real encoder writes it, with its JFIF segment. */
const JPEG = Uint8Array.from(
  atob(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////' +
      'wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  ),
  (sign) => sign.charCodeAt(0),
);

const read = (shot: ShotWords) => readExif(withExif(JPEG, shot).buffer);
const nothing = { takenAt: null, latitude: null, longitude: null, accuracyMetres: null };

describe('what a photo tells', () => {
  it.each([true, false])('is read in either byte order (little: %s)', (little) => {
    expect(
      read({
        little,
        original: '2026:03:12 09:30:05',
        offset: '+08:00',
        latitude: [22, 22, 12.36],
        longitude: [113, 32, 57.48],
        errorMetres: 12.4,
      }),
    ).toEqual({ takenAt: '2026-03-12T01:30:05.000Z', latitude: 22.3701, longitude: 113.5493, accuracyMetres: 12 });
  });

  it.each<[string, ShotWords, object]>([
    [
      'a clock without a zone, read in the zone of the place',
      { original: '2026:03:12 00:10:00' },
      { takenAt: '2026-03-11T16:10:00.000Z' },
    ],
    [
      'a clock of elsewhere',
      { original: '2026:03:12 09:30:00', offset: '+09:00' },
      { takenAt: '2026-03-12T00:30:00.000Z' },
    ],
    ['a camera whose clock was never set', { original: '0000:00:00 00:00:00' }, { takenAt: null }],
    [
      'south and west',
      { latitude: [33, 30, 0], latitudeRef: 'S', longitude: [70, 0, 36], longitudeRef: 'W' },
      { latitude: -33.5, longitude: -70.01 },
    ],
    ['half a place', { latitude: [22, 0, 0] }, { latitude: null, longitude: null }],
    ['a place off the globe', { latitude: [91, 0, 0], longitude: [0, 0, 0] }, { latitude: null, longitude: null }],
    ['nothing', {}, nothing],
  ])('is right for %s', (_, shot, told) => expect(read(shot)).toMatchObject(told));

  it('is nothing for a photo without EXIF, for another file and for one that is cut off anywhere', () => {
    expect(readExif(JPEG.buffer)).toEqual(nothing);
    expect(readExif(new TextEncoder().encode('%PDF-1.7').buffer)).toEqual(nothing);
    const whole = withExif(JPEG, { original: '2026:03:12 09:30:05', latitude: [22, 0, 0], longitude: [113, 0, 0] });
    for (let end = 0; end < whole.length; end += 1) {
      expect(() => readExif(whole.slice(0, end).buffer)).not.toThrow();
    }
  });

  it('is never more than what it says, whatever byte is wrong', () => {
    const whole = withExif(JPEG, { original: '2026:03:12 09:30:05', latitude: [22, 0, 0], longitude: [113, 0, 0] });
    for (let at = 2; at < 220; at += 1) {
      for (const wrong of [0x00, 0xff]) {
        const broken = whole.slice();
        broken[at] = wrong;
        const { latitude, longitude } = readExif(broken.buffer);
        expect((latitude === null) === (longitude === null)).toBe(true);
        expect(Math.abs(latitude ?? 0)).toBeLessThanOrEqual(90);
      }
    }
  });
});
