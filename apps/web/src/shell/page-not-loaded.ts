import { inject } from '@angular/core';
import { Toasts } from '@huoshui/ui';

/** The lazy part of a page did not come over the line: it is said, and the person stays where they are. */
export function pageNotLoaded(): void {
  inject(Toasts).failed($localize`页面没有打开：网络不通，或系统刚升级。请检查网络后再点一次，仍不行请刷新页面。`);
}
