import { OrderDetail } from '@huoshui/contracts';
import PizZip from 'pizzip';
import { docxOfOrder, letterName } from './docx-of-order';

const anOrder = (wanted: Partial<OrderDetail> = {}): OrderDetail => ({
  id: 'o',
  number: 'DB2026-0012',
  title: '加快办理施工许可',
  task: '一是补齐图审材料。\n\n二是于月底前取得施工许可证。',
  state: 'issued',
  source: 'meeting',
  sourceId: null,
  sourceText: '7月3日第27周例会',
  project: { id: 'p', code: 'HS2026-0001', name: '<芯片> & 封装项目' },
  projectOpen: true,
  owner: { id: 'w', displayName: '王伟' },
  ownerTeam: null,
  ownerDepartment: { id: 'd', name: '建设环保局' },
  coOwners: [
    { kind: 'team', id: 't', name: '第一招商纵队' },
    { kind: 'person', id: 'q', name: '李敏' },
  ],
  issuedOn: '2026-07-03',
  issuedBy: { id: 'i', displayName: '张督查' },
  firstDeadline: '2026-07-31',
  deadline: '2026-07-31',
  reportedOn: null,
  overdue: false,
  lateWorkdays: 0,
  leftWorkdays: 20,
  events: [],
  actions: [],
  version: 1,
  ...wanted,
});

/** The words of a docx, a line for each paragraph. */
function linesOf(docx: Buffer): string[] {
  const xml = new PizZip(docx).file('word/document.xml')?.asText() ?? '';
  const text = xml.replace(/<w:br\/>|<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').split('\n');
}

describe('the supervision letter', () => {
  it('has head, number, recipient, body, deadline, place of the seal, date and copies', () => {
    expect(linesOf(docxOfOrder(anOrder())).filter((line) => line !== '')).toEqual([
      '招商引资指挥部',
      '督办函〔2026〕12号',
      '关于加快办理施工许可的督办函',
      '建设环保局、王伟同志：',
      '根据7月3日第27周例会议定事项，现将有关事项督办如下，请抓紧抓好落实。',
      '一、督办事项',
      '涉及项目：<芯片> & 封装项目（HS2026-0001）。',
      '一是补齐图审材料。',
      '二是于月底前取得施工许可证。',
      '二、责任分工',
      '主办：建设环保局、王伟同志。协办：第一招商纵队、李敏同志。',
      '三、办结时限',
      '请于2026年7月31日前办结。',
      '四、反馈要求',
      '收到本函后请及时签收；办理情况和佐证材料请于时限前反馈我指挥部，经核实后销号。',
      '招商引资指挥部',
      '（盖章）',
      '2026年7月3日',
      '抄送：第一招商纵队、李敏同志。',
      '督办编号：DB2026-0012',
    ]);
  });

  it.each([
    ['meeting', null, '根据会议议定事项，'],
    ['light', null, '因项目进度亮灯预警，'],
    ['light', '开工逾期三个月', '因项目进度亮灯预警（开工逾期三个月），'],
    ['leaderNote', '区主要领导批示', '根据区主要领导批示，'],
    ['leaderNote', null, '根据领导批示要求，'],
    ['obstacle', '通电', '为解决卡点诉求（通电），'],
    ['other', null, '根据工作需要，'],
  ] as const)('rests on %s %s as papers say it', (source, sourceText, words) => {
    const lines = linesOf(docxOfOrder(anOrder({ source, sourceText })));
    expect(lines.some((line) => line.startsWith(words))).toBe(true);
  });

  it('says what was extended, withdrawn or done, and leaves out whom and what there is not', () => {
    const words = (wanted: Partial<OrderDetail>) => linesOf(docxOfOrder(anOrder(wanted))).join('\n');
    expect(words({ deadline: '2026-08-14' })).toContain(
      '请于2026年8月14日前办结。（原定2026年7月31日前办结，经同意延期。）',
    );
    expect(words({ state: 'withdrawn' })).toContain('附注：本督办事项已撤销。');
    expect(words({ state: 'closed' })).toContain('附注：本督办事项已办结销号。');
    const bare = words({ project: null, coOwners: [], owner: null });
    expect(bare).not.toMatch(/涉及项目|协办|抄送|附注|undefined|[{}]/);
    expect(bare).toContain('\n建设环保局：\n');
  });

  it.each([
    ['加快办理施工许可', '督办函_DB2026-0012_加快办理施工许可.docx'],
    ['../../etc/passwd', '督办函_DB2026-0012_.._.._etc_passwd.docx'],
    ['一"<二>|三:四*?', '督办函_DB2026-0012_一__二__三_四__.docx'],
    ['\u202e\u200b反', '督办函_DB2026-0012_反.docx'],
  ])('of %j is named %s', (title, name) => expect(letterName(anOrder({ title }))).toBe(name));
});
