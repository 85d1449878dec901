import { teamFinder } from './find-team';
import { Cell } from './grid';
import { parseShares } from './parse-shares';

const find = teamFinder(['区投促中心', '第一招商纵队', '第二招商纵队', '高新金投'].map((name) => ({ id: name, name })));
const read = (cell: Cell, percent: Cell = null) => {
  const shares = parseShares(cell, percent, '第一招商纵队', find);
  return shares.ok
    ? Object.fromEntries(shares.value.map(({ teamId, basisPoints }) => [teamId, basisPoints / 100]))
    : shares.code;
};

describe('the shares of a project', () => {
  it.each<[Cell, Cell, Record<string, number>]>([
    [null, null, { 第一招商纵队: 100 }],
    ['无', null, { 第一招商纵队: 100 }],
    ['第二招商纵队20%', null, { 第一招商纵队: 80, 第二招商纵队: 20 }],
    ['第二招商纵队２０％', null, { 第一招商纵队: 80, 第二招商纵队: 20 }],
    ['第二招商纵队（20%）', null, { 第一招商纵队: 80, 第二招商纵队: 20 }],
    ['第二招商纵队：20%', null, { 第一招商纵队: 80, 第二招商纵队: 20 }],
    ['20%第二招商纵队', null, { 第一招商纵队: 80, 第二招商纵队: 20 }],
    ['第二招商纵队占20%', null, { 第一招商纵队: 80, 第二招商纵队: 20 }],
    ['区投促中心30%、第二招商纵队20%', null, { 第一招商纵队: 50, 区投促中心: 30, 第二招商纵队: 20 }],
    ['区投促中心30%；高新金投 12.5%', null, { 第一招商纵队: 57.5, 区投促中心: 30, 高新金投: 12.5 }],
    ['区投促中心30%\n高新金投20%', null, { 第一招商纵队: 50, 区投促中心: 30, 高新金投: 20 }],
    ['第一招商纵队80%，第二招商纵队20%', null, { 第一招商纵队: 80, 第二招商纵队: 20 }],
    ['本队60%、高新金投40%', null, { 第一招商纵队: 60, 高新金投: 40 }],
    ['区投促中心、高新金投各30%', null, { 第一招商纵队: 40, 区投促中心: 30, 高新金投: 30 }],
    ['第二招商纵队33.33%', null, { 第一招商纵队: 66.67, 第二招商纵队: 33.33 }],
    ['第二招商纵队8:2', null, { 第一招商纵队: 80, 第二招商纵队: 20 }],
    ['与第二招商纵队五五分成', null, { 第一招商纵队: 50, 第二招商纵队: 50 }],
    ['第二招商纵队', 0.2, { 第一招商纵队: 80, 第二招商纵队: 20 }],
    ['第二招商纵队', 20, { 第一招商纵队: 80, 第二招商纵队: 20 }],
    ['第二招商纵队', '20%', { 第一招商纵队: 80, 第二招商纵队: 20 }],
    ['第二招商纵队', '8:2', { 第一招商纵队: 80, 第二招商纵队: 20 }],
    ['第二招商纵队', '70:30', { 第一招商纵队: 70, 第二招商纵队: 30 }],
    ['', '第二招商纵队20%', { 第一招商纵队: 80, 第二招商纵队: 20 }],
    [null, 1, { 第一招商纵队: 100 }],
  ])('of %p and %p are %p', (cell, percent, expected) => {
    expect(read(cell, percent)).toEqual(expected);
  });

  it.each<[Cell, string]>([
    ['第二招商纵队', 'import.row.share-unreadable'],
    ['20%', 'import.row.share-unreadable'],
    ['第二招商纵队0%', 'import.row.share-unreadable'],
    ['第二招商纵队33.333%', 'import.row.share-unreadable'],
    ['第九招商纵队20%', 'import.row.unknown-team'],
    ['第二招商纵队100%', 'import.row.shares-sum'],
    ['第二招商纵队120%', 'import.row.shares-sum'],
    ['区投促中心60%、第二招商纵队50%', 'import.row.shares-sum'],
    ['第一招商纵队70%、第二招商纵队20%', 'import.row.shares-sum'],
    ['第二招商纵队20%、二纵队10%', 'import.row.share-twice'],
    [{ error: '#N/A' }, 'import.row.cell-error'],
  ])('are refused in %p with %s', (cell, code) => {
    expect(read(cell)).toBe(code);
  });
});
