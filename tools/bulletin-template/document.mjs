const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const text = (words) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (style, words) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${text(words)}</w:p>`;

const cell = (width, style, words) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraph(style, words)}</w:tc>`;

const row = (cells, head = false) =>
  `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;

const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

/** A table whose body row is repeated for each entry of `list`. Columns: [title, width in twips, tag, style]. */
function table(list, columns) {
  const cells = columns.map(([, width, tag, style = 'Cell'], index) => {
    const opening = index === 0 ? `{#${list}}` : '';
    const closing = index === columns.length - 1 ? `{/${list}}` : '';
    return cell(width, style, `${opening}{${tag}}${closing}`);
  });
  const grid = columns.map(([, width]) => `<w:gridCol w:w="${width}"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:jc w:val="center"/><w:tblBorders>${border}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
    row(
      columns.map(([title, width]) => cell(width, 'Head', title)),
      true,
    ) +
    row(cells) +
    '</w:tbl>'
  );
}

const entries = (list) =>
  paragraph('Text', `{#${list}Any}{${list}Sentence}{/${list}Any}{^${list}Any}{${list}None}{/${list}Any}`) +
  `${paragraph('Text', `{#${list}Any}`)}${table(list, [
    ['序号', 640, 'at', 'Middle'],
    ['项目名称', 2500, 'name'],
    ['企业', 2200, 'company'],
    ['投资额（万元）', 1300, 'amount', 'Figure'],
    ['责任队伍', 1340, 'team'],
    ['日期', 860, 'day', 'Middle'],
  ])}${paragraph('Text', `{/${list}Any}`)}`;

const section = (title) => paragraph('Section', title);

const body = [
  paragraph('Issuer', '招商引资指挥部'),
  paragraph('Number', '招商通报〔{year}〕{number}号'),
  paragraph('NoticeTitle', '关于{year}年第{weekNumber}周招商引资工作情况的通报'),
  paragraph('Subtitle', '（{from}至{to}）'),
  paragraph('Text', '{lead}'),
  section('一、年度目标进展'),
  table('totals', [
    ['指标', 2700, 'title'],
    ['本周', 1240, 'inWeek', 'Figure'],
    ['全年累计', 1240, 'value', 'Figure'],
    ['全年目标', 1240, 'target', 'Figure'],
    ['完成率', 1060, 'completion', 'Figure'],
    ['与序时进度', 1360, 'ahead', 'Figure'],
  ]),
  section('二、队伍排名'),
  table('standings', [
    ['名次', 700, 'rank', 'Middle'],
    ['队伍', 1900, 'team'],
    ['总分', 980, 'total', 'Figure'],
    ['较上周', 900, 'movement', 'Middle'],
    ['增减分', 1100, 'change', 'Figure'],
    ['分项得分', 3260, 'items'],
  ]),
  section('三、本周新签约项目'),
  entries('signings'),
  section('四、本周新开工项目'),
  entries('starts'),
  section('五、本周新投产项目'),
  entries('productions'),
  paragraph('Text', '{#remarks}'),
  section('六、工作提示'),
  paragraph('Text', '{text}'),
  paragraph('Text', '{/remarks}'),
  paragraph('Signature', '招商引资指挥部'),
  paragraph('Signature', '{issuedOn}'),
  paragraph('Text', '{basis}'),
].join('');

/** Margins of GB/T 9704: 37 mm above, 28 mm left, a type area of 156 × 225 mm. */
const page =
  '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="1400" w:gutter="0"/></w:sectPr>';

export const document =
  `${XML}<w:document ${NAMESPACE} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
  `<w:body>${body}${page}</w:body></w:document>`;

const field = (code) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

export const footer = `${XML}<w:ftr ${NAMESPACE}><w:p><w:pPr><w:pStyle w:val="Page"/></w:pPr>${text('— ')}${field('PAGE')}${text(' —')}</w:p></w:ftr>`;
