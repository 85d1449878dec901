import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Settings, SETTINGS } from '../platform';

/** HttpOnly and SameSite; over HTTPS also `__Host-`, which binds it to this very host. */
@Injectable()
export class SessionCookie {
  private readonly name: string;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {
    this.name = settings.http.https ? '__Host-huoshui' : 'huoshui';
  }

  read(request: Request): string | null {
    for (const part of (request.header('cookie') ?? '').split(';')) {
      const [name, value] = part.trim().split('=');
      if (name === this.name && value && /^[\w-]{43}$/.test(value)) return value;
    }
    return null;
  }

  give(response: Response, token: string): void {
    response.cookie(this.name, token, this.options());
  }

  take(response: Response): void {
    response.clearCookie(this.name, this.options());
  }

  private options() {
    return { httpOnly: true, sameSite: 'lax', secure: this.settings.http.https, path: '/' } as const;
  }
}
