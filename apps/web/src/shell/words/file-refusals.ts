import type { RefusalCode } from '@huoshui/contracts';
import type { Period } from '@huoshui/domain';
import { builtUpon } from './built-upon';
import { periodName } from './period-words';
import { SentenceOf, textOf } from './sentence';

type Codes = Extract<RefusalCode, `file.${string}` | `import.${string}`>;

const frozenUpTo = (period: string): string => (period === '' ? '' : periodName(period as Period));

export const fileRefusals: SentenceOf<Codes> = {
  'file.type': () => $localize`不支持这种文件，请上传图片、PDF、Word 或 Excel。`,
  'file.empty': () => $localize`文件是空的。`,
  'file.too-large': () => $localize`文件超过 20 MB，请压缩后再传。`,
  'import.file.unreadable': () => $localize`文件打不开：请确认是未加密的 xlsx 或 csv。`,
  'import.file.old-format': () => $localize`这是旧版 xls 文件，请在 WPS 或 Excel 里另存为 xlsx 再导入。`,
  'import.file.encrypted': () => $localize`文件有密码，请去掉密码后再导入。`,
  'import.file.bomb': () => $localize`文件解压后异常庞大，已拒绝。`,
  'import.file.too-large': () => $localize`台账文件过大，请拆分后再导入。`,
  'import.file.timeout': () => $localize`解析台账超时，请去掉多余的格式或拆分后再导入。`,
  'import.file.no-table': () => $localize`文件里没有找到台账表格：请确认有表头和数据行。`,
  'import.state.closed': () => $localize`这次导入已不在可以这样操作的状态，请刷新查看。`,
  'import.mapping.invalid': (facts) =>
    textOf(facts, 'column')
      ? $localize`列对应有误：${textOf(facts, 'column')}:column:。`
      : $localize`列对应有误，请检查必需的列是否都已指定。`,
  'import.built-upon': builtUpon,
  'import.row.decided': () => $localize`这一行已经处理过了。`,
  'import.template.name-taken': () => $localize`已有同名的对应模板，请换一个名称。`,
  'import.template.too-many': () => $localize`对应模板太多，请先删去不用的。`,
  'import.known-from.frozen': (facts) =>
    $localize`${frozenUpTo(textOf(facts, 'period'))}:period:及以前的通报已经冻结，不能再把事实补记为那时已知；请从之后的日子起视为已知，晚报的事实会作为调整列入下一期。`,
  'import.known-from.future': () => $localize`“视为已知”的日期不能晚于今天。`,
};
