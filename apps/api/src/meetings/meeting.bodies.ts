import {
  AddAgendaItem,
  AddCorrection,
  ArrangeAgenda,
  ChangeAgendaItem,
  ChangeMeeting,
  InviteGuest,
  MeetingFilter,
  meetingLimits,
  MoveMeeting,
  NoteAttendance,
  PrepareMeeting,
  targetLimits,
} from '@huoshui/contracts';
import { AttendanceState, MeetingState, MOST_ITEM_MINUTES } from '@huoshui/domain';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { IsCount, IsDay, IsText, Left, LeftOrNull } from '../platform';

export class PrepareMeetingBody implements PrepareMeeting {
  @IsText(8)
  week!: string;
}

export class ChangeMeetingBody implements ChangeMeeting {
  @IsDay()
  day!: string;

  @IsString()
  @MaxLength(meetingLimits.place)
  place!: string;

  @IsString()
  @MaxLength(meetingLimits.person)
  chair!: string;

  @IsString()
  @MaxLength(meetingLimits.person)
  recorder!: string;
}

export class MoveMeetingBody implements MoveMeeting {
  @IsIn(Object.values(MeetingState))
  state!: MeetingState;
}

export class ArrangeAgendaBody implements ArrangeAgenda {
  @IsArray()
  @ArrayMaxSize(meetingLimits.items)
  @IsUUID(undefined, { each: true })
  itemIds!: string[];
}

export class AddAgendaItemBody implements AddAgendaItem {
  @IsText(meetingLimits.title)
  title!: string;

  @Left()
  @IsString()
  @MaxLength(meetingLimits.detail)
  detail?: string;

  @IsInt()
  @Min(0)
  @Max(MOST_ITEM_MINUTES)
  minutes!: number;

  @LeftOrNull()
  @IsUUID()
  projectId?: string | null;

  @LeftOrNull()
  @IsUUID()
  teamId?: string | null;
}

export class ChangeAgendaItemBody implements ChangeAgendaItem {
  @IsText(200)
  title!: string;

  @IsInt()
  @Min(0)
  @Max(MOST_ITEM_MINUTES)
  minutes!: number;

  @IsString()
  @MaxLength(meetingLimits.notes)
  notes!: string;
}

export class InviteGuestBody implements InviteGuest {
  @IsText(meetingLimits.person)
  name!: string;
}

export class NoteAttendanceBody implements NoteAttendance {
  @IsIn(Object.values(AttendanceState))
  state!: AttendanceState;

  @LeftOrNull()
  @IsText(meetingLimits.person)
  by?: string | null;
}

export class AddCorrectionBody implements AddCorrection {
  @IsText(meetingLimits.correction)
  text!: string;
}

export class MeetingQuery implements MeetingFilter {
  @Left()
  @IsCount(targetLimits.firstYear, targetLimits.lastYear)
  year?: number;
}
