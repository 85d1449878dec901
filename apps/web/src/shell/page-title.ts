import { inject, Service } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterStateSnapshot, TitleStrategy } from '@angular/router';

/** The tab says the page first, then the product: "线索 · 活水". */
@Service()
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);

  override updateTitle(state: RouterStateSnapshot): void {
    const page = this.buildTitle(state);
    const product = $localize`活水`;
    this.title.setTitle(page ? `${page} · ${product}` : product);
  }
}
