import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { InitialPassword } from '@huoshui/contracts';
import { Field, Icon } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { PeopleApi } from './people-api';

export interface IssuedPassword extends InitialPassword {
  readonly displayName: string;
}

/** An initial password, shown this once. A repeated request brings none: then only a new one helps. */
@Component({
  selector: 'hs-people-initial-password',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, Icon],
  templateUrl: './people-initial-password.html',
  styleUrl: './people-initial-password.css',
})
export class PeopleInitialPassword {
  private readonly api = inject(PeopleApi);
  private readonly acting = inject(Acting);
  readonly issued = input.required<IssuedPassword>();
  readonly done = output<void>();
  readonly again = output<IssuedPassword>();
  protected readonly copied = signal(false);
  protected readonly copiedWords = $localize`初始密码已复制`;
  private readonly box = viewChild<ElementRef<HTMLInputElement>>('box');

  /** Where the intranet serves plain http the clipboard is closed; the marked text is then copied the old way. */
  protected async copy(): Promise<void> {
    const box = this.box()?.nativeElement;
    if (!box) return;
    box.select();
    try {
      await navigator.clipboard.writeText(box.value);
      this.copied.set(true);
    } catch {
      this.copied.set(document.execCommand('copy'));
    }
  }

  protected async reset(): Promise<void> {
    const { id, displayName } = this.issued();
    await this.acting.run(async () => this.again.emit({ ...(await this.api.reset(id)), displayName }));
  }
}
