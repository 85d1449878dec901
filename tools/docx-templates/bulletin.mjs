import { copied, documentOf, landscape, lastLine, paragraph, portraitEnds, section, table } from './parts.mjs';

/** Paragraphs of a list of texts. */
const texts = (style) => paragraph(style, '{#text}') + paragraph(style, '{.}') + paragraph(style, '{/text}');

const when = (tag, inside) => `${paragraph('Text', `{#${tag}}`)}${inside}${paragraph('Text', `{/${tag}}`)}`;

const unless = (tag, inside) => `${paragraph('Text', `{^${tag}}`)}${inside}${paragraph('Text', `{/${tag}}`)}`;

/** A block of the arrangement: printed where the office puts it, when it is on. */
const block = (name, inside) => when(name, inside);

const rows = (columns) => when('hasRows', table('rows', columns) + paragraph('Gap', ''));

const tabled = (columns) => texts('Tabled') + rows(columns);

const entries = [
  ['序号', 600, 'at', 'Middle'],
  ['项目名称', 2340, 'name'],
  ['企业', 1960, 'company'],
  ['投资额\n（万元）', 1300, 'amount', 'Figure'],
  ['责任队伍', 1340, 'team'],
  ['日期', 1300, 'day', 'Middle'],
];

const blocks = [
  block(
    'targets',
    texts('Tabled') +
      paragraph('Chart', '{@chart}') +
      when(
        'hasRows',
        table('rows', [
          ['指标', 2580, 'title'],
          ['{period}', 960, 'inPeriod', 'Figure'],
          ['全年累计', 1120, 'value', 'Figure'],
          ['全年目标', 1120, 'target', 'Figure'],
          ['完成率', 1060, 'completion', 'Figure'],
          ['与序时进度', 2000, 'ahead', 'Middle'],
        ]) + paragraph('Gap', ''),
      ),
  ),
  block(
    'standings',
    when(
      'parts',
      when('heading', paragraph('Subsection', '{heading}')) +
        texts('Tabled') +
        paragraph('Chart', '{@chart}') +
        rows([
          ['名次', 940, 'rank', 'Middle'],
          ['队伍', 3660, 'team'],
          ['总分', 1140, 'total', 'Figure'],
          ['上期名次', 1100, 'previousRank', 'Middle'],
          ['升降', 940, 'movement', 'Middle'],
          ['增减分', 1060, 'change', 'Figure'],
        ]),
    ),
  ),
  block(
    'movement',
    tabled([
      ['队伍', 3640, 'team'],
      ['上期名次', 1400, 'previousRank', 'Middle'],
      ['本期名次', 1400, 'rank', 'Middle'],
      ['升降', 1200, 'movement', 'Middle'],
      ['增减分', 1200, 'change', 'Figure'],
    ]),
  ),
  block(
    'lists',
    when(
      'parts',
      paragraph('Subsection', '{heading}') +
        tabled([
          ['序号', 640, 'at', 'Middle'],
          ['队伍', 4200, 'team'],
          ['名次', 2000, 'rank', 'Middle'],
          ['总分', 2000, 'total', 'Figure'],
        ]),
    ),
  ),
  block('signings', tabled(entries)),
  block('starts', tabled(entries)),
  block('productions', tabled(entries)),
  block(
    'lights',
    unless('hasRows', texts('Text')) +
      when(
        'hasRows',
        paragraph('Subsection', '（一）各队伍亮灯情况') +
          table('teams', [
            ['队伍', 4400, 'team'],
            ['红灯', 2220, 'red', 'Figure'],
            ['黄灯', 2220, 'yellow', 'Figure'],
          ]) +
          paragraph('Gap', '') +
          paragraph('Subsection', '{heading}') +
          texts('Tabled') +
          table('rows', [
            ['序号', 600, 'at', 'Middle'],
            ['项目名称', 2500, 'name'],
            ['责任队伍', 1560, 'team'],
            ['红灯事项', 2180, 'reasons'],
            ['亮灯日期', 1300, 'since', 'Middle'],
            ['天数', 700, 'days', 'Figure'],
          ]) +
          paragraph('Gap', ''),
      ),
  ),
  block(
    'stuck',
    tabled([
      ['序号', 640, 'at', 'Middle'],
      ['卡点', 2440, 'title'],
      ['项目或企业', 2160, 'of'],
      ['责任部门', 1260, 'department'],
      ['时限', 1280, 'dueOn', 'Middle'],
      ['逾期天数', 1060, 'days', 'Figure'],
    ]),
  ),
  block(
    'leads',
    tabled([
      ['队伍', 2900, 'team'],
      ['在谈线索', 1800, 'open', 'Figure'],
      ['逾期未跟进', 1900, 'stale', 'Figure'],
      ['最长未跟进\n（天）', 2240, 'longest', 'Figure'],
    ]),
  ),
  block(
    'orders',
    tabled([
      ['编号', 1700, 'number', 'Middle'],
      ['督办事项', 2860, 'title'],
      ['承办', 1900, 'owner'],
      ['时限', 1300, 'deadline', 'Middle'],
      ['逾期天数', 1080, 'days', 'Figure'],
    ]),
  ),
  block(
    'late',
    tabled([
      ['序号', 640, 'at', 'Middle'],
      ['队伍', 1760, 'team'],
      ['事项', 4000, 'what'],
      ['日期', 1300, 'day', 'Middle'],
      ['增减分', 1140, 'change', 'Figure'],
    ]),
  ),
  block('notable', texts('Text')),
  block('remarks', texts('Text')),
];

/** The bulletin's starter template: an official notice (GB/T 9704) with a wide table of its own at the end. */
export const bulletin = documentOf(
  [
    paragraph('Issuer', '{issuer}'),
    paragraph('Number', '{number}'),
    paragraph('NoticeTitle', '{title}'),
    paragraph('Subtitle', '{subtitle}'),
    paragraph('Recipient', '{recipients}：'),
    paragraph('Text', '{lead}'),
    when('blocks', paragraph('Section', '{heading}') + blocks.join('')),
    paragraph('Basis', '{basis}'),
    when('annex', paragraph('AnnexNote', '附件：{heading}')),
    paragraph('Seal', '{seal}'),
    paragraph('SealDate', '{issuedOn}'),
    when(
      'annex',
      portraitEnds +
        paragraph('AnnexMark', '附件') +
        paragraph('AnnexTitle', '{heading}') +
        paragraph('Text', '{@table}') +
        paragraph('Gap', ''),
    ),
    when('hasCopies', copied('抄送：{copies}。')),
    lastLine('{printedBy}', '{issuedOn}印发'),
  ],
  landscape,
);
