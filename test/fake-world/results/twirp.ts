import type { Reply } from '../http-server.ts';
import type { RuntimeToken } from './runtime-token.ts';

/** Answers one method of a service: its JSON body in, the answer's JSON out. */
export type TwirpMethod = (body: unknown, token: RuntimeToken) => object;
export type TwirpMethods = Readonly<Record<string, TwirpMethod>>;

const STATUS = { already_exists: 409, not_found: 404, permission_denied: 403, invalid_argument: 400, resource_exhausted: 429 } as const;

export class TwirpError extends Error {
  readonly code: keyof typeof STATUS;

  constructor(code: keyof typeof STATUS, message: string) {
    super(message);
    this.code = code;
  }

  reply(): Reply {
    return { status: STATUS[this.code], body: { code: this.code, msg: this.message } };
  }
}
