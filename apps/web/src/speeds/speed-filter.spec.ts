import { openSpeedOf, rowsFilterOf, speedFilterOf } from './speed-filter';

const address = (params: Record<string, string>) => (name: string) => params[name] ?? '';

describe('the address of the speeds', () => {
  it('asks only what makes sense', () => {
    const wrong = { from: '2026-02-30', to: 'x', by: 'drop', teamId: '1', landMode: 'moon', leastFen: '-1' };
    expect(speedFilterOf(address(wrong))).toEqual({});
    const right = { from: '2026-01-01', by: 'band', landMode: 'office', leastFen: '10000000000' };
    expect(speedFilterOf(address(right))).toEqual(right);
  });

  it('opens the projects of a group, never the appraisal', () => {
    expect(openSpeedOf(address({ speed: 'assess' }))).toBeNull();
    expect(openSpeedOf(address({ speed: 'land', group: 'office' }))).toEqual({ speed: 'land', key: 'office' });
  });

  it.each([
    [{ by: 'band' }, 'from1Yi', { leastFen: '10000000000', belowFen: '100000000000' }],
    [{ by: 'band' }, 'below1Yi', { belowFen: '10000000000' }],
    [{ by: 'industry' }, '储能', { industry: '储能' }],
    [{ from: '2026-01-01' }, 'a-team', { from: '2026-01-01', teamId: 'a-team' }],
    [{ by: 'landMode' }, null, {}],
  ])('of %j the group %s is %j', (filter, key, rows) =>
    expect(rowsFilterOf(filter as Record<string, string>, { speed: 'land', key })).toEqual({ ...rows, speed: 'land' }),
  );
});
