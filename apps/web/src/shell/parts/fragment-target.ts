import { afterNextRender, Directive, ElementRef, inject, input } from '@angular/core';
import { ActivatedRoute } from '@angular/router';

/** An element that an address may end in (`#objections`): the router looks for it before its data are there, so it comes into view by itself. */
@Directive({ selector: '[hsFragmentTarget]', host: { '[id]': 'id()' } })
export class FragmentTarget {
  readonly id = input.required<string>({ alias: 'hsFragmentTarget' });

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const { snapshot } = inject(ActivatedRoute);
    afterNextRender(() => {
      if (snapshot.fragment === this.id()) element.scrollIntoView({ block: 'center' });
    });
  }
}
