/** Sends the body of a message somewhere; throws when it was not taken. The message of the error holds no address. */
export type SendMessage = (body: object) => Promise<void>;

const TIMEOUT_MS = 10_000;
/** Waits before the second and the third try, for a receiver that hiccups. */
const RETRY_MS = [1_000, 3_000];

/**
 * A sender to a webhook, whose address is a secret: errors say what happened, never where. A message that is refused
 * as such (4xx other than 429) is not tried again.
 */
export function createWebhook(args: {
  url: string;
  fetch: typeof fetch;
  sleep: (ms: number) => Promise<unknown>;
}): SendMessage {
  const { url, sleep } = args;
  const post = async (body: object): Promise<{ sent: boolean; again: boolean; why: string }> => {
    try {
      const response = await args.fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await response.body?.cancel();
      const { ok, status } = response;
      const again = status >= 500 || status === 429;
      return { sent: ok, again, why: `it answered with status ${status}` };
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      return { sent: false, again: true, why: `it could not be reached (${name})` };
    }
  };

  return async (body) => {
    for (let attempt = 0; ; attempt++) {
      const { sent, again, why } = await post(body);
      if (sent) return;
      const wait = RETRY_MS[attempt];
      if (!again || wait === undefined) throw new Error(`The webhook took no message: ${why}.`);
      await sleep(wait);
    }
  };
}
