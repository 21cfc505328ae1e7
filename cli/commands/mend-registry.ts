/** What to do about entries that are damaged: a log that only grows can't be mended by writing more. */
export const MEND_REGISTRY = 'Restore the damaged entries from a copy of the registry; until then nothing is compared with it, registered or deployed.';
