import fc from 'fast-check';
import { Week } from '../weeks/week';
import { progressFaults, progressLimits, progressReport, ProgressWords, sameProgress } from './progress-report';

const week = '2026-W25' as Week;
const words: ProgressWords = { text: '主体封顶', nextStep: '设备进场', nextStepOn: '2026-07-01', nextStepBy: '周敏' };

describe('a report of progress', () => {
  it('is taken as it was said, without the blanks around it', () => {
    const said = { ...words, text: '  主体封顶\n', nextStepBy: ' 周敏 ' };
    expect(progressReport(said, week, week)).toEqual({ ok: true, value: words });
  });

  it('needs no next step', () => {
    const said = { text: '等待批复', nextStep: null, nextStepOn: null, nextStepBy: null };
    expect(progressReport(said, week, week)).toEqual({ ok: true, value: said });
  });

  it('is said in its own week only', () => {
    const refused = { ok: false, code: 'progress.week-closed', facts: { week: '2026-W24', thisWeek: week } };
    expect(progressReport(words, '2026-W24', week)).toEqual(refused);
  });

  it.each<[string, Partial<ProgressWords>, string, string]>([
    ['blank text', { text: ' \n' }, 'text', 'progress.text-missing'],
    ['a long text', { text: '长'.repeat(progressLimits.text + 1) }, 'text', 'progress.too-long'],
    ['a long next step', { nextStep: '长'.repeat(progressLimits.nextStep + 1) }, 'nextStep', 'progress.too-long'],
    ['a long name', { nextStepBy: '长'.repeat(progressLimits.nextStepBy + 1) }, 'nextStepBy', 'progress.too-long'],
    ['a day that is none', { nextStepOn: '2026-02-30' }, 'nextStepOn', 'progress.day'],
    ['a day and nobody’s step', { nextStep: null }, 'nextStep', 'progress.next-step-missing'],
    ['a blank step', { nextStep: ' ', nextStepOn: null }, 'nextStep', 'progress.next-step-missing'],
  ])('with %s is refused at its cell', (_, change, field, code) => {
    const said = { ...words, ...change };
    expect(progressFaults(said)).toEqual([expect.objectContaining({ field, code })]);
    expect(progressReport(said, week, week)).toMatchObject({ ok: false, code, facts: { field } });
  });

  it('names every faulty cell, not only the first', () => {
    const said = { text: '', nextStep: '', nextStepOn: '明天', nextStepBy: '长'.repeat(41) };
    expect(progressFaults(said).map((fault) => fault.field)).toEqual(['text', 'nextStepBy', 'nextStepOn', 'nextStep']);
  });

  it('that is accepted is accepted again as it was kept', () => {
    const part = (most: number) => fc.option(fc.string({ maxLength: most + 2, unit: 'grapheme' }), { nil: null });
    const any = fc.record({
      text: fc.string({ maxLength: 520 }),
      nextStep: part(200),
      nextStepOn: fc.constantFrom(null, '2026-07-01', 'soon'),
      nextStepBy: part(40),
    });
    fc.assert(
      fc.property(any, (said) => {
        const first = progressReport(said, week, week);
        if (!first.ok) return expect(progressFaults(said).length).toBeGreaterThan(0);
        const again = progressReport(first.value, week, week);
        return expect(again.ok && sameProgress(again.value, first.value)).toBe(true);
      }),
    );
  });
});
