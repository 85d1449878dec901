import { join } from 'node:path';
import { PartnerKind, ReferralView, RewardView } from '@huoshui/contracts';
import { Day, FEN_IN_YUAN, Milestone, RewardState, shownAmount } from '@huoshui/domain';
import { dayOf, longDay, renderDocx } from '../../platform';
import { milestoneWords, ruleWords } from './paper-words';

const TEMPLATE = join(__dirname, 'reward.docx');

const partnerWords: Readonly<Record<PartnerKind, string>> = {
  ambassador: '双招大使',
  partner: '招商合伙人',
  association: '商协会',
  alumni: '校友',
};

const stateWords: Readonly<Record<RewardState, string>> = {
  computed: '已核算，待批准',
  approved: '已批准，待兑付',
  paid: '已兑付',
  withdrawn: '已撤回',
};

/** An approved portion of a referral reward as a Word file. */
export function docxOfReward(referral: ReferralView, rewardId: string): Buffer {
  const reward = referral.rewards.find(({ id }) => id === rewardId);
  if (reward === undefined) throw new RangeError(`no reward ${rewardId}`);
  return renderDocx(TEMPLATE, dataOf(referral, reward));
}

function dataOf(referral: ReferralView, reward: RewardView): object {
  const { partnerKind, partnerName, lead, team, project, filedAt, filedBy, signedOn, totalFen, portions } = referral;
  const named = `${partnerWords[partnerKind]}“${partnerName}”`;
  const whole = shownAmount(referral.amountFen);
  return {
    partner: `${partnerWords[partnerKind]}　${partnerName}`,
    filed:
      `${named}推荐企业${lead.company}，由${team.name}${filedBy?.displayName ?? ''}于${longDay(dayOf(new Date(filedAt)))}报备；` +
      `${signedOn ? `项目于${longDay(signedOn as Day)}签约` : '项目尚未签约'}${project ? `，编号${project.code}` : ''}。`,
    eligible: '报备在签约日以前，且为这条线索最早的报备，符合奖励条件（签约当天报备不算以前）。',
    computed:
      `按签约日适用的推荐奖励${ruleWords(referral.rule)}，投资额${whole.figure}${whole.unit}，` +
      `奖励合计${yuan(totalFen)}元${referral.capped ? '（已到单个项目上限）' : ''}，分以下节点兑付：`,
    portions: portions.map(({ milestone, amountFen, due }, at) => ({
      ...{ at: at + 1, milestone: milestoneWords[milestone], amount: yuan(amountFen) },
      state: stateOf(referral.rewards, milestone, due),
    })),
    given:
      `${milestoneWords[reward.milestone]}节点应付${yuan(reward.amountFen)}元。` +
      (reward.paidOn ? `已于${longDay(reward.paidOn as Day)}兑付，凭证号${reward.reference ?? '—'}。` : '尚未兑付。'),
    steps: `${reward.computedBy?.displayName ?? '系统'}核算，${reward.approvedBy?.displayName ?? '—'}复核批准；核算人与批准人不是同一人。`,
    seal: `校验码（SHA-256）：${reward.sha256 ?? '—'}`,
  };
}

function stateOf(rewards: readonly RewardView[], milestone: Milestone, due: boolean): string {
  const given = rewards.findLast((one) => one.milestone === milestone && one.state !== 'withdrawn');
  return given ? stateWords[given.state] : due ? '已到节点，未核算' : '未到节点';
}

/** Exact to the 分. */
function yuan(fen: number | null): string {
  if (fen === null) return '—';
  const whole = String(Math.floor(fen / FEN_IN_YUAN)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${whole}.${String(fen % FEN_IN_YUAN).padStart(2, '0')}`;
}
