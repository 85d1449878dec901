import { departmentRefusals } from './departments';
import { objectionRefusals } from './objections';
import { obstacleRefusals } from './obstacle-bodies';
import { bulletinPaperRefusals } from './bulletin-paper';
import { calendarRefusals } from './calendar';
import { scheduleRefusals } from './schedule-changes';
import { lightRuleRefusals } from './light-rules';
import { definitionRefusals } from './definitions';
import { paperRefusals } from './papers';
import { progressRefusals } from './progress';
import { speedRefusals } from './speeds';
import { keyProjectRefusals } from './key-projects';
import { statisticsRefusals } from './statistics-entry';
import { supervisionRefusals } from './supervision';
import { weeklySheetRefusals } from './weekly-sheets';
import { weekRefusals } from './weeks';
import { meetingRefusals } from './meeting-bodies';
import { awardRuleRefusals } from './award-rules';
import { awardRefusals } from './awards';
import { targetRefusals } from './targets';
import { entryRefusals } from './standing-entries';

/** Every code that a refusal may carry, with its HTTP status. The web has a sentence for each; a spec checks it. */
export const refusals = {
  'request.body.invalid': 400,
  'request.body.too-large': 413,
  'request.body.too-deep': 400,
  'request.text.forbidden-character': 400,
  'request.query.invalid': 400,
  'request.cursor.invalid': 400,
  'request.key.missing': 400,
  'request.key.reused': 422,
  'request.version.missing': 428,
  'request.version.stale': 412,
  'request.cross-site': 403,
  'request.not-found': 404,
  'request.too-many': 429,
  'request.conflict': 409,
  'request.referenced': 409,
  'request.busy': 503,
  'request.failed': 500,
  'session.missing': 401,
  'session.wrong': 401,
  'session.wait': 429,
  'session.forbidden': 403,
  'session.password-must-change': 403,
  'session.password-weak': 422,
  'session.password-same': 422,
  'person.name-taken': 409,
  'person.self-deactivation': 409,
  'person.inactive': 409,
  'team.name-taken': 409,
  'team.inactive': 409,
  'team.membership-overlap': 409,
  'team.membership-ended': 409,
  ...departmentRefusals,
  ...entryRefusals,
  ...objectionRefusals,
  ...obstacleRefusals,
  'lead.stage.closed': 409,
  'lead.loss.reason': 422,
  'lead.company.missing': 422,
  'lead.credit-code.invalid': 422,
  'lead.not-in-team': 409,
  'lead.signing.terms': 422,
  'lead.follow-up.future': 422,
  'project.share.positive': 422,
  'project.share.twice': 422,
  'project.share.lead-missing': 422,
  'project.share.sum': 422,
  'project.milestone.order': 422,
  'project.milestone.missing-before': 422,
  'project.milestone.future': 422,
  'project.milestone.standing': 409,
  'project.milestone.evidence': 422,
  'project.milestone.verified': 409,
  'project.milestone.own': 409,
  'project.milestone.retracted': 409,
  'project.milestone.needed': 409,
  'project.milestone.reason': 422,
  'project.terms.unchanged': 409,
  'file.type': 415,
  'file.empty': 422,
  'file.too-large': 413,
  'import.file.unreadable': 422,
  'import.file.too-large': 413,
  'import.file.timeout': 422,
  'import.file.no-table': 422,
  'import.file.old-format': 415,
  'import.file.encrypted': 422,
  'import.file.bomb': 422,
  'import.state.closed': 409,
  'import.mapping.invalid': 422,
  'import.built-upon': 409,
  'import.row.decided': 409,
  'import.known-from.frozen': 409,
  'import.known-from.future': 422,
  'import.template.name-taken': 409,
  'import.template.too-many': 409,
  'rule-set.invalid': 422,
  'rule-set.used': 409,
  'rule-set.week-used': 409,
  'dry-run.weeks': 422,
  'dry-run.persons': 422,
  'rule-set.unreviewed': 409,
  'rule-set.own-review': 403,
  ...lightRuleRefusals,
  ...targetRefusals,
  ...awardRefusals,
  ...awardRuleRefusals,
  'week.invalid': 400,
  'week.not-ended': 409,
  'period.invalid': 400,
  'bulletin.state.closed': 409,
  'bulletin.frozen': 409,
  'bulletin.not-ended': 409,
  'bulletin.not-frozen': 409,
  'corrigendum.state.closed': 409,
  'corrigendum.approval.own-draft': 403,
  'bulletin.figures-changed': 409,
  'bulletin.review.own-remarks': 403,
  'bulletin.approval.own-review': 403,
  ...bulletinPaperRefusals,
  ...calendarRefusals,
  ...scheduleRefusals,
  ...definitionRefusals,
  ...paperRefusals,
  ...progressRefusals,
  ...speedRefusals,
  ...keyProjectRefusals,
  ...statisticsRefusals,
  ...supervisionRefusals,
  ...meetingRefusals,
  ...weeklySheetRefusals,
  ...weekRefusals,
} as const;
export type RefusalCode = keyof typeof refusals;

/** An error as it crosses the wire: RFC 9457 problem details, `application/problem+json`. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  /** Values for the sentence. */
  facts: Record<string, string | number | boolean | null>;
  /** Per-field refusals of a body, `path` in dots: `contacts.0.phone`. */
  fields?: { path: string; code: string; facts?: Record<string, string | number | boolean | null> }[];
  requestId: string;
}
