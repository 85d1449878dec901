import { PaperKind } from '@huoshui/domain';
import { paperKindName } from '@huoshui/ui';

const name = (kind: string): string => paperKindName[kind as PaperKind] ?? kind;

/** "施工许可证、现场照片". */
export const papersText = (kinds: readonly string[]): string => kinds.map(name).join('、');

/** Alternatives: "打桩照片、主体施工照片或设备到位照片". */
export function anyPaperText(kinds: readonly string[]): string {
  const names = kinds.map(name);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : $localize`${names.join('、')}:papers:或${last}:paper:`;
}

/** Groups that must all be answered, each with its alternatives: "施工许可证，以及现场照片或打桩照片". */
export const groupsText = (groups: readonly (readonly string[])[]): string =>
  groups.map(anyPaperText).join($localize`，以及`);
