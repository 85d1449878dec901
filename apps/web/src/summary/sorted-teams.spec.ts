import { SummaryFigures } from '@huoshui/contracts';
import { sortedTeams, TeamRow } from './sorted-teams';

const rate = (numerator: number, denominator: number) => ({ numerator, denominator, definition: '' });
const row = (name: string, figures: Partial<SummaryFigures>): TeamRow => ({
  team: { id: name, name },
  figures: {
    signed: 0,
    amountFen: 0,
    atLeast1Yi: 0,
    atLeast10Yi: 0,
    landed: 0,
    started: 0,
    produced: 0,
    startOnLandAcquisition: 0,
    startRate: rate(0, 0),
    productionRate: rate(0, 0),
    ...figures,
  },
});
const rows = [
  row('乙', { signed: 3, startRate: rate(1, 3) }),
  row('甲', { signed: 40, startRate: rate(13, 40) }),
  row('丙', { signed: 0 }),
  row('丁', { signed: 3, startRate: rate(3, 3) }),
];
const names = (sort: string, descending = true) => sortedTeams(rows, sort, descending).map((one) => one.team.name);

describe('sorted teams', () => {
  it('compares counts as numbers and leaves equal ones in their order', () => {
    expect(names('signed')).toEqual(['甲', '乙', '丁', '丙']);
    expect(names('signed', false)).toEqual(['丙', '乙', '丁', '甲']);
  });

  it('compares rates exactly: 1/3 is above 13/40, and no rate is below all', () => {
    expect(names('startRate')).toEqual(['丁', '乙', '甲', '丙']);
  });

  it('orders names by pinyin', () => {
    expect(names('team', false)).toEqual(['丙', '丁', '甲', '乙']);
  });

  it.each(['', 'drop', 'constructor'])('keeps the order of the teams when the address asks for "%s"', (sort) => {
    expect(names(sort)).toEqual(['乙', '甲', '丙', '丁']);
  });
});
