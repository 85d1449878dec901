import { TeamMemberView } from '@huoshui/contracts';
import { membershipsOn } from './memberships';

const member = (from: string, to: string | null): TeamMemberView => ({
  id: `${from}–${to}`,
  person: { id: 'p', displayName: '某人' },
  from,
  to,
  version: 1,
});

const placeOf = (from: string, to: string | null): string[] =>
  Object.entries(membershipsOn('2026-11-23', [member(from, to)]))
    .filter(([, members]) => members.length > 0)
    .map(([place]) => place);

describe('memberships on 2026-11-23', () => {
  it.each([
    ['2024-01-01', null, 'now'],
    ['2026-11-23', null, 'now'],
    ['2024-01-01', '2026-11-23', 'now'],
    ['2026-11-23', '2026-11-23', 'now'],
    ['2024-01-01', '2026-12-31', 'now'],
    ['2024-01-01', '2026-11-22', 'past'],
    ['2026-11-24', null, 'coming'],
    ['2026-11-24', '2026-12-31', 'coming'],
  ])('from %s to %s stands under %s alone', (from, to, place) => {
    expect(placeOf(from, to)).toEqual([place]);
  });
});
