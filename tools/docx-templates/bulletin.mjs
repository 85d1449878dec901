import { documentOf, paragraph, section, table } from './parts.mjs';

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

/** The bulletin's starter template. */
export const bulletin = documentOf([
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
]);
