/** What a person may do. Guards, menus and buttons share these constants; a route without one is closed. */
export const Permission = {
  LeadRead: 'lead.read',
  LeadWrite: 'lead.write',
  LeadSign: 'lead.sign',
  ProjectRead: 'project.read',
  ProjectWrite: 'project.write',
  MilestoneRecord: 'milestone.record',
  MilestoneVerify: 'milestone.verify',
  ScheduleWrite: 'schedule.write',
  ProgressWrite: 'progress.write',
  StatisticsEntryWrite: 'statistics-entry.write',
  InvestmentReport: 'investment.report',
  KeyProjectWrite: 'key-project.write',
  ObstacleRead: 'obstacle.read',
  ObstacleRaise: 'obstacle.raise',
  ObstacleHandle: 'obstacle.handle',
  SupervisionRead: 'supervision.read',
  SupervisionReport: 'supervision.report',
  SupervisionWrite: 'supervision.write',
  /** What the office fixes as data: templates, definition profiles, light rules, calendar, departments. */
  SettingWrite: 'setting.write',
  SummaryRead: 'summary.read',
  StandingRead: 'standing.read',
  RuleSetWrite: 'rule-set.write',
  /** Figures and marks that the rules ask people to enter. */
  EntryRecord: 'entry.record',
  EntryConfirm: 'entry.confirm',
  /** Who brought a project in which part. */
  PersonShareWrite: 'person-share.write',
  /** To propose targets, and to enter figures that no milestone counts. */
  TargetWrite: 'target.write',
  /** To decide on what another person proposed. */
  TargetApprove: 'target.approve',
  /** To nominate and compute awards, and to decide on what another person did. */
  AwardWrite: 'award.write',
  BulletinRead: 'bulletin.read',
  BulletinWrite: 'bulletin.write',
  BulletinReview: 'bulletin.review',
  BulletinApprove: 'bulletin.approve',
  BulletinFreeze: 'bulletin.freeze',
  BulletinPublish: 'bulletin.publish',
  ObjectionRead: 'objection.read',
  /** Of a team's lead, to what a published bulletin printed of the team. */
  ObjectionFile: 'objection.file',
  ObjectionAnswer: 'objection.answer',
  MeetingRead: 'meeting.read',
  MeetingWrite: 'meeting.write',
  WeeklySheetRead: 'weekly-sheet.read',
  WeeklySheetWrite: 'weekly-sheet.write',
  WeeklySheetManage: 'weekly-sheet.manage',
  LedgerImport: 'ledger.import',
  PersonRead: 'person.read',
  PersonWrite: 'person.write',
  TeamRead: 'team.read',
  TeamWrite: 'team.write',
  AuditRead: 'audit.read',
} as const;
export type Permission = (typeof Permission)[keyof typeof Permission];

export const Role = {
  Officer: 'officer',
  TeamLead: 'teamLead',
  ProjectManager: 'projectManager',
  LandOfficer: 'landOfficer',
  ServiceDepartment: 'serviceDepartment',
  CommandingOffice: 'commandingOffice',
  Viewer: 'viewer',
  Administrator: 'administrator',
} as const;
export type Role = (typeof Role)[keyof typeof Role];

/** Which rows a role sees: those of its own teams (today's membership), or the whole zone's. */
export const Scope = { Team: 'team', Zone: 'zone' } as const;
export type Scope = (typeof Scope)[keyof typeof Scope];

const P = Permission;
const everyone = [P.StandingRead, P.BulletinRead, P.MeetingRead, P.SummaryRead, P.TeamRead] as const;
const onProjects = [P.ProjectRead, P.ObstacleRead, P.SupervisionRead] as const;
/** What everybody who works on a project does: say how it goes, raise what blocks it, report on an order. */
const atWork = [...onProjects, P.ProgressWrite, P.ObstacleRaise, P.SupervisionReport] as const;
const driving = [P.ProjectWrite, P.ScheduleWrite, P.StatisticsEntryWrite, P.InvestmentReport] as const;

export const grants: Readonly<Record<Role, { readonly scope: Scope; readonly permissions: readonly Permission[] }>> = {
  officer: {
    scope: 'team',
    permissions: [
      ...everyone,
      ...atWork,
      P.LeadRead,
      P.LeadWrite,
      P.LeadSign,
      P.MilestoneRecord,
      P.WeeklySheetRead,
      P.ObjectionRead,
    ],
  },
  teamLead: {
    scope: 'team',
    permissions: [
      ...everyone,
      ...atWork,
      ...driving,
      P.LeadRead,
      P.LeadWrite,
      P.LeadSign,
      P.MilestoneRecord,
      P.WeeklySheetRead,
      P.WeeklySheetWrite,
      P.LedgerImport,
      P.PersonRead,
      P.TargetWrite,
      P.EntryRecord,
      P.PersonShareWrite,
      P.ObjectionRead,
      P.ObjectionFile,
    ],
  },
  projectManager: {
    scope: 'zone',
    permissions: [...everyone, ...atWork, ...driving, P.MilestoneRecord, P.ObstacleHandle],
  },
  landOfficer: {
    scope: 'zone',
    permissions: [...everyone, ...atWork, P.ScheduleWrite, P.MilestoneRecord, P.ObstacleHandle],
  },
  serviceDepartment: {
    scope: 'zone',
    permissions: [...everyone, ...onProjects, P.ObstacleRaise, P.ObstacleHandle, P.SupervisionReport],
  },
  commandingOffice: {
    scope: 'zone',
    permissions: [
      ...everyone,
      ...atWork,
      ...driving,
      P.LeadRead,
      P.LeadWrite,
      P.LeadSign,
      P.MilestoneRecord,
      P.MilestoneVerify,
      P.KeyProjectWrite,
      P.ObstacleHandle,
      P.SupervisionWrite,
      P.SettingWrite,
      P.RuleSetWrite,
      P.EntryRecord,
      P.EntryConfirm,
      P.PersonShareWrite,
      P.TargetWrite,
      P.TargetApprove,
      P.AwardWrite,
      P.BulletinWrite,
      P.BulletinReview,
      P.BulletinApprove,
      P.BulletinFreeze,
      P.BulletinPublish,
      P.ObjectionRead,
      P.ObjectionAnswer,
      P.MeetingWrite,
      P.WeeklySheetRead,
      P.WeeklySheetManage,
      P.LedgerImport,
      P.PersonRead,
      P.AuditRead,
    ],
  },
  viewer: { scope: 'zone', permissions: [...everyone, ...onProjects, P.LeadRead, P.WeeklySheetRead, P.ObjectionRead] },
  administrator: {
    scope: 'zone',
    permissions: [P.TeamRead, P.TeamWrite, P.PersonRead, P.PersonWrite, P.AuditRead],
  },
};

export const allows = (role: Role, permission: Permission): boolean => grants[role].permissions.includes(permission);
