import { PermanentError } from '../../../core/errors.ts';

/**
 * `robots_disallowed`: the host's robots.txt forbids it. `too_large`: more bytes than allowed. `status`: an answer
 * that a later try will not change (404, 410, 403 …). `redirect`: too many, or to no web address.
 */
export type RefusalReason = 'robots_disallowed' | 'too_large' | 'status' | 'redirect';

/** One address cannot be had, whatever is tried; the rest of its source may be fine. */
export class RefusedError extends PermanentError {
  readonly reason: RefusalReason;
  constructor(message: string, options: { reason: RefusalReason; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.reason = options.reason;
  }
}
