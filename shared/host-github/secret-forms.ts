/** A shorter one would blank out half a log. */
const LEAST = 4;

/** How a secret may come to light: as it is, in a URL, in JSON, in base64, and in base64 within `user:secret` as git sends it. */
export function secretForms(secret: string): readonly string[] {
  if (secret.length < LEAST) return [];
  // Whole groups only: what follows the secret changes the letters of the last one.
  const base64 = (text: string, encoding: 'base64' | 'base64url'): string => Buffer.from(text).toString(encoding).slice(0, Math.floor(Buffer.byteLength(text) / 3) * 4);
  const forms = [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    base64(secret, 'base64'),
    base64(secret, 'base64url'),
    base64(`x-access-token:${secret}`, 'base64'),
    base64(`:${secret}`, 'base64'),
  ];
  return [...new Set(forms)];
}
