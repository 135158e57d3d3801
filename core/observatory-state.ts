/** What a running observatory writes into its data folder, so that the CLI finds it: `observatory.json`. */
export interface ObservatoryState {
  pid: number;
  /** http://127.0.0.1:8080 */
  apiUrl: string;
  /** 127.0.0.1:7233 */
  temporalAddress: string;
  temporalNamespace: string;
  /** Null when the server has no web pages that we know of. */
  temporalUiUrl: string | null;
  startedAt: string;
}

export const OBSERVATORY_STATE_FILE = 'observatory.json';

/** Beside it: the token by which the API lets commands of this machine through. */
export const LOCAL_TOKEN_FILE = 'api-token';
