import { Route, Routes } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { needs, signedIn } from './shell/guards';

/** A feature: its address, its name in the tab, the permission that opens it, and its own routes, loaded when first opened. */
const feature = (path: string, title: string, permission: Permission, load: Route['loadChildren']): Route => ({
  path,
  title,
  data: { needs: permission },
  canActivate: [needs(permission)],
  loadChildren: load,
});

export const features: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'my-day' },
  { path: 'schedules/templates', redirectTo: 'schedule-templates' },
  { path: 'my-day', title: $localize`工作台`, loadComponent: () => import('./my-day/my-day-page') },
  { path: 'me', title: $localize`我的`, loadComponent: () => import('./identity/me-page') },
  { path: 'password', title: $localize`修改密码`, loadComponent: () => import('./identity/password-page') },
  feature('leads', $localize`线索`, Permission.LeadRead, () => import('./leads/leads.routes')),
  feature('projects', $localize`项目`, Permission.ProjectRead, () => import('./projects/projects.routes')),
  feature('supervision', $localize`督办`, Permission.SupervisionRead, () => import('./supervision/supervision.routes')),
  feature('speeds', $localize`五个快速`, Permission.SummaryRead, () => import('./speeds/speeds.routes')),
  feature('portfolio', $localize`项目进展`, Permission.ProjectRead, () => import('./portfolio/portfolio.routes')),
  feature('lights', $localize`红灯`, Permission.ProjectRead, () => import('./lights/lights.routes')),
  feature('obstacles', $localize`卡点诉求`, Permission.ObstacleRead, () => import('./obstacles/obstacles.routes')),
  feature(
    'departments',
    $localize`责任部门`,
    Permission.SettingWrite,
    () => import('./departments/departments.routes'),
  ),
  feature('schedules', $localize`时序图`, Permission.ProjectRead, () => import('./schedules/schedules.routes')),
  feature(
    'key-projects',
    $localize`重点项目`,
    Permission.ProjectRead,
    () => import('./key-projects/key-projects.routes'),
  ),
  feature(
    'statistics-entries',
    $localize`纳统`,
    Permission.ProjectRead,
    () => import('./statistics-entry/statistics-entry.routes'),
  ),
  feature('imports', $localize`台账导入`, Permission.LedgerImport, () => import('./exchange/imports.routes')),
  feature('standings', $localize`排行`, Permission.StandingRead, () => import('./standings/standings.routes')),
  feature('dry-runs', $localize`规则试算`, Permission.RuleSetWrite, () => import('./dry-runs/dry-runs.routes')),
  feature('bulletins', $localize`通报`, Permission.BulletinRead, () => import('./bulletins/bulletins.routes')),
  feature(
    'weekly-sheets',
    $localize`周报表`,
    Permission.WeeklySheetRead,
    () => import('./weekly-sheets/weekly-sheets.routes'),
  ),
  feature('meetings', $localize`调度会`, Permission.MeetingRead, () => import('./meetings/meetings.routes')),
  feature('targets', $localize`年度目标`, Permission.StandingRead, () => import('./targets/targets.routes')),
  feature('awards', $localize`激励`, Permission.StandingRead, () => import('./awards/awards.routes')),
  feature('summary', $localize`年度汇总`, Permission.SummaryRead, () => import('./summary/summary.routes')),
  feature(
    'schedule-templates',
    $localize`时序图模板`,
    Permission.SettingWrite,
    () => import('./schedules/template.routes'),
  ),
  feature('week-settings', $localize`报告周`, Permission.SettingWrite, () => import('./weeks/weeks.routes')),
  feature('calendar', $localize`工作日日历`, Permission.SettingWrite, () => import('./calendar/calendar.routes')),
  feature('definitions', $localize`口径`, Permission.StandingRead, () => import('./definitions/definitions.routes')),
  feature('teams', $localize`队伍`, Permission.TeamRead, () => import('./teams/teams.routes')),
  feature('people', $localize`人员`, Permission.PersonRead, () => import('./identity/people.routes')),
  { path: 'forbidden', title: $localize`没有权限`, loadComponent: () => import('./shell/pages/forbidden-page') },
  { path: '**', title: $localize`页面不存在`, loadComponent: () => import('./shell/pages/not-found-page') },
];

export const routes: Routes = [
  { path: 'sign-in', title: $localize`登录`, loadComponent: () => import('./identity/sign-in-page') },
  { path: 'first-password', title: $localize`设置密码`, loadComponent: () => import('./identity/first-password-page') },
  { path: 'unreachable', title: $localize`无法连接`, loadComponent: () => import('./shell/pages/unreachable-page') },
  {
    // A screen of its own, without the shell. The permission is asked below, once it is known who is signed in.
    path: 'key-projects/wall',
    title: $localize`重点项目挂图`,
    canActivate: [signedIn],
    children: [
      {
        path: '',
        canActivate: [needs(Permission.ProjectRead)],
        loadComponent: () => import('./key-projects/wall-page'),
      },
    ],
  },
  {
    path: 'meetings/:week/wall',
    title: $localize`调度会投屏`,
    canActivate: [signedIn],
    children: [
      {
        path: '',
        canActivate: [needs(Permission.MeetingRead)],
        loadComponent: () => import('./meetings/wall-page'),
      },
    ],
  },
  {
    path: '',
    canActivate: [signedIn],
    loadComponent: () => import('./shell/shell'),
    children: features,
  },
];
