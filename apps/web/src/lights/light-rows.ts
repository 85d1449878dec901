import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LightRow, LightView, Permission } from '@huoshui/contracts';
import { Day } from '@huoshui/domain';
import { AmountPipe, DayPipe, Icon, Light, lightColourName, lightSentence } from '@huoshui/ui';
import { Session } from '../shell/session';
import { actWords } from './act-words';
import { supervisionQuery } from './supervision-query';

/** Projects with their lights: what is red, by which rule and figures, who has to act, and what comes next. */
@Component({
  selector: 'hs-light-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AmountPipe, DayPipe, Icon, Light, RouterLink],
  templateUrl: './light-rows.html',
  styleUrl: './light-rows.css',
})
export class LightRows {
  private readonly session = inject(Session);
  readonly rows = input.required<readonly LightRow[]>();
  readonly today = input.required<string>();
  protected readonly maySupervise = this.session.may(Permission.SupervisionWrite);
  protected readonly actWords = actWords;
  protected readonly colourName = lightColourName;
  protected readonly orderOf = supervisionQuery;

  protected readonly why = (light: LightView): string => lightSentence(light.figures, this.today() as Day);
}
