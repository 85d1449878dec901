import { investmentOf, saysAdded, tellsAdded } from './investment-words';

describe('new or added', () => {
  it.each([
    ['新建', '建设性质', 'new'],
    ['新 设', '投资性质', 'new'],
    ['新引进', '项目类型', 'new'],
    ['迁建', '建设性质', 'new'],
    ['扩建', '建设性质', 'added'],
    ['改扩建', '建设性质', 'added'],
    ['改建和技术改造', '建设性质', 'added'],
    ['增资扩产', '项目类型', 'added'],
    ['增资2000万元', '备注', 'added'],
    ['非增资', '建设性质', 'new'],
    ['是', '是否增资', 'added'],
    ['√', '项目情况 / 是否增资扩产', 'added'],
    ['否', '是否增资', 'new'],
    ['是', '新引进项目 / 是否增资', 'added'],
    ['是', '是否新建', 'new'],
    ['否', '是否新建', 'added'],
    ['是', '新建/扩建', null],
    ['新建/扩建', '建设性质', null],
    ['-', '是否增资', null],
    ['', '是否增资', null],
    ['制造业', '项目类型', null],
    ['续建', '建设性质', null],
  ])('“%s” under “%s” is %s', (text, header, investment) => {
    expect(investmentOf(text, header)).toBe(investment);
  });

  it.each([
    ['甲辰增资扩产项目', true],
    ['甲辰智能工厂技改项目', true],
    ['甲辰二期新能源项目', false],
    ['甲辰新建厂房项目', false],
  ])('a project called %s: %s', (name, added) => expect(saysAdded(name)).toBe(added));

  it.each([
    ['增资扩产项目', true],
    ['进度正常；属存量企业增资', true],
    ['该项目为扩建项目，已备案', true],
    ['拟明年增资', false],
    ['企业有增资意向', false],
    ['母公司增资后再签', false],
    ['进度正常', false],
  ])('a note that says %s: %s', (note, added) => expect(tellsAdded(note)).toBe(added));
});
