import { HttpClient, HttpEventType } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { api, paths } from '@huoshui/contracts';
import { firstValueFrom, lastValueFrom, tap } from 'rxjs';
import { newKey } from './new-key';
import { Refusal } from './refusal';

/** The writes' road to the server. Each method gives the answer or throws a Refusal. */
@Service()
export class Api {
  private readonly http = inject(HttpClient);
  /** Keys of POSTs whose answer never came: the same action tried again keeps its key. */
  private readonly unanswered = new Map<string, string>();

  async post<T = void>(url: string, body: unknown = {}): Promise<T> {
    const action = `${url} ${JSON.stringify(body)}`;
    const key = this.unanswered.get(action) ?? newKey();
    this.unanswered.set(action, key);
    try {
      const answer = await firstValueFrom(this.http.post<T>(url, body, { headers: { 'Idempotency-Key': key } }));
      this.unanswered.delete(action);
      return answer;
    } catch (error) {
      if (!(error instanceof Refusal) || !maybeDone.has(error.code)) this.unanswered.delete(action);
      throw error;
    }
  }

  put<T = void>(url: string, body: unknown, version?: number): Promise<T> {
    return firstValueFrom(this.http.put<T>(url, body, { headers: ifMatch(version) }));
  }

  patch<T = void>(url: string, body: unknown, version: number): Promise<T> {
    return firstValueFrom(this.http.patch<T>(url, body, { headers: ifMatch(version) }));
  }

  delete<T = void>(url: string, version?: number): Promise<T> {
    return firstValueFrom(this.http.delete<T>(url, { headers: ifMatch(version) }));
  }

  get<T>(url: string): Promise<T> {
    return firstValueFrom(this.http.get<T>(url));
  }

  /** Uploads a file where it is taken in, and gives the id of what it became. */
  readonly uploadTo =
    (url: string) =>
    async (file: File, progress: (share: number) => void): Promise<string> => {
      const form = new FormData();
      form.append('file', file, file.name);
      const events = this.http.post<{ id: string }>(url, form, { observe: 'events', reportProgress: true });
      const last = await lastValueFrom(
        events.pipe(
          tap((event) => {
            if (event.type === HttpEventType.UploadProgress && event.total) progress(event.loaded / event.total);
          }),
        ),
      );
      if (last.type !== HttpEventType.Response || !last.body) throw new Refusal('request.failed');
      return last.body.id;
    };

  /** Keeps a file. */
  readonly upload = this.uploadTo(api(paths.files));
}

const maybeDone = new Set<string>(['offline', 'request.busy', 'request.failed']);

const ifMatch = (version: number | undefined): Record<string, string> =>
  version === undefined ? {} : { 'If-Match': `"${version}"` };
