const FILLS = /<((?:[\w.-]+:)?)fills\b[^>]*>([\s\S]*?)<\/\1fills>/u;
const STYLES = /<((?:[\w.-]+:)?)cellXfs\b[^>]*>([\s\S]*?)<\/\1cellXfs>/u;
const STYLE = /<((?:[\w.-]+:)?)xf\b(?:[^>]*\/>|[^>]*?>[\s\S]*?<\/\1xf>)/gu;

/**
 * The cell styles of a workbook, each to be had in red. Styles are asked for while the sheets are written; `xml` then gives the part with
 * what was asked for at its end, everything else as it was.
 */
export class RedStyles {
  private readonly styles: readonly string[];
  private readonly red: string[] = [];
  private readonly places = new Map<number, number>();

  constructor(private readonly part: string) {
    this.styles = (STYLES.exec(part)?.[2] ?? '').match(STYLE) ?? [];
  }

  /** The red twin of a style; the style itself where the workbook has no styles that could be added to. */
  of(style: number): number {
    const known = this.places.get(style);
    if (known !== undefined) return known;
    const own = this.styles[style];
    if (own === undefined || !FILLS.test(this.part)) return style;
    const place = this.styles.length + this.red.length;
    this.red.push(filled(own, this.fillCount()));
    this.places.set(style, place);
    return place;
  }

  xml(): string {
    if (this.red.length === 0) return this.part;
    return this.part
      .replace(FILLS, (_, prefix: string, fills: string) => {
        const red = `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FFFFC7CE"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
        return `<${prefix}fills count="${this.fillCount() + 1}">${fills}${red}</${prefix}fills>`;
      })
      .replace(STYLES, (_, prefix: string, styles: string) => {
        return `<${prefix}cellXfs count="${this.styles.length + this.red.length}">${styles}${this.red.join('')}</${prefix}cellXfs>`;
      });
  }

  private fillCount(): number {
    return (FILLS.exec(this.part)?.[2] ?? '').match(/<(?:[\w.-]+:)?fill(?=[\s/>])/gu)?.length ?? 0;
  }
}

const filled = (style: string, fill: number): string =>
  style
    .replace(/\s(?:fillId|applyFill)="[^"]*"/gu, '')
    .replace(/<((?:[\w.-]+:)?)xf\b/u, (open) => `${open} fillId="${fill}" applyFill="1"`);
