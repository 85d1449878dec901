import fc from 'fast-check';
import { addDays, day } from '../day';
import { DEFAULT_MILESTONES, Milestone, MilestoneDays, milestoneOrder } from './milestone';

const today = day('2022-12-31');
const d = (value: string) => day(`2022-${value}`);

describe('the order of milestones', () => {
  it.each<[string, MilestoneDays]>([
    [
      'everything on one day',
      {
        signing: d('03-01'),
        landing: d('03-01'),
        landAcquisition: d('03-01'),
        start: d('03-01'),
        production: d('03-01'),
      },
    ],
    ['land before the firm is registered', { signing: d('02-22'), landAcquisition: d('02-24'), landing: d('04-02') }],
    ['a start without land, in rented space', { signing: d('01-07'), start: d('09-30') }],
    ['nothing yet', {}],
  ])('allows %s', (_, days) => expect(milestoneOrder(days, today).ok).toBe(true));

  it.each<[string, MilestoneDays, string]>([
    ['a start before the signing', { signing: d('08-17'), start: d('07-28') }, 'project.milestone.order'],
    [
      'a production before the start',
      { signing: d('01-01'), start: d('05-02'), production: d('05-01') },
      'project.milestone.order',
    ],
    [
      'a production without a start',
      { signing: d('01-01'), production: d('05-01') },
      'project.milestone.missing-before',
    ],
    ['a landing without a signing', { landing: d('05-01') }, 'project.milestone.missing-before'],
    ['a day to come', { signing: day('2023-01-01') }, 'project.milestone.future'],
  ])('refuses %s', (_, days, code) => expect(milestoneOrder(days, today)).toMatchObject({ ok: false, code }));

  it('is data: a definition without rules allows any order', () => {
    const loose = { ...DEFAULT_MILESTONES, order: [], needs: {} };
    expect(milestoneOrder({ start: d('01-01'), signing: d('02-01') }, today, loose).ok).toBe(true);
  });

  it('never refuses days that follow each other', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(steps, (gaps) => {
        let at = day('2021-01-01');
        const days: Partial<Record<Milestone, typeof at>> = {};
        Object.values(Milestone).forEach((milestone, index) => {
          at = addDays(at, gaps[index] ?? 0);
          days[milestone] = at;
        });
        expect(milestoneOrder(days, today).ok).toBe(true);
      }),
    );
  });
});
