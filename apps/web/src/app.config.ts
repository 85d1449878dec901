import { provideHttpClient, withInterceptors, withXhr } from '@angular/common/http';
import { ApplicationConfig, provideBrowserGlobalErrorListeners, provideZonelessChangeDetection } from '@angular/core';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withRouterConfig,
} from '@angular/router';
import { routes } from './app.routes';
import { keysAndRetries } from './shell/http/keys-and-retries';
import { refusals } from './shell/http/refusals';
import { pageNotLoaded } from './shell/page-not-loaded';
import { PageTitle } from './shell/page-title';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withRouterConfig({ resolveNavigationPromiseOnError: true }),
      withNavigationErrorHandler(pageNotLoaded),
    ),
    // XMLHttpRequest, because only it tells how far an upload has come.
    provideHttpClient(withXhr(), withInterceptors([refusals, keysAndRetries])),
    { provide: TitleStrategy, useClass: PageTitle },
  ],
};
