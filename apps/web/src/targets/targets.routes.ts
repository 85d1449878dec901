import { Routes } from '@angular/router';

export default [{ path: '', loadComponent: () => import('./targets-page') }] satisfies Routes;
