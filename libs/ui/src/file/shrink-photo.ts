/** The longer side of a photo that is sent from a phone: enough to read a permit, a tenth of the bytes. */
export const PHOTO_SIDE = 1_600;
const QUALITY = 0.85;

/** The size of a picture that fits into a square of `most`, its proportions kept; never larger than it is. */
export function fitted(width: number, height: number, most: number): readonly [width: number, height: number] {
  const scale = Math.min(1, most / Math.max(width, height));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

/** The photo at most `most` pixels long, upright, as JPEG; the file itself when it is small enough or cannot be drawn here. */
export async function shrinkPhoto(file: File, most = PHOTO_SIDE): Promise<File> {
  const picture = await drawn(file);
  if (picture === null) return file;
  const [width, height] = fitted(picture.width, picture.height, most);
  if (width === picture.width) return file;
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  picture.close();
  const small = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return new File([small], file.name.replace(/\.\w+$/, '') + '.jpg', { type: 'image/jpeg' });
}

/** Turned as its EXIF says; null for what the browser cannot draw, as HEIC outside of Safari. */
async function drawn(file: File): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return null;
  }
}
