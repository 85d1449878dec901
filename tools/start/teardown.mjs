import { words } from '../lib/words.mjs';

/** What has been started, to be stopped in the reverse order, each exactly once; what comes too late is stopped at once. */
export class Teardown {
  #stops = [];
  #running = null;
  #late = [];

  add(stop) {
    if (this.begun) this.#late.push(stop());
    else this.#stops.push(stop);
  }

  get begun() {
    return this.#running !== null;
  }

  /** Stops everything started so far. */
  run() {
    this.#running ??= this.#stopAll();
    return this.#running;
  }

  /** Resolves when also the late ones have stopped. */
  async done() {
    await this.run();
    await Promise.allSettled(this.#late);
  }

  async #stopAll() {
    if (this.#stops.length > 0) console.log(words.stopping);
    for (const stop of this.#stops.reverse()) await Promise.allSettled([stop()]);
  }
}

/**
 * Resolves when the person wants to leave: Ctrl-C, a closed terminal, or npm itself gone (a shell between npm and us may
 * not hand signals on).
 */
export function leaving() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal));
    if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && resolve('orphaned'), 500).unref();
  });
}
