import type { Role } from '@huoshui/contracts';
import { Browser, BrowserContextOptions, chromium, Page } from 'playwright-core';
import { stage } from '../house/stage';
import { Caller } from './caller';
import { Diary } from './diary';
import { Device, devices, picture } from './picture';

const PATIENCE = 20_000;

export interface Visitor {
  /** A new browser window; signed in when a role or a caller is given. */
  visit(wish?: Wish): Promise<Page>;
}

export interface Wish {
  readonly as?: Role | Caller;
  readonly on?: Device;
  readonly at?: string;
}

let browser: Browser | null = null;

/**
 * One journey in a real browser. It fails also when a page throws. A failure leaves a picture of every window and tells
 * what happened in it last.
 * Call it at the top of a `.journey.ts` file; the browser is that of the whole run.
 */
export function journey(title: string, steps: (visitor: Visitor) => Promise<void>): void {
  it(title, async () => {
    browser ??= await chromium.connect(stage.browser);
    const open = new Windows(browser);
    try {
      await steps({ visit: (wish) => open.visit(wish) });
      expect(open.faults).toEqual([]);
    } catch (error) {
      await open.leavePictures(title);
      throw withWords(error, await open.told());
    } finally {
      await open.close();
    }
  });
}

afterAll(async () => {
  await browser?.close();
  browser = null;
});

class Windows {
  private readonly pages: Page[] = [];
  private readonly diaries: Diary[] = [];

  constructor(private readonly host: Browser) {}

  get faults(): string[] {
    return this.diaries.flatMap((diary) => diary.faults);
  }

  async visit({ as, on = 'desk', at = stage.address }: Wish = {}): Promise<Page> {
    const context = await this.host.newContext({ baseURL: at, ...common, ...deviceOf(on) });
    context.setDefaultTimeout(PATIENCE);
    if (as) {
      const caller = as instanceof Caller ? as : await Caller.as(at, as);
      const [name = '', value = ''] = caller.cookie.split('=');
      await context.addCookies([{ name, value, url: at, httpOnly: true, sameSite: 'Lax' }]);
    }
    const page = await context.newPage();
    this.pages.push(page);
    this.diaries.push(new Diary(page));
    return page;
  }

  async leavePictures(title: string): Promise<void> {
    for (const [index, page] of this.pages.entries()) {
      const device = (page.viewportSize()?.width ?? 0) < 600 ? 'phone' : 'desk';
      await picture(page, `failed ${title} ${index + 1}`.replace(/[^\w一-龥]+/g, '-'), [device]).catch(() => undefined);
    }
  }

  async told(): Promise<string> {
    return (await Promise.all(this.diaries.map((diary) => diary.told()))).join('\n');
  }

  async close(): Promise<void> {
    await Promise.all(this.pages.map((page) => page.context().close()));
  }
}

const common: BrowserContextOptions = {
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  reducedMotion: 'reduce',
  acceptDownloads: true,
};

const deviceOf = (device: Device): BrowserContextOptions =>
  device === 'phone'
    ? { viewport: devices.phone, hasTouch: true, isMobile: true, deviceScaleFactor: 1 }
    : { viewport: devices.desk };

/** Jest prints the stack, so that is where further words are read. */
function withWords(error: unknown, words: string): unknown {
  if (error instanceof Error) error.stack = `${words}\n\n${error.stack ?? ''}`;
  return error;
}
