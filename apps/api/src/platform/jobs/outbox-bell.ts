import { Injectable } from '@nestjs/common';

/** Rung after every commit; whoever relays the outbox listens. */
@Injectable()
export class OutboxBell {
  private listener: (() => void) | null = null;

  listen(listener: () => void): void {
    this.listener = listener;
  }

  ring(): void {
    this.listener?.();
  }
}
