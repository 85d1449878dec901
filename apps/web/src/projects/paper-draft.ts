import { NewPaper, PhotoShot } from '@huoshui/contracts';
import { isPhoto, PaperKind } from '@huoshui/domain';

/** A paper while it is being handed in. */
export interface PaperDraft {
  readonly kind: PaperKind;
  /** '' until the file is there. */
  readonly fileId: string;
  /** '' : the day on which it was taken, else the milestone's. */
  readonly day: string;
  readonly shot: PhotoShot;
}

export const blankPaper = (kind: PaperKind): PaperDraft => ({ kind, fileId: '', day: '', shot: {} });

/** As it crosses the wire: only a photo was taken somewhere. */
export const paperOf = ({ kind, fileId, day, shot }: PaperDraft): NewPaper => ({
  kind,
  fileId,
  ...(day !== '' && { day }),
  ...(isPhoto(kind) && shot),
});
