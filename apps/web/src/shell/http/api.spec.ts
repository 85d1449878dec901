import { HttpDownloadProgressEvent, HttpEventType, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, TestRequest } from '@angular/common/http/testing';
import { ReadSoFar } from '@huoshui/contracts';
import { TestBed } from '@angular/core/testing';
import { Api } from './api';
import { keysAndRetries } from './keys-and-retries';
import { Refusal } from './refusal';
import { refusals } from './refusals';

const url = '/api/v1/leads';
const keyOf = (request: TestRequest): string | null => request.request.headers.get('Idempotency-Key');
const refused = (code: string) => ({ status: 409, statusText: 'Conflict', body: { code, facts: { name: 'x' } } });

describe('writes', () => {
  let api: Api;
  let http: HttpTestingController;

  beforeEach(() => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withInterceptors([refusals, keysAndRetries])), provideHttpClientTesting()],
    });
    api = TestBed.inject(Api);
    http = TestBed.inject(HttpTestingController);
  });
  afterEach(() => jest.useRealTimers());

  const drop = (): string | null => {
    const request = http.expectOne(url);
    request.error(new ProgressEvent('error'));
    jest.advanceTimersByTime(5_000);
    return keyOf(request);
  };

  it('are sent again under the same key when the line swallowed the answer', async () => {
    const made = api.post(url, { company: 'a' });
    const first = drop();
    const second = http.expectOne(url);
    second.flush({ id: '1' });
    await expect(made).resolves.toEqual({ id: '1' });
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(keyOf(second)).toBe(first);
  });

  it('keep the key when the person tries the same once more', async () => {
    const lost = api.post(url, { company: 'a' });
    const keys = [drop(), drop(), drop()];
    await expect(lost).rejects.toMatchObject({ code: 'offline' });
    void api.post(url, { company: 'a' });
    const again = http.expectOne(url);
    expect(new Set([...keys, keyOf(again)]).size).toBe(1);
  });

  it('take a new key for another action, and after a refusal', async () => {
    const made = api.post(url, { company: 'a' });
    const first = http.expectOne(url);
    const { body, ...status } = refused('person.name-taken');
    first.flush(body, status);
    await expect(made).rejects.toBeInstanceOf(Refusal);
    void api.post(url, { company: 'a' });
    expect(keyOf(http.expectOne(url))).not.toBe(keyOf(first));
  });

  it('say which version they change', () => {
    void api.patch(`${url}/1`, { industry: 'b' }, 7);
    expect(http.expectOne(`${url}/1`).request.headers.get('If-Match')).toBe('"7"');
  });

  it('are not repeated when they are no POST: the answer may have been lost after the change', async () => {
    const changed = api.patch(`${url}/1`, {}, 7);
    http.expectOne(`${url}/1`).error(new ProgressEvent('error'));
    await expect(changed).rejects.toMatchObject({ code: 'offline' });
    http.expectNone(`${url}/1`);
  });
});

describe('long answers', () => {
  const told: ReadSoFar[] = [];
  const gone = new AbortController();
  let http: HttpTestingController;
  let answer: Promise<{ rows: number } | null>;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withInterceptors([refusals])), provideHttpClientTesting()],
    });
    http = TestBed.inject(HttpTestingController);
    told.length = 0;
    answer = TestBed.inject(Api).follow<{ rows: number }>(url, {}, (far) => told.push(far), gone.signal);
  });

  it('say how far they are by whole lines, then come', async () => {
    const request = http.expectOne(url);
    const part = (text: string): void =>
      request.event({
        type: HttpEventType.DownloadProgress,
        loaded: 1,
        partialText: text,
      } as HttpDownloadProgressEvent);
    part('{"read":0,"of":9}\n{"re');
    part('{"read":0,"of":9}\n{"read":5,"of":9}\n');
    request.flush('{"read":0,"of":9}\n{"read":5,"of":9}\n{"answer":{"rows":3}}\n');
    await expect(answer).resolves.toEqual({ rows: 3 });
    expect(told).toEqual([
      { read: 0, of: 9 },
      { read: 5, of: 9 },
    ]);
  });

  it('are refused in their last line', async () => {
    http.expectOne(url).flush('{"read":0,"of":9}\n{"refusal":{"code":"request.busy","facts":{}}}\n');
    await expect(answer).rejects.toMatchObject({ code: 'request.busy' });
  });

  it('have failed where the line broke, and are nothing where nobody waits any more', async () => {
    http.expectOne(url).flush('{"read":0,"of":9}\n');
    await expect(answer).rejects.toMatchObject({ code: 'request.failed' });
    const again = TestBed.inject(Api).follow(url, {}, () => undefined, gone.signal);
    const request = http.expectOne(url);
    gone.abort();
    await expect(again).resolves.toBeNull();
    expect(request.cancelled).toBe(true);
  });
});
