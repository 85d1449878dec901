import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sfntOfWoff } from './sfnt-of-woff';

/** Song (宋体) for the body, its bold for titles, Hei (黑体) for headings: Noto, under the SIL Open Font Licence. */
const FACES = {
  song: { name: 'noto-serif-sc', weight: 400 },
  title: { name: 'noto-serif-sc', weight: 700 },
  hei: { name: 'noto-sans-sc', weight: 500 },
} as const;
export type Face = keyof typeof FACES;

export interface Run {
  readonly text: string;
  readonly font: string;
}

/** The fonts that were asked for since the start, by the name of their pieces: some 8 MB when all usual characters were. */
const opened = new Map<string, Buffer>();

/** A font of 15 000 characters comes as about a hundred files of a hundred and fifty each; only those needed are opened. */
class CjkFace {
  /** Which piece holds a character. */
  private readonly subsetOf = new Map<number, string>();
  private readonly folder: string;

  constructor(private readonly face: Face) {
    this.folder = dirname(require.resolve(`@fontsource/${FACES[face].name}/unicode.json`));
    const ranges = JSON.parse(readFileSync(join(this.folder, 'unicode.json'), 'utf8')) as Record<string, string>;
    for (const [key, covered] of Object.entries(ranges)) {
      for (const range of covered.split(',')) this.cover(range, key.replace(/[[\]]/g, ''));
    }
  }

  /** The text in pieces, each in one file's characters. */
  runs(text: string): Run[] {
    const runs: { text: string; font: string }[] = [];
    for (const sign of text) {
      const font = this.open(this.subsetOf.get(sign.codePointAt(0) ?? 0) ?? 'latin');
      const last = runs.at(-1);
      if (last?.font === font) last.text += sign;
      else runs.push({ text: sign, font });
    }
    return runs;
  }

  private open(subset: string): string {
    const font = `${this.face}-${subset}`;
    if (!opened.has(font)) {
      const { name, weight } = FACES[this.face];
      opened.set(font, sfntOfWoff(readFileSync(join(this.folder, 'files', `${name}-${subset}-${weight}-normal.woff`))));
    }
    return font;
  }

  /** U+4e00 or U+4e00-4eff. */
  private cover(range: string, subset: string): void {
    const [from = '', to = from] = range.trim().slice(2).split('-');
    for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code += 1) {
      if (!this.subsetOf.has(code)) this.subsetOf.set(code, subset);
    }
  }
}

const faces = new Map<Face, CjkFace>();

function faceOf(face: Face): CjkFace {
  const known = faces.get(face) ?? new CjkFace(face);
  faces.set(face, known);
  return known;
}

/** Text as pdfmake takes it when each piece has its own font file. */
export const inFace = (face: Face, text: string): Run[] => faceOf(face).runs(text);

/** Every font that some text was put in, by its name. */
export const openedFonts = (): ReadonlyMap<string, Buffer> => opened;
