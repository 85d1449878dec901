import { Service, signal } from '@angular/core';

/** Whether the page is as narrow as a phone; follows the window. */
@Service()
export class Viewport {
  private readonly query = matchMedia('(max-width: 767px)');
  private readonly phone = signal(this.query.matches);
  readonly narrow = this.phone.asReadonly();

  constructor() {
    this.query.addEventListener('change', (event) => this.phone.set(event.matches));
  }
}
