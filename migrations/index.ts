import { Platform0001 } from './0001-platform';
import { Identity0002 } from './0002-identity';
import { Files0003 } from './0003-files';
import { Projects0004 } from './0004-projects';
import { Leads0005 } from './0005-leads';
import { Targets0010 } from './0010-targets';
import { Ranking0011 } from './0011-ranking';
import { Bulletins0012 } from './0012-bulletins';
import { Exchange0020 } from './0020-exchange';
import { SignedLeads0021 } from './0021-signed-leads';
import { Calendar0030 } from './0030-calendar';
import { Schedules0031 } from './0031-schedules';
import { Evidence0032 } from './0032-evidence';
import { Speeds0033 } from './0033-speeds';
import { KeyProjects0034 } from './0034-key-projects';
import { StatisticsEntry0035 } from './0035-statistics-entry';
import { Departments0036 } from './0036-departments';
import { Obstacles0037 } from './0037-obstacles';
import { Supervision0038 } from './0038-supervision';
import { Lights0039 } from './0039-lights';
import { Progress0040 } from './0040-progress';
import { DemandImports0047 } from './0047-demand-imports';
import { ObstacleDays0048 } from './0048-obstacle-days';
import { LightSources0049 } from './0049-light-sources';
import { Changes0050 } from './0050-changes';
import { StandingEntries0051 } from './0051-standing-entries';
import { PersonShares0052 } from './0052-person-shares';
import { BulletinChain0054 } from './0054-bulletin-chain';
import { ReplayAndCorrigenda0055 } from './0055-replay-and-corrigenda';
import { BulletinArrangement0057 } from './0057-bulletin-arrangement';
import { BulletinTemplates0058 } from './0058-bulletin-templates';
import { TargetPlans0059 } from './0059-target-plans';
import { Meetings0062 } from './0062-meetings';
import { WeeklySheets0063 } from './0063-weekly-sheets';
import { LightRunFailures0065 } from './0065-light-run-failures';
import { RuleSetReviews0067 } from './0067-rule-set-reviews';
import { Awards0070 } from './0070-awards';
import { BulletinPeriods0071 } from './0071-bulletin-periods';
import { BulletinTemplatePin0073 } from './0073-bulletin-template-pin';
import { AddedInvestment0075 } from './0075-added-investment';
import { AwardLife0077 } from './0077-award-life';
import { WeekVersions0078 } from './0078-week-versions';
import { AgendaAndMinutes0079 } from './0079-agenda-and-minutes';
import { WeekReading0080 } from './0080-week-reading';
import { TargetsKept0081 } from './0081-targets-kept';
import { BulletinReadings0082 } from './0082-bulletin-readings';
import { FactReading0083 } from './0083-fact-reading';
import { LightDueSince0091 } from './0091-light-due-since';
import { Objections0093 } from './0093-objections';

/** In order; each goes up and down by itself. */
export const MIGRATIONS = [
  Platform0001,
  Identity0002,
  Files0003,
  Projects0004,
  Leads0005,
  Targets0010,
  Ranking0011,
  Bulletins0012,
  Exchange0020,
  SignedLeads0021,
  Calendar0030,
  Schedules0031,
  Evidence0032,
  Speeds0033,
  KeyProjects0034,
  StatisticsEntry0035,
  Departments0036,
  Obstacles0037,
  Supervision0038,
  Lights0039,
  Progress0040,
  DemandImports0047,
  ObstacleDays0048,
  LightSources0049,
  Changes0050,
  StandingEntries0051,
  PersonShares0052,
  BulletinChain0054,
  ReplayAndCorrigenda0055,
  BulletinArrangement0057,
  BulletinTemplates0058,
  TargetPlans0059,
  Meetings0062,
  WeeklySheets0063,
  LightRunFailures0065,
  RuleSetReviews0067,
  Awards0070,
  BulletinPeriods0071,
  BulletinTemplatePin0073,
  AddedInvestment0075,
  AwardLife0077,
  WeekVersions0078,
  AgendaAndMinutes0079,
  WeekReading0080,
  TargetsKept0081,
  BulletinReadings0082,
  FactReading0083,
  LightDueSince0091,
  Objections0093,
];
