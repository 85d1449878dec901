import { ActivityKind } from '@huoshui/domain';
import { ActivityQuery, asKnown, dayIn, teamOn } from './activity-query';

/** Demonstrations lay a past that nobody recorded in its time. */
const KNOWN_LEAD = '(l.created_at <= $1 OR l.demo)';
const KNOWN_FOLLOW_UP = '(f.recorded_at <= $1 OR l.demo)';

/** A lead's team and owner change hands; both are told as they were. */
const OWNED = `${asKnown('lead', 'l', 'team_id', 'uuid')} AS "teamId", ${asKnown('lead', 'l', 'owner_id', 'uuid')} AS "personId"`;

const OF_LEAD = `l.company AS label, l.id AS "subjectId", NULL::uuid AS "projectId"`;

const BY_PERSON = `${teamOn('f.by_id', 'f.day', 'l.team_id')} AS "teamId", f.by_id AS "personId"`;

/** When a contact was put on record, which is what a claim goes by. */
const registered = (contact: string, lead: string): string =>
  `(CASE WHEN ${lead}.demo THEN ${contact}.day ELSE ${dayIn(`${contact}.recorded_at`)} END)`;

const followUps = (kinds: string): ActivityQuery => `
  SELECT f.id, f.day, ${BY_PERSON}, ${OF_LEAD} FROM follow_up f JOIN lead l ON l.id = f.lead_id
  WHERE f.day BETWEEN $2 AND $3 AND ${KNOWN_FOLLOW_UP} ${kinds}`;

export const leadActivities: Readonly<Partial<Record<ActivityKind, ActivityQuery>>> = {
  leadRegistered: `
    SELECT l.id, l.registered_on AS day, ${OWNED}, ${OF_LEAD} FROM lead l
    WHERE l.registered_on BETWEEN $2 AND $3 AND ${KNOWN_LEAD}`,
  followUp: followUps(''),
  visit: followUps(`AND f.kind IN ('visit', 'reception')`),
  /** The first time that somebody talked with the firm face to face or on the phone. */
  firstTalk: `
    SELECT f.id, f.day, ${BY_PERSON}, ${OF_LEAD} FROM lead l CROSS JOIN LATERAL (
      SELECT f.* FROM follow_up f WHERE f.lead_id = l.id AND f.kind <> 'message' AND ${KNOWN_FOLLOW_UP}
      ORDER BY f.day, f.recorded_at, f.id LIMIT 1) f
    WHERE f.day BETWEEN $2 AND $3`,
  /** Every lead of the same firm is looked at; whoever registers the same contact later has no claim. */
  claim: `
    SELECT f.id, ${registered('f', 'l')} AS day, ${BY_PERSON}, ${OF_LEAD} FROM follow_up f JOIN lead l ON l.id = f.lead_id
    WHERE f.kind <> 'message' AND ${registered('f', 'l')} BETWEEN $2 AND $3 AND ${KNOWN_FOLLOW_UP}
      AND NOT EXISTS (SELECT 1 FROM lead k JOIN follow_up e ON e.lead_id = k.id
        WHERE k.company_key = l.company_key AND e.kind <> 'message' AND (e.recorded_at <= $1 OR k.demo)
          AND (${registered('e', 'k')}, e.recorded_at, e.id) < (${registered('f', 'l')}, f.recorded_at, f.id))`,
  /** Its day is that of the last contact; how long a silence is too long, the rules say. */
  staleLead: `
    SELECT id, day, "teamId", "personId", label, "subjectId", "projectId" FROM (
      SELECT l.id, greatest(l.registered_on, (SELECT max(f.day) FROM follow_up f WHERE f.lead_id = l.id
          AND f.day <= $3 AND ${KNOWN_FOLLOW_UP})) AS day, ${asKnown('lead', 'l', 'stage', 'text')} AS stage, ${OWNED}, ${OF_LEAD}
      FROM lead l WHERE l.registered_on <= $3 AND ${KNOWN_LEAD}) AS quiet
    WHERE stage NOT IN ('signed', 'lost') AND day BETWEEN $2 AND $3`,
};
