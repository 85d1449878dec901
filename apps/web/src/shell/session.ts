import { computed, inject, Service, signal } from '@angular/core';
import { api, ChangePassword, DemoSignIn, paths, Permission, SessionView, SignIn } from '@huoshui/contracts';
import { MONDAY_WEEKS } from '@huoshui/domain';
import { Api } from './http/api';
import { Refusal } from './http/refusal';

/** Who is signed in and what they may do. */
@Service()
export class Session {
  private readonly api = inject(Api);
  private readonly current = signal<SessionView | null>(null);
  private asking: Promise<SessionView | null> | null = null;

  readonly view = this.current.asReadonly();
  readonly today = computed(() => this.current()?.today ?? '');
  /** The zone's reporting week. */
  readonly week = computed(() => this.current()?.week ?? MONDAY_WEEKS);
  private readonly granted = computed(() => new Set(this.current()?.permissions ?? []));

  may(permission: Permission): boolean {
    return this.granted().has(permission);
  }

  /** Asks the server once; null when nobody is signed in. */
  known(): Promise<SessionView | null> {
    if (this.current()) return Promise.resolve(this.current());
    this.asking ??= this.refresh().finally(() => (this.asking = null));
    return this.asking;
  }

  async refresh(): Promise<SessionView | null> {
    try {
      this.current.set(await this.api.get<SessionView>(api(paths.session)));
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'session.missing') throw error;
      this.current.set(null);
    }
    return this.current();
  }

  async signIn(input: SignIn): Promise<void> {
    await this.api.post(api(paths.session), input);
    await this.refresh();
  }

  async changePassword(input: ChangePassword): Promise<void> {
    await this.api.put(api(paths.password), input);
    await this.refresh();
  }

  async signOut(everywhere = false): Promise<void> {
    await this.api.delete(api(everywhere ? paths.sessions : paths.session));
    this.forget();
  }

  demoSignIns(): Promise<DemoSignIn[]> {
    return this.api.get<DemoSignIn[]>(api(paths.demoSignIns));
  }

  forget(): void {
    this.current.set(null);
  }
}
