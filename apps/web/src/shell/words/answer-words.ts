import { LandStartAnswer, Milestone, MilestoneAnswer, Reason } from '@huoshui/domain';
import { landEventName, milestoneName } from '@huoshui/ui';
import { anyPaperText, papersText } from './paper-words';

/** Why a milestone is not met: one clause for each reason. */
const unmet: Readonly<Partial<Record<Reason['code'], (kinds: Reason['kinds']) => string>>> = {
  notRecorded: () => $localize`还没有登记`,
  recordWaiting: () => $localize`登记待核验`,
  recordReturned: () => $localize`登记被退回`,
  paperMissing: (kinds) => $localize`缺${anyPaperText(kinds)}:papers:`,
  paperWaiting: (kinds) => $localize`${papersText(kinds)}:papers:待核验`,
  paperReturned: (kinds) => $localize`${papersText(kinds)}:papers:被退回`,
  ledgerRefused: () => $localize`台账行不作为佐证`,
};

const rests: Readonly<Partial<Record<Reason['code'], (kinds: Reason['kinds']) => string>>> = {
  papers: (kinds) => $localize`凭${papersText(kinds)}:papers:`,
  ledgerRow: () => $localize`凭台账行`,
  recordAlone: () => $localize`凭已核验的登记`,
  dayOfPaper: (kinds) => $localize`日期以${papersText(kinds)}:papers:为准`,
};

/** One sentence: "凭施工许可证、现场照片。", "缺施工许可证；台账行不作为佐证。" */
export function answerSentence({ met, because }: MilestoneAnswer): string {
  const words = met ? rests : unmet;
  return `${because.map(({ code, kinds }) => words[code]?.(kinds) ?? code).join(met ? '，' : '；')}。`;
}

/** "2026-03-10 开工", or that it is none. */
export const verdictText = (milestone: Milestone, { met, day }: Pick<MilestoneAnswer, 'met' | 'day'>): string =>
  met ? `${day} ${milestoneName[milestone]}` : $localize`不算${milestoneName[milestone]}:milestone:`;

export type LandStart = LandStartAnswer & { readonly limitDays: number; readonly event: string };

const eventName = (event: string): string => landEventName[event as keyof typeof landEventName] ?? event;

/** "自出让合同签订（2026-03-08）起 2 天开工，限 3 天。" */
export function landStartSentence({ from, days, because, limitDays, event }: LandStart): string {
  const [reason] = because;
  const named = eventName(event);
  switch (reason?.code) {
    case 'inTime':
    case 'tooLate':
      return days === 0
        ? $localize`${named}:event:（${from}:from:）当天开工。`
        : $localize`自${named}:event:（${from}:from:）起第 ${days}:days: 天开工，限 ${limitDays}:limit: 天。`;
    case 'beforeEvent':
      return $localize`开工在${named}:event:（${from}:from:）之前。`;
    case 'paperMissing':
      return $localize`缺已核验的${anyPaperText(reason.kinds)}:papers:，无从起算。`;
    case 'acquisitionNotMet':
      return $localize`按本口径还没有拿地。`;
    default:
      return $localize`按本口径还没有开工。`;
  }
}

/** "拿地后 5 天内", "自出让合同签订起 3 天内". */
export const landRuleText = (days: number, event: string): string =>
  days === 0
    ? $localize`${eventName(event)}:event:当天开工`
    : $localize`自${eventName(event)}:event:起 ${days}:days: 天内开工`;
