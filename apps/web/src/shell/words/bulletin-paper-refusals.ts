import type { RefusalCode } from '@huoshui/contracts';
import { SentenceOf, textOf } from './sentence';

type Codes = Extract<RefusalCode, `arrangement.${string}` | `bulletin-template.${string}`>;

const templateFault: Readonly<Record<string, (tag: string) => string>> = {
  unknown: (tag) => $localize`没有“{${tag}:tag:}”这个标签`,
  kind: (tag) => $localize`标签“${tag}:tag:”的写法不对：图和附表前要加 @，循环要写成 {#…}{/…}`,
  unclosed: (tag) => $localize`“{#${tag}:tag:}”没有对应的“{/…}”结尾`,
  unopened: (tag) => $localize`“{/${tag}:tag:}”前面没有对应的“{#…}”`,
  brace: (tag) => $localize`“${tag}:tag:”附近的花括号不成对`,
  alone: (tag) => $localize`“{@${tag}:tag:}”要独占一段`,
  missing: (tag) => $localize`缺少必需的标签“{${tag}:tag:}”`,
  broken: () => $localize`这个文件不能作为模板打开`,
};

/** Each line of the facts is a fault: its kind, a blank, the tag. A line of the sentence each. */
const faultsIn = (facts: Parameters<typeof textOf>[0]): string =>
  textOf(facts, 'faults')
    .split('\n')
    .map((line) => {
      const [kind = '', ...tag] = line.split(' ');
      return (templateFault[kind] ?? templateFault['broken'])?.(tag.join(' ')) ?? '';
    })
    .join('；\n');

export const bulletinPaperRefusals: SentenceOf<Codes> = {
  'arrangement.line': () => $localize`发文机关、文种、主送、落款单位和印发单位都要填写。`,
  'arrangement.blocks': (facts) =>
    textOf(facts, 'reason') === 'none-on'
      ? $localize`至少要启用一个栏目。`
      : $localize`栏目有缺漏或重复，请刷新后再改。`,
  'arrangement.title': () => $localize`每个栏目都要有标题。`,
  'arrangement.top': (facts) => $localize`最多列几条，请填 1 到 ${textOf(facts, 'most')}:most: 之间的整数，或留空。`,
  'bulletin-template.invalid': (facts) => $localize`模板有误：\n${faultsIn(facts)}:faults:。`,
  'bulletin-template.too-large': () => $localize`模板文件太大，请压缩里面的图片后再传。`,
  'arrangement.none': () => $localize`这一期是旧格式，请先重新编制，再写重点事项。`,
};
