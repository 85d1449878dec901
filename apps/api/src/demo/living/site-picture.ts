import { crc32, deflateSync } from 'node:zlib';
import { PaperKind } from '@huoshui/domain';

type Colour = readonly [red: number, green: number, blue: number];

const [WIDTH, HEIGHT] = [480, 360];
const GROUND_FROM = 250;
const STEEL: Colour = [214, 128, 36];
const CONCRETE: Colour = [168, 174, 176];

/** A drawn building site that stands for a photo, as PNG: the demo carries no picture of a real place. */
export function sitePicture(kind: PaperKind): Buffer {
  const canvas = new Canvas();
  canvas.box(0, GROUND_FROM, WIDTH, HEIGHT, [150, 118, 84]);
  canvas.box(0, GROUND_FROM, WIDTH, GROUND_FROM + 6, [122, 94, 66]);
  draw[kind]?.(canvas);
  return canvas.png();
}

const draw: Readonly<Partial<Record<PaperKind, (canvas: Canvas) => void>>> = {
  sitePhoto: (canvas) => {
    canvas.box(60, 214, 200, GROUND_FROM, [236, 240, 242]);
    canvas.box(60, 206, 200, 214, [40, 108, 156]);
    for (let at = 0; at < 9; at += 1) canvas.box(236 + at * 26, 222, 240 + at * 26, GROUND_FROM, STEEL);
    canvas.box(232, 228, 456, 232, STEEL);
  },
  pilingPhoto: (canvas) => {
    canvas.box(226, 40, 238, GROUND_FROM, STEEL);
    canvas.box(200, 36, 264, 48, STEEL);
    canvas.box(238, 70, 254, 200, [64, 70, 74]);
    canvas.box(190, 216, 300, GROUND_FROM, [58, 92, 128]);
    for (let at = 0; at < 4; at += 1) canvas.box(330 + at * 34, 226, 340 + at * 34, GROUND_FROM + 10, CONCRETE);
  },
  mainWorksPhoto: (canvas) => {
    for (let floor = 0; floor < 5; floor += 1) canvas.box(90, 90 + floor * 34, 330, 98 + floor * 34, CONCRETE);
    for (let post = 0; post < 6; post += 1) canvas.box(96 + post * 46, 90, 104 + post * 46, GROUND_FROM, CONCRETE);
    canvas.box(380, 30, 390, GROUND_FROM, STEEL);
    canvas.box(210, 40, 440, 48, STEEL);
    canvas.box(250, 48, 252, 86, [64, 70, 74]);
  },
  equipmentPhoto: (canvas) => {
    canvas.box(0, 0, WIDTH, GROUND_FROM, [226, 231, 233]);
    canvas.box(0, 30, WIDTH, 38, [186, 194, 198]);
    for (let at = 0; at < 3; at += 1) {
      canvas.box(50 + at * 140, 150, 160 + at * 140, GROUND_FROM, [58, 92, 128]);
      canvas.box(66 + at * 140, 166, 110 + at * 140, 200, [206, 228, 236]);
      canvas.box(120 + at * 140, 166, 148 + at * 140, 176, STEEL);
    }
  },
};

/** Three bytes a dot under a sky; boxes are all that is drawn. */
class Canvas {
  private readonly dots = Buffer.alloc(HEIGHT * (1 + WIDTH * 3));

  constructor() {
    for (let y = 0; y < HEIGHT; y += 1) this.box(0, y, WIDTH, y + 1, [150 + y / 5, 196 + y / 8, 226 + y / 16]);
  }

  box(left: number, top: number, right: number, bottom: number, colour: Colour): void {
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) {
        const at = y * (1 + WIDTH * 3) + 1 + x * 3;
        colour.forEach((value, index) => (this.dots[at + index] = Math.min(255, Math.round(value))));
      }
    }
  }

  png(): Buffer {
    const head = Buffer.alloc(13);
    head.writeUInt32BE(WIDTH, 0);
    head.writeUInt32BE(HEIGHT, 4);
    // Eight bits a colour, three colours.
    head.set([8, 2, 0, 0, 0], 8);
    const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    return Buffer.concat([
      mark,
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(this.dots)),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  }
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
