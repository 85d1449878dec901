import { BrowserServer, chromium } from 'playwright-core';
import { chromiumFile, chromiumLibraries } from './chromium-files';
import { chineseFonts } from './fonts';

/** Starts the one browser of the run; journeys connect to it. It also starts as root and on a system without its libraries. */
export async function launchBrowser(): Promise<BrowserServer> {
  const executablePath = await chromiumFile();
  const env = { ...process.env, FONTCONFIG_FILE: chineseFonts() };
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];
  const launch = (extra: Record<string, string>): Promise<BrowserServer> =>
    chromium.launchServer({ executablePath, args, env: { ...env, ...extra }, host: '127.0.0.1' });
  try {
    return await launch({});
  } catch (error) {
    if (!/shared libraries/.test(String(error))) throw error;
    return launch({ LD_LIBRARY_PATH: chromiumLibraries() });
  }
}
