import '@angular/localize/init';
import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';

setupZonelessTestEnv();

/** What jsdom lacks of a browser. */
class Watcher {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
const missing = {
  ResizeObserver: Watcher,
  IntersectionObserver: Watcher,
  matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
};
for (const [name, value] of Object.entries(missing)) Reflect.set(globalThis, name, value);
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
};
