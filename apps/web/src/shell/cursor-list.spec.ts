import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ApplicationRef, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { CursorList, cursorList } from './cursor-list';
import { refusals } from './http/refusals';

interface Item {
  readonly id: string;
}

const page = (...ids: string[]) => ({
  items: ids.map((id) => ({ id })),
  nextCursor: null,
  total: ids.length,
  totalIsFloor: false,
});

describe('a list behind a cursor', () => {
  const search = signal('');
  let http: HttpTestingController;
  let list: CursorList<Item>;

  const settle = (): Promise<void> => TestBed.inject(ApplicationRef).whenStable();
  const answer = async (word: string, give: (url: string) => object | null): Promise<void> => {
    TestBed.tick();
    const request = http.expectOne((one) => one.params.get('search') === word);
    const body = give(request.request.url);
    if (body) request.flush(body);
    else request.error(new ProgressEvent('error'));
    await settle();
  };

  beforeEach(() => {
    search.set('a');
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withInterceptors([refusals])), provideHttpClientTesting()],
    });
    http = TestBed.inject(HttpTestingController);
    list = TestBed.runInInjectionContext(() =>
      cursorList<Item>(() => ({ url: '/api/v1/leads', params: { search: search() } })),
    );
  });

  it('never shows what one filter found as the findings of another', async () => {
    await answer('a', () => page('1', '2'));
    expect(list.items().map(({ id }) => id)).toEqual(['1', '2']);
    search.set('b');
    TestBed.tick();
    expect(list.items()).toEqual([]);
    await answer('b', () => null);
    expect(list.error()).toMatchObject({ code: 'offline' });
    expect(list.items()).toEqual([]);
  });

  it('shows at once what it held when a filter comes back', async () => {
    await answer('a', () => page('1'));
    search.set('b');
    await answer('b', () => page('2'));
    search.set('a');
    TestBed.tick();
    expect(list.items().map(({ id }) => id)).toEqual(['1']);
    await answer('a', () => page('1', '3'));
    expect(list.items().map(({ id }) => id)).toEqual(['1', '3']);
  });
});
