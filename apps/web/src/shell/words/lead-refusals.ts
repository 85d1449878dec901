import type { RefusalCode } from '@huoshui/contracts';
import { leadStageName } from '@huoshui/ui';
import { named, SentenceOf } from './sentence';

type Codes = Extract<RefusalCode, `lead.${string}`>;

export const leadRefusals: SentenceOf<Codes> = {
  'lead.stage.closed': (facts) =>
    $localize`“${named(leadStageName, facts, 'from')}:from:”的线索不能直接转为“${named(leadStageName, facts, 'to')}:to:”。`,
  'lead.loss.reason': () => $localize`请写明流失原因。`,
  'lead.company.missing': () => $localize`请填写企业名称。`,
  'lead.credit-code.invalid': () => $localize`统一社会信用代码不正确：校验位不符。`,
  'lead.not-in-team': () => $localize`您不在这条线索所属的队伍，不能这样修改。`,
  'lead.signing.terms': () => $localize`签约条件不完整，请补齐金额、时间与佐证。`,
  'lead.follow-up.future': () => $localize`跟进日期不能晚于今天。`,
};
