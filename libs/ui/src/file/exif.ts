/** When and where a photo says that it was taken. */
export interface Exif {
  /** Instant, ISO 8601; the camera's own clock, read in Asia/Shanghai where it names no offset. */
  readonly takenAt: string | null;
  /** Degrees, WGS 84. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly accuracyMetres: number | null;
}

const NOTHING: Exif = { takenAt: null, latitude: null, longitude: null, accuracyMetres: null };

const TAG = { dateTime: 0x0132, exif: 0x8769, gps: 0x8825, original: 0x9003, offset: 0x9011 } as const;
const GPS = { latitudeRef: 1, latitude: 2, longitudeRef: 3, longitude: 4, error: 0x1f } as const;
/** Bytes a value of each TIFF type takes: BYTE, ASCII, SHORT, LONG, RATIONAL and their signed kin. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
const ZONE = '+08:00';

/** Reads a JPEG's EXIF (CIPA DC-008); a photo that has none, or a broken one, tells nothing. */
export function readExif(bytes: ArrayBuffer): Exif {
  try {
    const tiff = findTiff(new DataView(bytes));
    return tiff ? told(tiff) : NOTHING;
  } catch (error) {
    // A length that leads beyond the end.
    if (error instanceof RangeError) return NOTHING;
    throw error;
  }
}

/** The TIFF block inside the APP1 segment that begins with `Exif`. */
function findTiff(jpeg: DataView): DataView | null {
  if (jpeg.byteLength < 4 || jpeg.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 4 <= jpeg.byteLength;) {
    const marker = jpeg.getUint16(at);
    // The picture itself begins: nothing is told after it.
    if (marker >> 8 !== 0xff || marker === 0xffda) return null;
    const length = jpeg.getUint16(at + 2);
    const isExif = marker === 0xffe1 && length > 8 && jpeg.getUint32(at + 4) === 0x45786966;
    if (isExif) return new DataView(jpeg.buffer, jpeg.byteOffset + at + 10, length - 8);
    at += 2 + length;
  }
  return null;
}

function told(tiff: DataView): Exif {
  const little = tiff.getUint16(0) === 0x4949;
  const main = new Directory(tiff, tiff.getUint32(4, little), little);
  const details = main.inner(TAG.exif);
  const gps = main.inner(TAG.gps);
  const time = details?.text(TAG.original) ?? main.text(TAG.dateTime);
  const latitude = degrees(gps, GPS.latitude, GPS.latitudeRef, 90);
  const longitude = degrees(gps, GPS.longitude, GPS.longitudeRef, 180);
  const located = latitude !== null && longitude !== null;
  const error = located ? (gps?.rationals(GPS.error)[0] ?? null) : null;
  return {
    takenAt: instant(time, details?.text(TAG.offset)),
    latitude: located ? latitude : null,
    longitude: located ? longitude : null,
    accuracyMetres: error === null ? null : Math.round(error),
  };
}

/** One directory of tags. */
class Directory {
  private readonly entries = new Map<number, { type: number; count: number; at: number }>();

  constructor(
    private readonly tiff: DataView,
    start: number,
    private readonly little: boolean,
  ) {
    const count = tiff.getUint16(start, little);
    for (let index = 0; index < count; index += 1) {
      const at = start + 2 + index * 12;
      const type = tiff.getUint16(at + 2, little);
      const many = tiff.getUint32(at + 4, little);
      const fits = (SIZES[type] ?? 0) * many <= 4;
      this.entries.set(tiff.getUint16(at, little), {
        type,
        count: many,
        at: fits ? at + 8 : tiff.getUint32(at + 8, little),
      });
    }
  }

  inner(tag: number): Directory | null {
    const entry = this.entries.get(tag);
    return entry ? new Directory(this.tiff, this.tiff.getUint32(entry.at, this.little), this.little) : null;
  }

  text(tag: number): string | null {
    const entry = this.entries.get(tag);
    if (!entry || entry.type !== 2 || entry.count > 64) return null;
    const signs = Array.from({ length: entry.count }, (_, index) => this.tiff.getUint8(entry.at + index));
    return String.fromCharCode(...signs).split('\0')[0] ?? null;
  }

  rationals(tag: number): number[] {
    const entry = this.entries.get(tag);
    if (!entry || entry.type !== 5 || entry.count > 3) return [];
    return Array.from({ length: entry.count }, (_, index) => {
      const at = entry.at + index * 8;
      return this.tiff.getUint32(at, this.little) / this.tiff.getUint32(at + 4, this.little);
    }).filter(Number.isFinite);
  }
}

function degrees(gps: Directory | null, tag: number, ref: number, most: number): number | null {
  const [whole, minutes = 0, seconds = 0] = gps?.rationals(tag) ?? [];
  if (whole === undefined) return null;
  const value = whole + minutes / 60 + seconds / 3600;
  if (value > most) return null;
  const sign = ['S', 'W'].includes(gps?.text(ref) ?? '') ? -1 : 1;
  return Math.round(sign * value * 1e6) / 1e6;
}

/** `2026:03:12 09:30:00` as an instant. */
function instant(time: string | null, offset: string | null | undefined): string | null {
  const parts = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(time ?? '');
  if (!parts) return null;
  const zone = /^[+-]\d\d:\d\d$/.test(offset ?? '') ? offset : ZONE;
  const at = new Date(`${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}${zone}`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
