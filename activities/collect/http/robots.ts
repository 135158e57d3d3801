import robotsParser from 'robots-parser';

// The package exports the function itself; its types, written for bundlers, put it under `default`.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** What a host's robots.txt allows us. */
export interface RobotsRules {
  allows(url: string): boolean;
  /** Null where it names no crawl delay. */
  crawlDelayMs: number | null;
}

/** No robots.txt: everything is allowed (RFC 9309 §2.3.1.3). */
export const ALLOW_ALL: RobotsRules = { allows: () => true, crawlDelayMs: null };

/** RFC 9309 §2.5 asks parsers to read at least 500 KiB; what follows is not read. */
export const MAX_ROBOTS_BYTES = 512_000;

/** The rules of a robots.txt for our user agent, of which only the product name before the slash counts. */
export function readRobots(args: { url: string; text: string; userAgent: string }): RobotsRules {
  const robots = parseRobots(args.url, args.text.slice(0, MAX_ROBOTS_BYTES));
  const delaySeconds = robots.getCrawlDelay(args.userAgent);
  const hasDelay = delaySeconds !== undefined && Number.isFinite(delaySeconds) && delaySeconds >= 0;
  return {
    allows: (url) => robots.isAllowed(url, args.userAgent) ?? true,
    crawlDelayMs: hasDelay ? delaySeconds * 1000 : null,
  };
}
