import { teamFinder } from './find-team';

const NAMES =
  '区投促中心 区双创中心 区属国企 高新金投 驻北京招商办 驻苏州招商办 驻深圳招商办 第一招商纵队 第二招商纵队 第三招商纵队 第八招商纵队'.split(
    ' ',
  );
const find = teamFinder(NAMES.map((name) => ({ id: name, name })));

describe('a team in a ledger', () => {
  it.each([
    ['第二招商纵队', '第二招商纵队'],
    ['第二 招商纵队', '第二招商纵队'],
    ['招商第二纵队', '第二招商纵队'],
    ['二纵队', '第二招商纵队'],
    ['第2招商纵队', '第二招商纵队'],
    ['招商２纵队', '第二招商纵队'],
    ['投促中心', '区投促中心'],
    ['区投促中心（牵头）', '区投促中心'],
    ['高新区投促中心', '区投促中心'],
    ['北京招商办', '驻北京招商办'],
    ['驻北京招商办公室', '驻北京招商办'],
    ['北京办', '驻北京招商办'],
    ['驻京招商办', '驻北京招商办'],
    ['驻苏办', '驻苏州招商办'],
    ['金投', '高新金投'],
    ['高新金投公司', '高新金投'],
    ['国企', '区属国企'],
  ])('%s is %s', (typed, name) => {
    expect(find(typed)).toBe(name);
  });

  it.each(['', '纵队', '招商办', '第九招商纵队', '中心', '市招商署', '区', '办'])('%s is none', (typed) => {
    expect(find(typed)).toBeNull();
  });

  it('goes by other names that a team is known by, and by none that two share', () => {
    const known = teamFinder([
      { id: 'a', name: '甲队', aliases: ['先锋队', '联队'] },
      { id: 'b', name: '乙队', aliases: ['联队'] },
    ]);
    expect(known('先锋队')).toBe('a');
    expect(known('联队')).toBeNull();
  });
});
