import { Arrangement, NotableItem } from '@huoshui/domain';
import { PersonRef } from './identity';

export interface ArrangementVersion {
  /** 0 is the product's own default. */
  version: number;
  changedAt: string | null;
  changedBy: PersonRef | null;
}

/** How bulletins are arranged from the next compilation on. */
export interface ArrangementView extends ArrangementVersion {
  arrangement: Arrangement;
}

export type NotableLine = Pick<NotableItem, 'projectId' | 'text'>;

export interface WriteNotable {
  items: NotableLine[];
}

export const bulletinPaperRefusals = {
  'arrangement.line': 422,
  'arrangement.blocks': 422,
  'arrangement.title': 422,
  'arrangement.top': 422,
  'arrangement.none': 409,
  'bulletin-template.invalid': 422,
  'bulletin-template.too-large': 413,
} as const;

export const bulletinTemplateLimits = { bytes: 2 * 1024 * 1024 } as const;

export interface BulletinTemplateView {
  number: number;
  /** The file's. */
  name: string;
  uploadedAt: string;
  uploadedBy: PersonRef | null;
}

export interface BulletinTemplates {
  versions: BulletinTemplateView[];
  /** 0 is the product's own. */
  inForce: number;
  usedAt: string | null;
  usedBy: PersonRef | null;
}

export interface UseBulletinTemplate {
  number: number;
}
