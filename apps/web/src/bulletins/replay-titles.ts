import { ReplayVerdictView } from '@huoshui/contracts';
import { Period } from '@huoshui/domain';
import { periodName } from '../shell/words/period-words';

/** 2022年第34周, 2022年第34周 勘误第1号, 链上第 35 环. */
export function paperTitle({ period, corrigendum, position }: ReplayVerdictView): string {
  if (period === '') return $localize`链上第 ${position ?? 0}:position: 环`;
  const name = periodName(period as Period);
  return corrigendum === null ? name : $localize`${name}:name: 勘误第${corrigendum}:number:号`;
}
