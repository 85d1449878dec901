import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Permission } from '@huoshui/contracts';
import { ObjectionState } from '@huoshui/domain';
import { Dialog, Empty, FilterSelect, PageHeader, urlQuery } from '@huoshui/ui';
import { Listing } from '../shell/parts/listing';
import { Session } from '../shell/session';
import { TeamList } from '../shell/team-list';
import { ObjectionEntry } from './objection-entry';
import { objectionStateName } from './objection-words';
import { ObjectionsApi } from './objections-api';
import { TermsForm } from './terms-form';

/** Objections to all bulletins: what is to answer by its day, all else the newest first. */
@Component({
  selector: 'hs-objections-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Empty, FilterSelect, Listing, ObjectionEntry, PageHeader, TermsForm],
  templateUrl: './objections-page.html',
})
export default class ObjectionsPage {
  private readonly session = inject(Session);
  protected readonly query = urlQuery();
  protected readonly teams = inject(TeamList).options;
  protected readonly states = Object.values(ObjectionState).map((value) => ({
    value,
    name: objectionStateName[value],
  }));
  protected readonly maySet = computed(() => this.session.may(Permission.SettingWrite));
  protected readonly setting = signal(false);
  protected readonly list = inject(ObjectionsApi).list(() => {
    const [state, teamId] = [this.query.text('state'), this.query.text('teamId')];
    return { ...(state && { state }), ...(teamId && { teamId }) };
  });
}
