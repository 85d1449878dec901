import { PaperKind } from '@huoshui/domain';
import { paperKindName } from '@huoshui/ui';

const name = (kind: string): string => paperKindName[kind as PaperKind] ?? kind;

/** "施工许可证、现场照片". */
export const papersText = (kinds: readonly string[]): string => kinds.map(name).join('、');

/** Alternatives: "打桩照片或设备到位照片". */
export const anyPaperText = (kinds: readonly string[]): string => kinds.map(name).join($localize`或`);

/** Groups that must all be answered, each with its alternatives: "施工许可证；现场照片或打桩照片". */
export const groupsText = (groups: readonly (readonly string[])[]): string => groups.map(anyPaperText).join('；');
