import { instantText } from './instant';

describe('instantText', () => {
  it('shows the clock of the zone, wherever the viewer sits', () => {
    expect(instantText('2026-11-22T16:30:00.000Z')).toBe('2026-11-23 00:30');
  });
});
