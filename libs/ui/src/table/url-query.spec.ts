import { Location } from '@angular/common';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { urlQuery } from './url-query';

@Component({ selector: 'ui-probe', template: '' })
class Probe {
  readonly query = urlQuery();
}

describe('a page’s filters in its address', () => {
  let harness: RouterTestingHarness;
  let probe: Probe;
  const url = () => TestBed.inject(Router).url;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'list', component: Probe },
          { path: 'one', component: Probe },
        ]),
      ],
    });
    harness = await RouterTestingHarness.create('/list?stage=new&stage=lost&page=x');
    probe = await harness.navigateByUrl('/list?stage=new&stage=lost&mine=true', Probe);
  });

  it('are read from it', () => {
    expect(probe.query.list('stage')).toEqual(['new', 'lost']);
    expect(probe.query.flag('mine')).toBe(true);
    expect(probe.query.text('search')).toBe('');
    expect(probe.query.count(['stage', 'mine', 'search'])).toBe(2);
  });

  it('change it and leave the others, and what is empty goes', async () => {
    await probe.query.set({ search: '德翼', mine: false });
    expect(decodeURIComponent(url())).toBe('/list?stage=new&stage=lost&search=德翼');
  });

  it('close what was opened by the step back', async () => {
    const back = jest.spyOn(TestBed.inject(Location), 'back');
    await probe.query.set({ follow: true }, false);
    expect(url()).toContain('follow=true');
    await probe.query.set({ follow: null });
    expect(back).toHaveBeenCalledTimes(1);
  });

  it('do not step back from an address that was opened with the dialog in it', async () => {
    const back = jest.spyOn(TestBed.inject(Location), 'back');
    probe = await harness.navigateByUrl('/one?follow=true', Probe);
    await probe.query.set({ follow: null });
    expect(back).not.toHaveBeenCalled();
    expect(url()).toBe('/one');
  });

  it('do not step back to a drawer that showed something else', async () => {
    const back = jest.spyOn(TestBed.inject(Location), 'back');
    await probe.query.set({ team: 'a' }, false);
    await probe.query.set({ team: 'b' }, false);
    await probe.query.set({ team: null });
    expect(back).not.toHaveBeenCalled();
    expect(url()).not.toContain('team');
  });
});
