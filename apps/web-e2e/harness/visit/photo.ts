import type { Page } from 'playwright-core';

/**
 * The EXIF segment that a phone writes: taken on 2026-03-12 at 09:30:05 (+08:00), 22.3701°N 113.5493°E, 12 m. Made by
 * `withExif` of libs/testing.
 */
const EXIF = Buffer.from(
  '/+EA4UV4aWYAAE1NACoAAAAIAAKHaQAEAAAAAQAAACaIJQAEAAAAAQAAAF8AAAAAAAKQAwACAAAAFAAAAESQEQACAAAABwAAAFgAAAAAMjAyNjowMzox' +
    'MiAwOTozMDowNQArMDg6MDAAAAUAAQACAAAAAk4AAAAAAgAFAAAAAwAAAKEAAwACAAAAAkUAAAAABAAFAAAAAwAAALkAHwAFAAAAAQAAANEAAAAAAABV8' +
    'AAAA+gAAFXwAAAD6AAAMEgAAAPoAAG5aAAAA+gAAH0AAAAD6AAA4IgAAAPoAAAu4AAAA+g=',
  'base64',
);

interface Photo {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A photo of a building site, 2 400 pixels wide, drawn by the browser; as a phone takes it on `day`, or without a word of when and where. */
export async function photo(page: Page, name: string, day: string | null): Promise<Photo> {
  const drawn = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(2_400, 1_800);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    const box = (colour: string, x: number, y: number, width: number, height: number): void => {
      pen.fillStyle = colour;
      pen.fillRect(x, y, width, height);
    };
    box('#a9cde4', 0, 0, 2_400, 1_250);
    box('#96764f', 0, 1_250, 2_400, 550);
    box('#d68024', 1_130, 200, 60, 1_050);
    box('#40464a', 1_190, 350, 80, 650);
    box('#3a5c80', 950, 1_080, 550, 170);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  const jpeg = Buffer.from(drawn);
  const exif = day === null ? Buffer.alloc(0) : dated(day);
  return {
    name,
    mimeType: 'image/jpeg',
    buffer: Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)]),
  };
}

function dated(day: string): Buffer {
  const exif = Buffer.from(EXIF);
  exif.write(day.replaceAll('-', ':'), exif.indexOf('2026:03:12'), 'latin1');
  // Whatever the hour, the photo is not from the future.
  exif.write('00:00:05', exif.indexOf('09:30:05'), 'latin1');
  return exif;
}
