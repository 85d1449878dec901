import { documentOf, paragraph, section, signTable, table } from './parts.mjs';

/** The starter template of a star's evidence sheet (星级干部佐证单). */
export const star = documentOf([
  paragraph('Issuer', '招商引资指挥部'),
  paragraph('NoticeTitle', '星级干部佐证单'),
  paragraph('Subtitle', '{period}　{person}（{team}）'),
  section('一、评定结果'),
  paragraph('Text', '{result}'),
  paragraph('Text', '评定标准：{criteria}。'),
  paragraph('Text', '评定依据：{basis}'),
  paragraph('Text', '{#revoked}'),
  paragraph('Text', '{words}'),
  paragraph('Text', '{/revoked}'),
  section('二、得分构成'),
  table('items', [
    ['序号', 760, 'at', 'Middle'],
    ['计分事项', 4480, 'title'],
    ['数量', 1800, 'value', 'Figure'],
    ['得分', 1800, 'points', 'Figure'],
  ]),
  paragraph('Gap', ''),
  section('三、佐证事实'),
  paragraph('Text', '{#none}没有可列的事实。{/none}'),
  table('facts', [
    ['序号', 640, 'at', 'Middle'],
    ['计分事项', 1650, 'item'],
    ['项目', 2750, 'project'],
    ['日期', 1250, 'day', 'Middle'],
    ['投资额（万元）', 1150, 'amount', 'Figure'],
    ['本人占比', 750, 'share', 'Figure'],
    ['得分', 700, 'points', 'Figure'],
  ]),
  paragraph('Gap', ''),
  section('四、评定程序'),
  paragraph('Text', '{steps}'),
  signTable(['本人签字：', '队伍负责人签字：', '复核人签字：', '招商引资指挥部（盖章）：']),
  paragraph('Copy', '{seal}'),
]);

/** The starter template of a referral reward's sheet (推荐奖励核定单). */
export const reward = documentOf([
  paragraph('Issuer', '招商引资指挥部'),
  paragraph('NoticeTitle', '推荐奖励核定单'),
  paragraph('Subtitle', '{partner}'),
  section('一、推荐和报备'),
  paragraph('Text', '{filed}'),
  paragraph('Text', '{eligible}'),
  section('二、奖励核算'),
  paragraph('Text', '{computed}'),
  table('portions', [
    ['序号', 760, 'at', 'Middle'],
    ['兑付节点', 2580, 'milestone'],
    ['应付金额（元）', 2500, 'amount', 'Figure'],
    ['状态', 3000, 'state'],
  ]),
  paragraph('Gap', ''),
  section('三、本次核定'),
  paragraph('Text', '{given}'),
  section('四、核定程序'),
  paragraph('Text', '{steps}'),
  signTable(['推荐人签字：', '经办人签字：', '复核人签字：', '招商引资指挥部（盖章）：']),
  paragraph('Copy', '{seal}'),
]);
