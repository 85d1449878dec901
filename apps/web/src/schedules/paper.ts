import { ApplicationRef, inject, Service, signal } from '@angular/core';

/** Landscape sheets of the zone's printers. */
export type Paper = 'a3' | 'a4';

const PIXELS_A_MM = 96 / 25.4;
const MARGIN_MM = 10;
const WIDTH_MM: Readonly<Record<Paper, number>> = { a3: 420, a4: 297 };

/** CSS pixels between the margins. */
export const paperWidth = (paper: Paper): number => Math.floor((WIDTH_MM[paper] - 2 * MARGIN_MM) * PIXELS_A_MM);

/**
 * What is on paper is drawn only while it is printed: by a button, or by the browser's own command, which takes A3. The page
 * that shows it reads `printing`.
 */
@Service()
export class Printing {
  private readonly app = inject(ApplicationRef);
  private readonly sheet = signal<Paper | null>(null);
  private asked: Paper = 'a3';
  /** Null while nothing is printed. */
  readonly printing = this.sheet.asReadonly();

  constructor() {
    addEventListener('beforeprint', () => this.turn(this.asked));
    addEventListener('afterprint', () => {
      this.asked = 'a3';
      this.turn(null);
    });
  }

  print(paper: Paper): void {
    this.asked = paper;
    print();
  }

  /** At once: the browser takes the page as it stands when the event returns. */
  private turn(paper: Paper | null): void {
    this.sheet.set(paper);
    this.app.tick();
  }
}
