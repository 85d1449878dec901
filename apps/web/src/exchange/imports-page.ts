import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { api, fileLimits, ImportView, paths } from '@huoshui/contracts';
import { Empty, Failed, FilePicker, InstantPipe, Loading, PageHeader, TableFrame } from '@huoshui/ui';
import { cursorList } from '../shell/cursor-list';
import { say } from '../shell/words/say';
import { stateName } from './import-words';
import { ImportsApi } from './imports-api';

/** A ledger is taken in here; below it, what was imported before. */
@Component({
  selector: 'hs-imports-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, Failed, FilePicker, InstantPipe, Loading, PageHeader, RouterLink, TableFrame],
  templateUrl: './imports-page.html',
})
export default class ImportsPage {
  private readonly router = inject(Router);
  protected readonly api = inject(ImportsApi);
  protected readonly list = cursorList<ImportView>(() => ({ url: api(paths.imports), params: {} }));
  protected readonly mostBytes = fileLimits.bytes;
  protected readonly say = say;
  protected readonly stateName = stateName;

  protected open(id: string): void {
    if (id) void this.router.navigate(['/imports', id]);
  }
}
