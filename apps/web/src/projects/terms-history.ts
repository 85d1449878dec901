import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ProjectTermsVersion } from '@huoshui/contracts';
import { InstantPipe } from '@huoshui/ui';
import { TeamList } from '../shell/team-list';
import { changedTerms } from './changed-terms';

/** The versions of a project's terms, the newest first, each with what it changed and why. */
@Component({
  selector: 'hs-terms-history',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InstantPipe],
  templateUrl: './terms-history.html',
  styleUrl: './fact-list.css',
})
export class TermsHistory {
  private readonly teams = inject(TeamList);
  readonly versions = input.required<readonly ProjectTermsVersion[]>();
  protected readonly shown = computed(() => {
    const names = new Map((this.teams.all.value() ?? []).map((team) => [team.id, team.name]));
    const ordered = [...this.versions()].sort((a, b) => (a.knownFrom < b.knownFrom ? 1 : -1));
    return ordered.map((version, at) => ({
      version,
      changes: changedTerms(ordered[at + 1]?.terms ?? null, version.terms, (id) => names.get(id) ?? '—'),
    }));
  });
}
