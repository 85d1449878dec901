import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { BulletinDocument } from '@huoshui/domain';
import { Viewport } from '@huoshui/ui';
import { DocumentPartView } from './document-part';

/** Blocks that stand open on a phone; the others unfold. */
const OPEN = 2;

/** A bulletin as it is printed, from red heading to foot. On a phone its blocks fold and its tables become cards. */
@Component({
  selector: 'hs-bulletin-paper',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DocumentPartView, NgTemplateOutlet],
  templateUrl: './bulletin-paper.html',
  styleUrl: './bulletin-paper.css',
})
export class BulletinPaper {
  readonly document = input.required<BulletinDocument>();
  protected readonly narrow = inject(Viewport).narrow;
  protected readonly open = OPEN;
}
