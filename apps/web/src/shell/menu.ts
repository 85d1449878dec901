import { Permission } from '@huoshui/contracts';
import type { IconName } from '@huoshui/ui';

export interface MenuEntry {
  /** First part of the address, as in app.routes.ts. */
  readonly path: string;
  readonly label: string;
  readonly icon: IconName;
  /** The permission that shows the entry and opens the route; none: everyone. */
  readonly needs?: Permission;
}

export interface MenuGroup {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

/** The whole menu in order. A person sees the entries they may open. */
export const menu: readonly MenuGroup[] = [
  {
    label: $localize`工作`,
    entries: [
      { path: 'my-day', label: $localize`工作台`, icon: 'day' },
      { path: 'leads', label: $localize`线索`, icon: 'lead', needs: Permission.LeadRead },
      { path: 'projects', label: $localize`项目`, icon: 'project', needs: Permission.ProjectRead },
      { path: 'portfolio', label: $localize`项目进展`, icon: 'table', needs: Permission.ProjectRead },
    ],
  },
  {
    label: $localize`推进`,
    entries: [
      { path: 'schedules', label: $localize`时序图`, icon: 'schedule', needs: Permission.ProjectRead },
      { path: 'lights', label: $localize`红灯`, icon: 'light', needs: Permission.ProjectRead },
      { path: 'obstacles', label: $localize`卡点诉求`, icon: 'obstacle', needs: Permission.ObstacleRead },
      { path: 'key-projects', label: $localize`重点项目`, icon: 'flag', needs: Permission.ProjectRead },
      { path: 'statistics-entries', label: $localize`纳统`, icon: 'listed', needs: Permission.ProjectRead },
      { path: 'supervision', label: $localize`督办`, icon: 'supervision', needs: Permission.SupervisionRead },
      { path: 'speeds', label: $localize`五个快速`, icon: 'clock', needs: Permission.SummaryRead },
    ],
  },
  {
    label: $localize`调度`,
    entries: [
      { path: 'standings', label: $localize`排行`, icon: 'standing', needs: Permission.StandingRead },
      { path: 'bulletins', label: $localize`通报`, icon: 'bulletin', needs: Permission.BulletinRead },
      { path: 'weekly-sheets', label: $localize`周报表`, icon: 'edit', needs: Permission.WeeklySheetRead },
      { path: 'meetings', label: $localize`调度会`, icon: 'meeting', needs: Permission.MeetingRead },
      { path: 'targets', label: $localize`年度目标`, icon: 'check', needs: Permission.StandingRead },
      { path: 'awards', label: $localize`激励`, icon: 'flag', needs: Permission.StandingRead },
      { path: 'summary', label: $localize`年度汇总`, icon: 'summary', needs: Permission.SummaryRead },
    ],
  },
  {
    label: $localize`管理`,
    entries: [
      { path: 'imports', label: $localize`台账导入`, icon: 'import', needs: Permission.LedgerImport },
      { path: 'departments', label: $localize`责任部门`, icon: 'department', needs: Permission.SettingWrite },
      { path: 'schedule-templates', label: $localize`时序图模板`, icon: 'rule', needs: Permission.SettingWrite },
      { path: 'calendar', label: $localize`工作日日历`, icon: 'day', needs: Permission.SettingWrite },
      { path: 'week-settings', label: $localize`报告周`, icon: 'clock', needs: Permission.SettingWrite },
      { path: 'definitions', label: $localize`口径`, icon: 'rule', needs: Permission.StandingRead },
      { path: 'teams', label: $localize`队伍`, icon: 'team', needs: Permission.TeamRead },
      { path: 'people', label: $localize`人员`, icon: 'people', needs: Permission.PersonRead },
    ],
  },
];

/** The groups as one person sees them; empty groups vanish. */
export function menuFor(may: (permission: Permission) => boolean): readonly MenuGroup[] {
  return menu
    .map((group) => ({ ...group, entries: group.entries.filter((entry) => !entry.needs || may(entry.needs)) }))
    .filter((group) => group.entries.length > 0);
}

export interface Tab extends MenuEntry {
  /** The round button in the middle. */
  readonly raised?: boolean;
}

const tabs: readonly Tab[] = [
  { path: 'my-day', label: $localize`今日`, icon: 'day' },
  { path: 'leads', label: $localize`线索`, icon: 'lead', needs: Permission.LeadRead },
  { path: 'projects', label: $localize`项目`, icon: 'project', needs: Permission.ProjectRead },
  { path: 'leads/new', label: $localize`新增`, icon: 'plus', needs: Permission.LeadWrite, raised: true },
  { path: 'standings', label: $localize`排行`, icon: 'standing', needs: Permission.StandingRead },
  { path: 'me', label: $localize`我的`, icon: 'person' },
];

/** The phone's bar: 今日, 线索, 新增, 排行, 我的; who has no leads finds 项目 in their place. */
export function tabsFor(may: (permission: Permission) => boolean): readonly Tab[] {
  const withoutLeads = !may(Permission.LeadRead);
  return tabs.filter((tab) => (tab.path === 'projects' && !withoutLeads ? false : !tab.needs || may(tab.needs)));
}
