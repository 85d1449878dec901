import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import { DemoSignIn, paths, SessionView } from '@huoshui/contracts';
import type { Request, Response } from 'express';
import { Actor, Clock, Me, Open, Settings, SETTINGS, SignedIn, UnitOfWork, Unkeyed } from '../platform';
import { ChangePassword } from './change-password';
import { DEMO_PASSWORD } from './demo-password';
import { ChangePasswordBody, SignInBody } from './identity.bodies';
import { PersonReader } from './person.reader';
import { SessionCookie } from './session-cookie';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';

@Controller()
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
    private readonly reader: PersonReader,
    private readonly unit: UnitOfWork,
    private readonly changePassword: ChangePassword,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Signs in and sets the session cookie. Refusals: session.wrong, session.wait {retryAfter seconds}. */
  @Post(paths.session)
  @Open('one must be able to sign in')
  @HttpCode(204)
  async enter(@Body() body: SignInBody, @Res({ passthrough: true }) response: Response): Promise<void> {
    this.cookie.give(response, await this.signIn.run(body));
  }

  /** Who is signed in, with what the menu may show. */
  @Get(paths.session)
  @SignedIn('the shell asks who is there')
  async who(@Me() actor: Actor, @Req() request: Request): Promise<SessionView> {
    const signedIn = await this.sessions.find(this.cookie.read(request) ?? '');
    return {
      person: { id: actor.personId ?? '', displayName: actor.displayName },
      role: actor.role === 'system' ? 'viewer' : actor.role,
      scope: actor.scope,
      permissions: [...actor.permissions],
      teams: await this.reader.teamsOf(actor.personId),
      passwordMustChange: signedIn?.passwordMustChange ?? true,
      today: this.clock.today(),
      week: this.clock.week,
      demo: this.settings.mode !== 'production' && (await this.reader.hasDemo()),
    };
  }

  /** Ends this session. */
  @Delete(paths.session)
  @SignedIn('everybody may leave')
  @Unkeyed('leaving twice is leaving once')
  @HttpCode(204)
  async leave(
    @Me() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.unit.write(actor, (work) => this.sessions.close(work, this.cookie.read(request) ?? ''));
    this.cookie.take(response);
  }

  /** Ends every session of this person, everywhere. */
  @Delete(paths.sessions)
  @SignedIn('everybody may leave everywhere')
  @Unkeyed('leaving twice is leaving once')
  @HttpCode(204)
  async leaveEverywhere(@Me() actor: Actor, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.unit.write(actor, (work) => this.sessions.closeAll(work, actor.personId ?? ''));
    this.cookie.take(response);
  }

  /** Refusals: session.wrong, session.password-weak, session.password-same. */
  @Put(paths.password)
  @SignedIn('the initial password must be changed before anything else')
  @Unkeyed('a password has no version')
  @HttpCode(204)
  change(@Me() actor: Actor, @Body() body: ChangePasswordBody, @Req() request: Request): Promise<void> {
    return this.changePassword.run(actor, body, this.cookie.read(request) ?? '');
  }

  /** The demo's cards; an empty list in production. */
  @Get(paths.demoSignIns)
  @Open('the sign-in page shows the cards')
  async demoSignIns(): Promise<DemoSignIn[]> {
    return this.settings.mode === 'production' ? [] : this.reader.demoSignIns(DEMO_PASSWORD);
  }
}
