import { PermanentError } from '../../../core/errors.ts';

/**
 * `robots_disallowed`: the host's robots.txt forbids it. `too_large`: more bytes than allowed. `status`: an answer
 * that a later try will not change (404, 410, 403 …). `redirect`: too many, or to no web address.
 */
export type RefusalReason = 'robots_disallowed' | 'too_large' | 'status' | 'redirect';

/** One address cannot be had, whatever is tried; the rest of its source may be fine. */
export class RefusedError extends PermanentError {
  readonly reason: RefusalReason;
  /** What is wrong, without the address: "answered 404". */
  readonly what: string;
  constructor(url: string, options: { reason: RefusalReason; what: string }) {
    super(`${url} ${options.what}.`);
    this.reason = options.reason;
    this.what = options.what;
  }
}
