/** What people do or leave undone beside the milestones, as the house keeps it. */
export const ActivityKind = {
  LeadRegistered: 'leadRegistered',
  FollowUp: 'followUp',
  Visit: 'visit',
  FirstTalk: 'firstTalk',
  /** 首谈认领: of everybody in the zone the first to register a real contact with the firm. */
  Claim: 'claim',
  StaleLead: 'staleLead',
  /** A team's weekly sheet. */
  SheetMissing: 'sheetMissing',
  SheetLate: 'sheetLate',
  /** What is said about a project in a week. */
  ReportMissing: 'reportMissing',
  ReportLate: 'reportLate',
  ObstacleSettledInTime: 'obstacleSettledInTime',
  ObstacleSettledLate: 'obstacleSettledLate',
  ObstacleOverdue: 'obstacleOverdue',
  OrderDoneInTime: 'orderDoneInTime',
  OrderOverdue: 'orderOverdue',
  FalseFact: 'falseFact',
  StatisticsEntry: 'statisticsEntry',
} as const;
export type ActivityKind = (typeof ActivityKind)[keyof typeof ActivityKind];

export const ACTIVITY_KINDS: readonly ActivityKind[] = Object.freeze(Object.values(ActivityKind));

/** Those that turn only after some days of silence; the rule says how many. */
export const PATIENT_ACTIVITIES: readonly ActivityKind[] = Object.freeze([ActivityKind.StaleLead]);

/** Those that happen to a project and go to its teams and officers by their shares. */
export const PROJECT_ACTIVITIES: readonly ActivityKind[] = Object.freeze([
  ActivityKind.ReportMissing,
  ActivityKind.ReportLate,
  ActivityKind.FalseFact,
  ActivityKind.StatisticsEntry,
]);
