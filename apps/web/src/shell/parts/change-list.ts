import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Params, RouterLink } from '@angular/router';
import { ChangeView } from '@huoshui/contracts';
import { instantText } from '@huoshui/ui';
import { changeRoom, changeWords } from '../words/change-words';

interface Shown {
  readonly change: ChangeView;
  readonly room: string;
  readonly words: string;
  readonly link: readonly string[];
  readonly params: Params;
  /** The day, where it is another than the line's before. */
  readonly day: string | null;
  readonly time: string;
  readonly alarm: boolean;
}

/** What happened to projects, day by day, the newest first: each with who and when, and a way to where it stands. */
@Component({
  selector: 'hs-change-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  templateUrl: './change-list.html',
  styleUrl: './change-list.css',
})
export class ChangeList {
  readonly changes = input.required<readonly ChangeView[]>();
  /** False on a project's own page. */
  readonly named = input(true);
  protected readonly shown = computed(() => {
    let before = '';
    return this.changes().map((change): Shown => {
      const day = instantText(change.at).slice(0, 10);
      const fresh = day !== before;
      before = day;
      return {
        change,
        room: changeRoom(change.kind),
        words: changeWords(change),
        ...linkOf(change),
        day: fresh ? day : null,
        time: instantText(change.at).slice(11),
        alarm: change.kind === 'obstacle.escalated' || change.details['colour'] === 'red',
      };
    });
  });
}

/** Where the change can be looked at. */
function linkOf({ kind, details, project }: ChangeView): Pick<Shown, 'link' | 'params'> {
  const [room] = kind.split('.');
  const text = (name: string): string => String(details[name] ?? '');
  switch (room) {
    case 'schedule':
      return { link: ['/schedules', project.id], params: {} };
    case 'light':
      return { link: ['/lights', project.id], params: {} };
    case 'obstacle':
      return { link: ['/obstacles', text('obstacleId')], params: {} };
    case 'order':
      return { link: ['/supervision', text('orderId')], params: {} };
    case 'progress':
      return { link: ['/portfolio'], params: { search: project.code } };
    default:
      return { link: ['/projects', project.id], params: {} };
  }
}
