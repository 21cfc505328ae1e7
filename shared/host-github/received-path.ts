import { UserError } from '../verdict/errors.ts';
import type { Received } from './received.ts';

/** What a use case gets as its input: undefined where it looks in the work directory. @throws UserError for a registered version, where only a folder will do */
export function receivedPath(received: Received, input: string): string | undefined {
  if (received.state === 'registered') throw new UserError(`input ${input}: ${JSON.stringify(received.reference)} names a registered version; name a path, artifact:<name>, or what an earlier step handed on`);
  return received.state === 'path' ? received.path : undefined;
}

/** The same where a version will do too. */
export function receivedModel(received: Received): string | undefined {
  return received.state === 'registered' ? received.reference : received.state === 'path' ? received.path : undefined;
}
