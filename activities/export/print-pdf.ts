import { launch } from 'puppeteer-core';

/** How to start a browser: where it is, and with what. */
export interface BrowserCommand {
  executablePath: string;
  args: readonly string[];
}

// A page of a few hundred kilobytes prints within seconds; a browser that takes longer hangs.
const TIMEOUT_MS = 60_000;

/** Prints a self-contained HTML document as a tagged PDF, by the page size that its style sheet asks for. */
export async function printPdf(html: string, command: BrowserCommand): Promise<Uint8Array> {
  const browser = await launch({
    executablePath: command.executablePath,
    args: [...command.args],
    headless: true,
    timeout: TIMEOUT_MS,
  });
  try {
    const page = await browser.newPage();
    // The document brings all it needs; whatever it asked for beyond that would come from an ad.
    await page.setJavaScriptEnabled(false);
    await page.setOfflineMode(true);
    await page.setContent(html, { waitUntil: 'load', timeout: TIMEOUT_MS });
    return await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: false,
      timeout: TIMEOUT_MS,
    });
  } finally {
    await browser.close();
  }
}
