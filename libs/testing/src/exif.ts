export interface ShotWords {
  /** As a camera writes it: `2026:03:12 09:30:00`. */
  readonly original?: string;
  readonly offset?: string;
  /** Degrees, minutes, seconds. */
  readonly latitude?: readonly [number, number, number];
  readonly longitude?: readonly [number, number, number];
  readonly latitudeRef?: 'N' | 'S';
  readonly longitudeRef?: 'E' | 'W';
  readonly errorMetres?: number;
  /** Byte order; phones write both. */
  readonly little?: boolean;
}

interface Value {
  readonly tag: number;
  readonly type: 2 | 4 | 5;
  readonly count: number;
  readonly bytes: Uint8Array;
}

/** A JPEG with the EXIF segment that a phone writes, right behind its first marker. */
export function withExif(jpeg: Uint8Array, shot: ShotWords): Uint8Array<ArrayBuffer> {
  const tiff = tiffOf(shot);
  const length = tiff.length + 8;
  const head = [0xff, 0xe1, length >> 8, length & 0xff, 0x45, 0x78, 0x69, 0x66, 0, 0];
  return Uint8Array.from([...jpeg.subarray(0, 2), ...head, ...tiff, ...jpeg.subarray(2)]);
}

function tiffOf(shot: ShotWords): Uint8Array {
  const order = shot.little ?? false;
  const whole = (value: number, bytes: 2 | 4): Uint8Array => {
    const view = new DataView(new ArrayBuffer(bytes));
    if (bytes === 2) view.setUint16(0, value, order);
    else view.setUint32(0, value, order);
    return new Uint8Array(view.buffer);
  };
  const text = (tag: number, said?: string): Value[] =>
    said === undefined ? [] : [{ tag, type: 2, count: said.length + 1, bytes: new TextEncoder().encode(`${said}\0`) }];
  const fractions = (tag: number, values?: readonly number[]): Value[] =>
    values === undefined
      ? []
      : [
          {
            tag,
            type: 5,
            count: values.length,
            bytes: joined(values.flatMap((value) => [whole(Math.round(value * 1000), 4), whole(1000, 4)])),
          },
        ];
  const pointer = (tag: number, to: number): Value => ({ tag, type: 4, count: 1, bytes: whole(to, 4) });

  const directory = (values: readonly Value[], start: number): Uint8Array => {
    let heap = start + 2 + values.length * 12 + 4;
    const entries: Uint8Array[] = [];
    const beyond: Uint8Array[] = [];
    for (const { tag, type, count, bytes } of values) {
      const inPlace = bytes.length <= 4;
      const place = inPlace ? joined([bytes, new Uint8Array(4 - bytes.length)]) : whole(heap, 4);
      entries.push(whole(tag, 2), whole(type, 2), whole(count, 4), place);
      if (inPlace) continue;
      beyond.push(bytes);
      heap += bytes.length;
    }
    return joined([whole(values.length, 2), ...entries, whole(0, 4), ...beyond]);
  };

  const details = [...text(0x9003, shot.original), ...text(0x9011, shot.offset)];
  const gps = [
    ...text(1, shot.latitude && (shot.latitudeRef ?? 'N')),
    ...fractions(2, shot.latitude),
    ...text(3, shot.longitude && (shot.longitudeRef ?? 'E')),
    ...fractions(4, shot.longitude),
    ...fractions(0x1f, shot.errorMetres === undefined ? undefined : [shot.errorMetres]),
  ];
  const mainLength = 2 + 2 * 12 + 4;
  const detailsAt = 8 + mainLength;
  const detailBytes = directory(details, detailsAt);
  const gpsAt = detailsAt + detailBytes.length;
  const main = directory([pointer(0x8769, detailsAt), pointer(0x8825, gpsAt)], 8);
  const mark = order ? [0x49, 0x49] : [0x4d, 0x4d];
  return joined([Uint8Array.from(mark), whole(42, 2), whole(8, 4), main, detailBytes, directory(gps, gpsAt)]);
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
