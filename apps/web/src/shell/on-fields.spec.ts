import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { Refusal } from './http/refusal';
import { onFields } from './on-fields';

describe('a refused form', () => {
  const made = () =>
    form(signal({ company: '', contacts: [{ name: '', phone: '' }] }), { injector: TestBed.inject(Injector) });
  const refuse = (fields: { path: string; code: string }[]) => () =>
    Promise.reject(new Refusal('request.body.invalid', {}, fields));

  it('gets each fault on the field it names', async () => {
    const tree = made();
    const faults = await onFields(
      tree,
      refuse([
        { path: 'contacts.0.phone', code: 'matches' },
        { path: 'company', code: 'maxLength' },
      ]),
    );
    expect(faults).toEqual([
      { kind: 'refusal', message: '填写有误', fieldTree: tree.contacts[0]?.phone },
      { kind: 'refusal', message: '内容过长', fieldTree: tree.company },
    ]);
  });

  it('gets what no field has as a whole', async () => {
    const faults = await onFields(made(), refuse([{ path: 'teamId', code: 'isUuid' }]));
    expect(faults).toEqual({ kind: 'refusal', message: '填写的内容有误，请检查标出的项目。' });
  });

  it('gets nothing when it was taken', async () => {
    await expect(onFields(made(), () => Promise.resolve())).resolves.toBeUndefined();
  });
});
