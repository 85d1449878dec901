import { day } from '../day';
import { Week } from '../weeks/week';
import { someContent } from './document/printed-bulletin.fixture';
import { inFormatOf, presentContent, WeekContent } from './formats';

const adjustment = {
  kind: 'late' as const,
  projectId: 'p1',
  code: 'c1',
  name: '迟报项目',
  team: '甲队',
  milestone: 'start' as const,
  day: day('2022-08-15'),
  was: null,
  period: '2022-W33' as Week,
  effects: null,
};
const content = someContent({ adjustments: [adjustment] });

describe('a content of format 1 or 2', () => {
  const stored = inFormatOf({ format: 2 }, content) as WeekContent;

  it('names weeks as it did when there were only weeks', () => {
    expect(stored).toMatchObject({ format: 2, week: '2022-W34', adjustments: [{ week: '2022-W33' }] });
    expect(stored.totals.map(({ inWeek }) => inWeek)).toEqual(content.totals.map(({ inPeriod }) => inPeriod));
    expect(JSON.stringify(stored)).not.toContain('eriod"');
  });

  it('is read in the words of today, and written back as it was', () => {
    expect(presentContent(stored)).toEqual(content);
    expect(inFormatOf(stored, presentContent(stored))).toEqual(stored);
    const { adjustments: _none, ...without } = stored;
    expect(inFormatOf({ format: 1 }, presentContent({ ...without, format: 1 }))).toEqual({ ...without, format: 1 });
  });

  it('of today is itself', () => {
    expect(presentContent(content)).toBe(content);
    expect(inFormatOf(content, content)).toBe(content);
  });
});
