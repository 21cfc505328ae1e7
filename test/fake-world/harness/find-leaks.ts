/** Where a token can be read, in any of the forms that a careless log gives it. */
export function findLeaks(token: string, places: Readonly<Record<string, string>>): readonly string[] {
  const forms: Readonly<Record<string, string>> = {
    raw: token,
    'URL-encoded': encodeURIComponent(token),
    // Without the last letters, which depend on what follows the token.
    base64: Buffer.from(token).toString('base64').slice(0, -4),
    'base64 as in a basic header': Buffer.from(`x-access-token:${token}`).toString('base64').slice(0, -4),
  };
  const distinct = Object.entries(forms).filter(([name, form]) => name === 'raw' || form !== token);
  return Object.entries(places).flatMap(([place, text]) => distinct.filter(([, form]) => text.includes(form)).map(([name]) => `${place} (${name})`));
}
