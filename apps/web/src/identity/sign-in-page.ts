import { ChangeDetectionStrategy, Component, computed, inject, input, resource, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { DemoSignIn, Role } from '@huoshui/contracts';
import { Field, FormFault, Loading } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { Session } from '../shell/session';
import { roleHint, roleName } from '../shell/words/role-name';
import { say } from '../shell/words/say';

/** Name and password; in the demo also one card per role, one click each. */
@Component({
  selector: 'hs-sign-in-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FormField, FormFault, FormRoot, Loading],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.css',
})
export default class SignInPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  /** Where the person wanted to go. */
  readonly to = input<string>();
  protected readonly roleName = roleName;
  protected readonly roleHint = roleHint;
  protected readonly entering = signal('');
  protected readonly fault = signal('');
  private readonly answered = resource({ loader: () => this.session.demoSignIns(), defaultValue: [] });
  protected readonly loading = this.answered.isLoading;
  /** In the order in which the day runs: the office, then the teams, then who helps and who looks. */
  protected readonly cards = computed(() =>
    this.answered.hasValue()
      ? [...this.answered.value()].sort((one, other) => order.indexOf(one.role) - order.indexOf(other.role))
      : [],
  );

  private readonly model = signal({ name: '', password: '' });
  protected readonly form = form(
    this.model,
    (person) => {
      required(person.name);
      required(person.password);
    },
    { submission: { action: (typed) => onFields(typed, () => this.enter(typed().value())) } },
  );

  protected async enterAs(card: DemoSignIn): Promise<void> {
    this.entering.set(card.name);
    this.fault.set('');
    try {
      await this.enter({ name: card.name, password: card.password });
    } catch (error) {
      this.fault.set(say(error));
    } finally {
      this.entering.set('');
    }
  }

  private async enter(input: { name: string; password: string }): Promise<void> {
    await this.session.signIn(input);
    await this.router.navigateByUrl(inside(this.to()));
  }
}

const order: readonly Role[] = [
  Role.CommandingOffice,
  Role.TeamLead,
  Role.Officer,
  Role.ProjectManager,
  Role.Viewer,
  Role.LandOfficer,
  Role.ServiceDepartment,
  Role.Administrator,
];

/** Only an address of this product is followed. */
const inside = (to: string | undefined): string => (to && /^\/(?![/\\])/.test(to) ? to : '/');
