import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { ToastShelf } from '@huoshui/ui';

@Component({
  selector: 'hs-app',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterOutlet, ToastShelf],
  template: '<router-outlet /><ui-toast-shelf />',
})
export class App {}
