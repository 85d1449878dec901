import { Location } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Icon } from './icon';

/** Leads back to the list: the very place one came from when the list is the page before, so that its position is kept. */
@Component({
  selector: 'ui-back-link',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink],
  template: `<a [routerLink]="to()" [attr.aria-label]="label()" [title]="label()" (click)="leave($event)"
    ><ui-icon name="back" [size]="20"
  /></a>`,
  styles: `
    a {
      display: inline-flex;
      padding: 6px;
      border-radius: var(--hs-radius);
      color: var(--hs-ink-soft);
    }
    a:hover {
      background: var(--hs-primary-soft);
    }
  `,
})
export class BackLink {
  private readonly router = inject(Router);
  private readonly location = inject(Location);
  readonly to = input.required<string>();
  readonly label = input.required<string>();
  /** The address of the page before, as the navigation that opened this one knew it. */
  private readonly before = (
    this.router.currentNavigation() ?? this.router.lastSuccessfulNavigation()
  )?.previousNavigation?.finalUrl?.toString();

  protected leave(event: MouseEvent): void {
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!plain || this.before?.split('?')[0] !== this.to()) return;
    event.preventDefault();
    this.location.back();
  }
}
