import type { Page } from 'playwright-core';

const KEPT = 12;

/** What happened in one window of a journey, so that a failure on a machine nobody sees can be read afterwards. */
export class Diary {
  /** What the page threw, and what the content policy kept from it. */
  readonly faults: string[] = [];
  private readonly lines: string[] = [];

  constructor(private readonly page: Page) {
    page.on('pageerror', (error) => this.fault(String(error)));
    page.on('console', (line) => {
      const text = line.text();
      if (/Content Security Policy|^ERROR|NG0\d+/.test(text)) this.fault(text);
      else if (line.type() === 'error') this.write(text);
    });
    page.on('framenavigated', (frame) => this.write(`at ${frame.url()}`));
    page.on('requestfailed', (request) => this.write(`${request.url()} ${request.failure()?.errorText ?? 'failed'}`));
  }

  /** The window's address, the first words on it and its last events. */
  async told(): Promise<string> {
    const words = await this.page
      .evaluate(() => document.querySelector('main')?.innerText ?? document.body.innerText)
      .catch((error: unknown) => String(error));
    const shown = words.replace(/\s+/g, ' ').slice(0, 400);
    return [`window at ${this.page.url()}`, `  shows: ${shown}`, ...this.lines.map((line) => `  ${line}`)].join('\n');
  }

  private fault(text: string): void {
    this.faults.push(text);
    this.write(text);
  }

  private write(text: string): void {
    this.lines.push(`${new Date().toISOString().slice(11, 23)} ${text.slice(0, 300)}`);
    if (this.lines.length > KEPT) this.lines.shift();
  }
}
