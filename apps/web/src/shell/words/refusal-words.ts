import type { Refusal, RefusalFacts } from '../http/refusal';
import { definitionWords } from './definition-refusals';
import { departmentRefusals } from './department-refusals';
import { entryRefusals } from './entry-refusals';
import { bulletinPaperRefusals } from './bulletin-paper-refusals';
import { calendarWords } from './calendar-refusals';
import { fileRefusals } from './file-refusals';
import { keyProjectRefusals } from './key-project-refusals';
import { leadRefusals } from './lead-refusals';
import { lightRefusals } from './light-refusals';
import { paperWords } from './paper-refusals';
import { progressRefusals } from './progress-refusals';
import { meetingRefusals } from './meeting-refusals';
import { objectionRefusals } from './objection-refusals';
import { obstacleRefusals } from './obstacle-refusals';
import { projectRefusals } from './project-refusals';
import { requestRefusals } from './request-refusals';
import { scheduleWords } from './schedule-refusals';
import { sessionRefusals } from './session-refusals';
import { speedRefusals } from './speed-refusals';
import { statisticsRefusals } from './statistics-refusals';
import { supervisionRefusals } from './supervision-refusals';
import { awardRefusals } from './award-refusals';
import { targetRefusals } from './target-refusals';
import { weeklySheetRefusals } from './weekly-sheet-refusals';
import { weekRefusals } from './week-refusals';
import { weekSettingRefusals } from './week-setting-refusals';
import type { SentenceOf } from './sentence';

/** One Chinese sentence for each code that a refusal may carry. The compiler finds a missing one; so does the spec. */
export const refusalWords: SentenceOf<Refusal['code']> = {
  ...requestRefusals,
  ...sessionRefusals,
  ...departmentRefusals,
  ...entryRefusals,
  ...leadRefusals,
  ...objectionRefusals,
  ...obstacleRefusals,
  ...projectRefusals,
  ...paperWords,
  ...definitionWords,
  ...progressRefusals,
  ...lightRefusals,
  ...fileRefusals,
  ...speedRefusals,
  ...supervisionRefusals,
  ...meetingRefusals,
  ...targetRefusals,
  ...weeklySheetRefusals,
  ...awardRefusals,
  ...weekRefusals,
  ...weekSettingRefusals,
  ...bulletinPaperRefusals,
  ...keyProjectRefusals,
  ...statisticsRefusals,
  ...calendarWords,
  ...scheduleWords,
};

export const sentence = (code: Refusal['code'], facts: RefusalFacts = {}): string => refusalWords[code](facts);
