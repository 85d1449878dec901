import { FEN_IN_YI } from '../money';
import { readTargetSheet } from './read-target-sheet';

const teams = [
  { id: 'one', name: '第一招商纵队' },
  { id: 'beijing', name: '驻北京招商办' },
];

describe('a pasted table of targets', () => {
  it('is read by its heads and its teams, the zone among them', () => {
    const { columns, lines } = readTargetSheet(
      '单位\t签约项目数\t签约投资额（亿元）\t开工\t亿元以上\t备注\n全区\t800/900\t785\t560\t１１０\n一纵队\t60\t\t40（45）\t—\n',
      teams,
    );
    expect(columns.map(({ measure }) => measure)).toEqual([
      'signed',
      'signedAmount',
      'started',
      'signedAtLeast1Yi',
      null,
    ]);
    expect(lines.map(({ teamId, ownerFault }) => [teamId, ownerFault])).toEqual([
      [null, null],
      ['one', null],
    ]);
    expect(lines[0]?.cells.map(({ value, stretch }) => [value, stretch])).toEqual([
      [800, 900],
      [785 * FEN_IN_YI, null],
      [560, null],
      [110, null],
    ]);
    expect(lines[1]?.cells.map(({ value, stretch }) => [value, stretch])).toEqual([
      [60, null],
      [null, null],
      [40, 45],
      [null, null],
    ]);
  });

  it('says of each cell and line what is wrong, and reads the others', () => {
    const { lines } = readTargetSheet('队伍\t签约\n北京招商办公室\t12\n第九纵队\t5\n驻京办\t7\n全区\t3.5\n', teams);
    expect(lines.map(({ teamId, ownerFault, cells }) => [teamId, ownerFault, cells[0]?.fault])).toEqual([
      ['beijing', null, null],
      [undefined, 'unknown', null],
      [undefined, 'twice', null],
      [null, null, 'number'],
    ]);
    expect(readTargetSheet('队伍\t签约\n全区\t9/8', teams).lines[0]?.cells[0]?.fault).toBe('stretch');
    expect(readTargetSheet('队伍\t签约\n全区\t9/x', teams).lines[0]?.cells[0]?.fault).toBe('number');
  });

  it.each([
    ['亿元以上制造业企业注册', 'manufacturingLandedAtLeast1Yi'],
    ['固定资产投资（亿元）', 'fixedInvestment'],
    ['新增产值', 'newOutput'],
    ['10亿元以上项目', 'signedAtLeast10Yi'],
    ['拿地即开工项目', 'startedOnLandAcquisition'],
    ['项目总投资金额', 'signedAmount'],
    ['达产项目', 'fullCapacity'],
    ['落地项目', 'landed'],
    ['投产', 'produced'],
    ['心得', null],
  ])('%s is %s', (head, measure) =>
    expect(readTargetSheet(`队伍\t${head}\n`, teams).columns[0]?.measure).toBe(measure),
  );

  it('is nothing when nothing was pasted', () =>
    expect(readTargetSheet('  \n', teams)).toEqual({ columns: [], lines: [] }));
});
