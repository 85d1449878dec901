import { EscalationTarget, Handling, ObstacleSettings } from '@huoshui/domain';

/** The settings as the form holds them: categories a line each, '' for every other category. */
export interface SettingsDraft {
  firstAnswerWorkdays: number;
  categories: string;
  allowances: { handling: string; category: string; workdays: number }[];
  escalations: { overdueWorkdays: number; to: string }[];
}

export const noDraft: SettingsDraft = { firstAnswerWorkdays: 1, categories: '', allowances: [], escalations: [] };

export const draftOf = (settings: ObstacleSettings): SettingsDraft => ({
  firstAnswerWorkdays: settings.firstAnswerWorkdays,
  categories: settings.categories.join('\n'),
  allowances: settings.allowances.map((one) => ({ ...one, category: one.category ?? '' })),
  escalations: settings.escalations.map(({ overdueWorkdays, to }) => ({ overdueWorkdays, to })),
});

export const settingsOf = (draft: SettingsDraft): ObstacleSettings => ({
  firstAnswerWorkdays: draft.firstAnswerWorkdays,
  categories: draft.categories
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
  allowances: draft.allowances.map((one) => ({
    handling: one.handling as Handling,
    category: one.category || null,
    workdays: one.workdays,
  })),
  escalations: draft.escalations.map((one, at) => ({
    level: at + 1,
    overdueWorkdays: one.overdueWorkdays,
    to: one.to as EscalationTarget,
  })),
});
