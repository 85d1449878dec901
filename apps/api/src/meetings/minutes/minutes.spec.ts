import { CorrectionView } from '@huoshui/contracts';
import { day, Minutes, Week } from '@huoshui/domain';
import PizZip from 'pizzip';
import { titleOf } from '../give-order';
import { chineseNumber, docxOfMinutes } from './docx-of-minutes';

const SHA = 'a'.repeat(64);

const someMinutes = (wanted: Partial<Minutes> = {}): Minutes => ({
  format: 1,
  week: '2026-W24' as Week,
  year: 2026,
  number: 12,
  day: day('2026-06-15'),
  place: '指挥部三楼会议室',
  chair: '陈主任',
  recorder: '周秘书',
  present: ['区投促中心', '第一招商纵队', '建设环保局'],
  onBehalf: [{ party: '供电局', by: '王副局长' }],
  absent: ['驻北京招商办'],
  carried: [
    {
      ...{ id: 'a', number: 'DB2026-0031', title: '加快办理环评', owner: '建设环保局', week: '2026-W22' as Week },
      ...{ deadline: day('2026-06-05'), standing: 'overdue' },
    },
    {
      ...{ id: 'b', number: 'DB2026-0035', title: '补报季度投资', owner: '第一招商纵队', week: '2026-W23' as Week },
      ...{ deadline: day('2026-06-12'), standing: 'done' },
    },
  ],
  items: [
    { title: '上次会议议定事项落实情况', lines: [], notes: '', decisions: [] },
    {
      title: '红灯项目：某<芯片> & 封测（区投促中心）',
      lines: ['开工逾期，6月10日转为红灯'],
      notes: '施工许可卡在消防审查。\n企业承诺月底进场。',
      decisions: [
        {
          ...{ number: 1, kind: 'order', text: '由建设环保局牵头，三个工作日内完成消防审查', project: '某芯片' },
          ...{ owner: '建设环保局', deadline: day('2026-06-18'), order: 'DB2026-0042' },
        },
        {
          ...{ number: 3, kind: 'resolution', text: '同意先行进场做临时设施。', project: null },
          ...{ owner: null, deadline: null, order: null },
        },
      ],
    },
    {
      ...{ title: '其他事项', lines: [], notes: '' },
      decisions: [
        {
          ...{ number: 2, kind: 'notice', text: '第一招商纵队签约进度全区第一', project: null },
          ...{ owner: null, deadline: null, order: null },
        },
      ],
    },
  ],
  closedOn: day('2026-06-15'),
  ...wanted,
});

const correction: CorrectionView = {
  number: 1,
  text: '第1项时限应为6月19日。',
  day: '2026-06-16',
  by: null,
  sha256: SHA,
};

/** The words of a docx, a line for each paragraph. */
function wordsOf(docx: Buffer): string {
  const xml = new PizZip(docx).file('word/document.xml')?.asText() ?? '';
  return xml
    .replace(/<w:br\/>|<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

describe('the docx of minutes', () => {
  it('prints who met, what was carried, what was decided with owner, deadline and order, and what was added', () => {
    const words = wordsOf(docxOfMinutes(someMinutes(), SHA, [correction]));
    for (const line of [
      '会议纪要〔2026〕12号',
      '2026年第24周招商引资调度会纪要',
      '2026年6月15日，陈主任在指挥部三楼会议室主持召开2026年第24周招商引资调度会，议定事项3项，其中交办督办1项。',
      '出席：区投促中心、第一招商纵队、建设环保局',
      '代会：供电局（王副局长）',
      '缺席：驻北京招商办',
      '此前会议交办事项2项：已办结1项，已反馈待销号0项，正在办理0项，逾期1项。',
      '逾期未办结',
      '（一）红灯项目：某<芯片> & 封测（区投促中心）',
      '企业承诺月底进场。',
      '1．由建设环保局牵头，三个工作日内完成消防审查。（责任单位：建设环保局；时限：2026年6月18日；督办编号：DB2026-0042）',
      '3．同意先行进场做临时设施。\n',
      '2．第一招商纵队签约进度全区第一。（通报）',
      '第1号（2026年6月16日）：第1项时限应为6月19日。',
    ]) {
      expect(words).toContain(line);
    }
    expect(words).not.toMatch(/[{}]|undefined|上次会议议定事项落实情况（/);
  });

  it('leaves out what there was not', () => {
    const words = wordsOf(docxOfMinutes(someMinutes({ onBehalf: [], absent: [], carried: [], items: [] }), SHA, []));
    expect(words).toContain('上次会议没有交办事项。');
    expect(words).not.toMatch(/代会|缺席|交办督办事项清单|更正与补充|已办结/);
  });
});

describe('the words of minutes', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [35, '三十五'],
  ])('count %i as %s', (value, words) => expect(chineseNumber(value)).toBe(words));

  it.each([
    ['尽快开工。并报备。', '尽快开工'],
    ['。', '。'],
    ['字'.repeat(60), '字'.repeat(59) + '…'],
    ['字'.repeat(59), '字'.repeat(59)],
  ])('take the title of an order from %s', (text, title) => expect(titleOf(text)).toBe(title));
});
