import { Service, signal } from '@angular/core';

export interface Toast {
  readonly id: number;
  readonly kind: 'good' | 'alarm';
  readonly text: string;
}

const SHOWN_MS = { good: 3_500, alarm: 8_000 } as const;

/** Short words that come and go: what was done, or why it was not. */
@Service()
export class Toasts {
  private made = 0;
  private readonly all = signal<readonly Toast[]>([]);
  readonly shown = this.all.asReadonly();

  done(text: string): void {
    this.add('good', text);
  }

  failed(text: string): void {
    this.add('alarm', text);
  }

  drop(id: number): void {
    this.all.update((toasts) => toasts.filter((toast) => toast.id !== id));
  }

  private add(kind: Toast['kind'], text: string): void {
    const id = (this.made += 1);
    this.all.update((toasts) => [...toasts.slice(-2), { id, kind, text }]);
    setTimeout(() => this.drop(id), SHOWN_MS[kind]);
  }
}
