import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { api, fileLimits, ImportView, paths, Scope } from '@huoshui/contracts';
import { ImportKind } from '@huoshui/domain';
import { Empty, FilePicker, Icon, InstantPipe, optionsOf, PageHeader, urlQuery } from '@huoshui/ui';
import { cursorList } from '../shell/cursor-list';
import { Listing } from '../shell/parts/listing';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { kindName, stateName } from './import-words';
import { ImportsApi } from './imports-api';

/** A ledger is taken in here; below it, what was imported before. */
@Component({
  selector: 'hs-imports-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, FilePicker, Icon, InstantPipe, Listing, PageHeader, RouterLink],
  templateUrl: './imports-page.html',
})
export default class ImportsPage {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly query = urlQuery();
  protected readonly api = inject(ImportsApi);
  protected readonly list = cursorList<ImportView>(() => ({ url: api(paths.imports), params: {} }));
  protected readonly mostBytes = fileLimits.bytes;
  protected readonly say = say;
  protected readonly stateName = stateName;

  protected readonly kindName = kindName;
  /** A team takes in its projects; what firms ask for is the zone's. */
  protected readonly kinds = computed(() => (this.session.view()?.scope === Scope.Zone ? optionsOf(kindName) : []));
  protected readonly kind = computed((): ImportKind =>
    this.kinds().length > 0 && this.query.text('kind') === ImportKind.Demands
      ? ImportKind.Demands
      : ImportKind.Projects,
  );

  protected open(id: string): void {
    if (id) void this.router.navigate(['/imports', id]);
  }
}
