import { HttpClient, HttpDownloadProgressEvent, HttpEvent, HttpEventType } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { api, paths, ProgressLine, ReadSoFar } from '@huoshui/contracts';
import { firstValueFrom, fromEvent, lastValueFrom, takeUntil, tap } from 'rxjs';
import { newKey } from './new-key';
import { Refusal, refusalIn } from './refusal';

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

  /**
   * Asks for an answer that takes long and is told line by line; null once the signal is aborted, which ends the work on
   * the server as well.
   */
  async follow<T>(url: string, body: unknown, told: (far: ReadSoFar) => void, signal: AbortSignal): Promise<T | null> {
    const events = this.http
      .post(url, body, { observe: 'events', reportProgress: true, responseType: 'text' })
      .pipe(takeUntil(fromEvent(signal, 'abort')));
    let answer: T | null = null;
    await lastValueFrom(
      events.pipe(
        tap((event) => {
          const last = lastLineOf<T>(event);
          if (last === null) return;
          if ('refusal' in last) throw refusalIn(last.refusal);
          if ('answer' in last) answer = last.answer;
          else told(last);
        }),
      ),
      { defaultValue: null },
    );
    if (answer === null && !signal.aborted) throw new Refusal('request.failed');
    return answer;
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

/** The last whole line of a long answer that has come so far. */
function lastLineOf<T>(event: HttpEvent<string>): ProgressLine<T> | null {
  const text =
    event.type === HttpEventType.DownloadProgress
      ? ((event as HttpDownloadProgressEvent).partialText ?? '')
      : event.type === HttpEventType.Response
        ? (event.body ?? '')
        : '';
  const end = text.lastIndexOf('\n');
  const start = text.lastIndexOf('\n', end - 1) + 1;
  return end < 0 ? null : (JSON.parse(text.slice(start, end)) as ProgressLine<T>);
}

const maybeDone = new Set<string>(['offline', 'request.busy', 'request.failed']);

const ifMatch = (version: number | undefined): Record<string, string> =>
  version === undefined ? {} : { 'If-Match': `"${version}"` };
