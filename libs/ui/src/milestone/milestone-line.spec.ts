import { TestBed } from '@angular/core/testing';
import { MilestoneLine } from './milestone-line';

function line(inputs: Record<string, unknown>): string[] {
  const fixture = TestBed.createComponent(MilestoneLine);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  fixture.detectChanges();
  const stops = (fixture.nativeElement as HTMLElement).querySelectorAll('li');
  return [...stops].map((stop) => `${stop.className}: ${stop.textContent?.replace(/\s+/g, ' ').trim()}`);
}

describe('milestone line', () => {
  it('tells verified, waiting, late and open apart, in words too', () => {
    const days = { signing: '2026-03-01', landing: '2026-04-10' };
    expect(line({ days, unverified: ['landing'], late: ['start'] })).toEqual([
      'done: 签约2026-03-01已核验',
      'waiting: 40 天落地2026-04-10待核验',
      'open: 拿地—未到',
      'late: 开工—逾期未到',
      'open: 投产—未到',
      'open: 达产—未到',
    ]);
  });

  it('counts days from the last milestone that stands, and none where land came before registration', () => {
    const days = {
      signing: '2026-03-01',
      landing: '2026-06-01',
      landAcquisition: '2026-05-01',
      production: '2026-12-01',
    };
    const gaps = line({ days }).map((stop) => /(\d+ 天)/.exec(stop)?.[1] ?? '');
    expect(gaps).toEqual(['', '92 天', '', '', '214 天', '']);
  });

  it('takes a late milestone that came for what it is', () => {
    expect(line({ days: { signing: '2026-03-01', start: '2026-09-01' }, late: ['start'] })[3]).toMatch(/^done/);
  });
});
