import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { FormFault } from './form-fault';

@Component({
  selector: 'ui-test-host',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FormField, FormFault, FormRoot],
  template: `<form [formRoot]="form"><input [formField]="form.name" /><ui-form-fault [of]="form" /></form>`,
})
class Host {
  readonly answers = ['网络不通', null];
  tries = 0;
  readonly model = signal({ name: '甲' });
  readonly form = form(this.model, (person) => required(person.name), {
    submission: {
      action: () => {
        const message = this.answers[this.tries++];
        return Promise.resolve(message ? { kind: 'refusal', message } : undefined);
      },
    },
  });
}

describe('what was refused about a form', () => {
  let fixture: ComponentFixture<Host>;

  const submit = async (): Promise<string> => {
    const page = fixture.nativeElement as HTMLElement;
    page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
    return page.querySelector('[role=alert]')?.textContent ?? '';
  };

  beforeEach(async () => {
    fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
  });

  it('is said, and does not keep the same values from being sent again', async () => {
    expect(await submit()).toBe('网络不通');
    expect(await submit()).toBe('');
    expect(fixture.componentInstance.tries).toBe(2);
  });

  it('leaves a form that is not filled in unsent', async () => {
    fixture.componentInstance.model.set({ name: '' });
    await submit();
    expect(fixture.componentInstance.tries).toBe(0);
  });
});
