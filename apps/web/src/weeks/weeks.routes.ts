import { Routes } from '@angular/router';

export default [{ path: '', loadComponent: () => import('./weeks-page') }] satisfies Routes;
