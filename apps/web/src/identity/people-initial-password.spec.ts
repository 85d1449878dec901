import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { api, paths } from '@huoshui/contracts';
import { IssuedPassword, PeopleInitialPassword } from './people-initial-password';

describe('the initial password', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] }));

  async function shown(initialPassword: string | null): Promise<ComponentFixture<PeopleInitialPassword>> {
    const fixture = TestBed.createComponent(PeopleInitialPassword);
    fixture.componentRef.setInput('issued', { id: 'p1', displayName: '某人', initialPassword });
    await fixture.whenStable();
    return fixture;
  }
  const button = (fixture: ComponentFixture<PeopleInitialPassword>, words: string): HTMLButtonElement =>
    [...(fixture.nativeElement as HTMLElement).querySelectorAll('button')].find((one) =>
      one.textContent?.includes(words),
    )!;

  it('is shown with a way to copy it, also where the clipboard is closed', async () => {
    const fixture = await shown('Abc123Abc123');
    const asked: string[] = [];
    document.execCommand = (command) => asked.push(command) > 0;
    button(fixture, '复制').click();
    await fixture.whenStable();
    expect(fixture.nativeElement.querySelector('input').value).toBe('Abc123Abc123');
    expect(asked).toEqual(['copy']);
    expect(button(fixture, '已复制')).toBeTruthy();
  });

  it('is missing when the request was a repeat: only a reset brings a new one', async () => {
    const fixture = await shown(null);
    const again: IssuedPassword[] = [];
    fixture.componentInstance.again.subscribe((issued) => again.push(issued));
    expect(fixture.nativeElement.querySelector('input')).toBeNull();
    button(fixture, '重设初始密码').click();
    const answer = { id: 'p1', initialPassword: 'New123New123' };
    TestBed.inject(HttpTestingController)
      .expectOne(api(paths.people, 'p1', 'initial-password'))
      .flush(answer);
    await fixture.whenStable();
    expect(again).toEqual([{ ...answer, displayName: '某人' }]);
  });
});
