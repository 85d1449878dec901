import { readHeader } from './header-match';

const fieldOf = (leaf: string, group = '') => readHeader(leaf, group).guesses[0]?.field ?? null;

describe('a header', () => {
  it.each([
    ['登记时间', 'registeredOn'],
    ['首次接洽', 'registeredOn'],
    ['首谈时间', 'registeredOn'],
    ['企业名称', 'company'],
    ['企 业 名 称', 'company'],
    ['投资方', 'company'],
    ['项目单位', 'company'],
    ['公司名称*', 'company'],
    ['项目名称', 'project'],
    ['签约项目名称', 'project'],
    ['产业类别', 'industry'],
    ['所属行业', 'industry'],
    ['计划总投资(万元)', 'amount'],
    ['总投资\n（亿元）', 'amount'],
    ['投资额（人民币万元）', 'amount'],
    ['投资总额/万元', 'amount'],
    ['协议投资额', 'amount'],
    ['签约金额', 'amount'],
    ['签约时间', 'signing'],
    ['合同签订日期', 'signing'],
    ['签 约 日', 'signing'],
    ['正式签约时间', 'signing'],
    ['签约', 'signing'],
    ['注册(落地)日期', 'landing'],
    ['工商登记时间', 'landing'],
    ['落户时间', 'landing'],
    ['摘牌日期', 'landAcquisition'],
    ['拿地', 'landAcquisition'],
    ['土地成交时间', 'landAcquisition'],
    ['动工时间', 'start'],
    ['实际开工时间', 'start'],
    ['开工（装修）时间', 'start'],
    ['投产日期', 'production'],
    ['投产/运营时间', 'production'],
    ['达产时间', 'fullCapacity'],
    ['落地方式', 'landMode'],
    ['用地/空间', 'landMode'],
    ['责任单位', 'leadTeam'],
    ['牵头队伍', 'leadTeam'],
    ['招商单位', 'leadTeam'],
    ['联合招商', 'shares'],
    ['分成', 'shares'],
    ['协同队伍', 'shares'],
    ['分成比例（%）', 'sharePercent'],
    ['联系人', 'contact'],
    ['手机', 'phone'],
    ['联系方式', 'phone'],
    ['情况说明', 'note'],
    ['统一社会信用代码', 'creditCode'],
    ['是否制造业', 'manufacturing'],
    ['项目选址', 'place'],
  ])('%s is %s', (header, field) => {
    expect(fieldOf(header)).toBe(field);
  });

  it.each([
    '序号',
    '计划开工时间',
    '预计投产日期',
    '拟拿地时间',
    '是否开工',
    '未开工原因',
    '开工率',
    '签约数',
    '签约项目数',
    '企业数量（家）',
    '总投资同比',
    '用地面积（亩）',
    '用地(亩)',
    '注册资本（万元）',
    '累计完成投资（万元）',
    '2022年计划投资（万元）',
    '本年度投资额',
    '投资强度',
    '预计年产值（亿元）',
    '',
  ])('%s means nothing here', (header) => {
    expect(fieldOf(header)).toBeNull();
  });

  it.each([
    ['时间', '签约情况', 'signing'],
    ['日期', '开工', 'start'],
    ['名称', '企业基本信息', 'company'],
    ['名称', '项目基本情况', 'project'],
    ['电话', '联系人', 'phone'],
    ['姓名', '联系人', 'contact'],
    ['开工时间', '实际进度', 'start'],
  ])('%s under %s is %s', (leaf, group, field) => {
    expect(fieldOf(leaf, group)).toBe(field);
  });

  it('under a group of plans is no fact', () => {
    expect(fieldOf('开工时间', '计划进度')).toBeNull();
    expect(fieldOf('投产', '预计时间节点')).toBeNull();
  });

  it.each([
    ['计划总投资(万元)', '', 'wan'],
    ['总投资（亿元）', '', 'yi'],
    ['投资额（元）', '', 'yuan'],
    ['投资额（百万元）', '', 'million'],
    ['投资总额/万元', '', 'wan'],
    ['投资额：亿元', '', 'yi'],
    ['总额', '计划总投资（亿元）', 'yi'],
    ['计划总投资', '', null],
  ])('%s under "%s" is in %s', (leaf, group, unit) => {
    expect(readHeader(leaf, group).unit).toBe(unit);
  });

  it('in 万美元 is foreign money', () => {
    expect(readHeader('投资额（万美元）')).toMatchObject({ foreign: 'USD', guesses: [{ field: 'amount' }] });
  });
});
