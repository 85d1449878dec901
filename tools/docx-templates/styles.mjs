/** Styles of an official notice (GB/T 9704): the office changes them in Word or WPS under these names. */
const style = (id, name, { font, size, paragraph = '', run = '', type = 'paragraph' }) =>
  `<w:style w:type="${type}" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ' w:customStyle="1"'}>` +
  `<w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}<w:qFormat/>` +
  `<w:pPr>${paragraph}</w:pPr>` +
  `<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${font}"/>${run}` +
  `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`;

/** Body lines: 22 on a page of 225 mm. */
const line = '<w:spacing w:line="579" w:lineRule="exact"/>';
const red = '<w:color w:val="E60012"/>';
const redRule =
  '<w:pBdr><w:bottom w:val="single" w:sz="18" w:space="10" w:color="E60012"/></w:pBdr><w:spacing w:before="240" w:after="480"/>';

const sheet = (inside) =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:styles>`;

const official =
  style('Normal', 'Normal', { font: '仿宋_GB2312', size: 32 }) +
  style('Issuer', '红头', {
    font: '方正小标宋简体',
    size: 72,
    paragraph: '<w:spacing w:before="400" w:after="200"/><w:jc w:val="center"/>',
    run: `<w:b/>${red}<w:spacing w:val="40"/>`,
  }) +
  style('Number', '文号', { font: '仿宋_GB2312', size: 32, paragraph: `${redRule}<w:jc w:val="center"/>` }) +
  style('NoticeTitle', '通报标题', {
    font: '方正小标宋简体',
    size: 42,
    paragraph: '<w:spacing w:line="640" w:lineRule="exact"/><w:jc w:val="center"/>',
  }) +
  style('Subtitle', '副标题', {
    font: '楷体_GB2312',
    size: 32,
    paragraph: '<w:spacing w:before="120" w:after="360"/><w:jc w:val="center"/>',
  }) +
  style('Section', '一级标题', {
    font: '黑体',
    size: 32,
    paragraph: `<w:keepNext/>${line.replace('/>', ' w:before="200"/>')}<w:ind w:firstLineChars="200" w:firstLine="640"/>`,
  }) +
  style('Text', '通报正文', {
    font: '仿宋_GB2312',
    size: 32,
    paragraph: `${line}<w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/>`,
  }) +
  style('Head', '表头', { font: '黑体', size: 21, paragraph: '<w:jc w:val="center"/>' }) +
  style('Cell', '表格', { font: '仿宋_GB2312', size: 21 }) +
  style('Figure', '表格数字', { font: '仿宋_GB2312', size: 21, paragraph: '<w:jc w:val="right"/>' }) +
  style('Middle', '表格居中', { font: '仿宋_GB2312', size: 21, paragraph: '<w:jc w:val="center"/>' }) +
  style('Signature', '落款', {
    font: '仿宋_GB2312',
    size: 32,
    paragraph: `${line}<w:ind w:rightChars="200" w:right="640"/><w:jc w:val="right"/>`,
  }) +
  style('Page', '页码', { font: '宋体', size: 28, paragraph: '<w:ind w:right="280"/><w:jc w:val="right"/>' }) +
  style('PageEven', '双页码', { font: '宋体', size: 28, paragraph: '<w:ind w:left="280"/>' });

/** A rule above or below the lines at a letter's foot. */
const rule = (sides) =>
  `<w:pBdr>${sides.map((side) => `<w:${side} w:val="single" w:sz="6" w:space="4" w:color="000000"/>`).join('')}</w:pBdr>`;
const footLine = '<w:spacing w:line="480" w:lineRule="exact"/><w:ind w:left="280" w:right="280"/>';

const recipient = style('Recipient', '主送', { font: '仿宋_GB2312', size: 32, paragraph: `<w:keepNext/>${line}` });

const signed =
  official +
  recipient +
  style('Seal', '盖章', {
    font: '仿宋_GB2312',
    size: 32,
    paragraph: `<w:keepNext/>${line}<w:ind w:left="4800"/><w:jc w:val="center"/>`,
  }) +
  style('Copy', '抄送', {
    font: '仿宋_GB2312',
    size: 28,
    paragraph: `<w:keepLines/>${rule(['top', 'bottom'])}${footLine}`,
  });

export const letterStyles = sheet(signed);

export const minutesStyles = sheet(
  signed +
    style('Heading', '二级标题', {
      font: '楷体_GB2312',
      size: 32,
      paragraph: `<w:keepNext/>${line}<w:ind w:firstLineChars="200" w:firstLine="640"/>`,
      run: '<w:b/>',
    }),
);

export const awardStyles = sheet(
  signed +
    style('Gap', '表后', { font: '仿宋_GB2312', size: 12 }) +
    style('Sign', '签字', {
      font: '仿宋_GB2312',
      size: 28,
      paragraph: '<w:keepNext/><w:spacing w:before="160" w:after="160"/>',
    }),
);

/** The seal covers name and date, so they stand together under room for it. */
const sealed = (before, keep) =>
  `${keep}<w:spacing w:before="${before}" w:line="579" w:lineRule="exact"/><w:ind w:left="4400"/><w:jc w:val="center"/>`;

export const bulletinStyles = sheet(
  official +
    recipient +
    style('Subsection', '二级标题', {
      font: '楷体_GB2312',
      size: 32,
      paragraph: `<w:keepNext/>${line}<w:ind w:firstLineChars="200" w:firstLine="640"/>`,
    }) +
    style('Tabled', '表前正文', {
      font: '仿宋_GB2312',
      size: 32,
      paragraph: `<w:keepNext/>${line.replace('/>', ' w:after="80"/>')}<w:ind w:firstLineChars="200" w:firstLine="640"/>`,
    }) +
    style('Chart', '图', { font: '仿宋_GB2312', size: 21, paragraph: '<w:jc w:val="center"/>' }) +
    style('Gap', '表后', { font: '仿宋_GB2312', size: 12 }) +
    style('Basis', '统计说明', {
      font: '楷体_GB2312',
      size: 24,
      paragraph:
        '<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:line="400" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="480"/>',
    }) +
    style('Seal', '落款单位', { font: '仿宋_GB2312', size: 32, paragraph: sealed(1200, '<w:keepNext/>') }) +
    style('SealDate', '落款日期', { font: '仿宋_GB2312', size: 32, paragraph: sealed(0, '') }) +
    style('AnnexMark', '附件标记', { font: '黑体', size: 32, paragraph: '<w:keepNext/>' }) +
    style('AnnexTitle', '附件标题', {
      font: '方正小标宋简体',
      size: 36,
      paragraph: '<w:keepNext/><w:spacing w:before="60" w:after="160"/><w:jc w:val="center"/>',
    }) +
    style('FineHead', '附表表头', { font: '黑体', size: 18, paragraph: '<w:jc w:val="center"/>' }) +
    style('FineCell', '附表', { font: '仿宋_GB2312', size: 20 }) +
    style('FineFigure', '附表数字', { font: '仿宋_GB2312', size: 20, paragraph: '<w:jc w:val="right"/>' }) +
    style('FineMiddle', '附表居中', { font: '仿宋_GB2312', size: 20, paragraph: '<w:jc w:val="center"/>' }) +
    style('AnnexNote', '附件说明', {
      font: '仿宋_GB2312',
      size: 32,
      paragraph: `<w:keepNext/>${line.replace('/>', ' w:before="240"/>')}<w:ind w:firstLineChars="200" w:firstLine="640"/>`,
    }) +
    style('Copies', '抄送', { font: '仿宋_GB2312', size: 28, paragraph: `<w:keepNext/><w:keepLines/>${footLine}` }) +
    style('Printed', '印发单位', { font: '仿宋_GB2312', size: 28, paragraph: footLine }) +
    style('PrintedOn', '印发日期', { font: '仿宋_GB2312', size: 28, paragraph: `${footLine}<w:jc w:val="right"/>` }),
);
