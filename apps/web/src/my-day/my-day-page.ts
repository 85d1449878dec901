import { ChangeDetectionStrategy, Component } from '@angular/core';

@Component({ selector: 'hs-my-day-page', changeDetection: ChangeDetectionStrategy.OnPush, template: '' })
export default class MyDayPage {}
