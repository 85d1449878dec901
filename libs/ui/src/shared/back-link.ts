import { Location } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { Icon } from './icon';

/** Leads back to the list: the very place one came from when the list is the page before, so that its position is kept. */
@Component({
  selector: 'ui-back-link',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `<a [href]="address()" [attr.aria-label]="label()" [title]="label()" (click)="leave($event)"
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
    @media (max-width: 767px) {
      a {
        padding: 12px;
        margin: -6px;
      }
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

  protected readonly address = computed(() => this.location.prepareExternalUrl(this.to()));

  /** A router link would also navigate forward, so the link is our own; other buttons and keys keep the browser's meaning. */
  protected leave(event: MouseEvent): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (this.before?.split('?')[0] === this.to()) this.location.back();
    else void this.router.navigateByUrl(this.to());
  }
}
