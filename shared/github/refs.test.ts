import { describe, expect, it } from 'vitest';

import { commitFiles } from '../../test/fake-world/git/repository.ts';
import { clientWorld } from '../../test/support/github-world.ts';
import { createRef, readRef } from './refs.ts';

const REF = 'refs/tags/churn#production#1';
const POST = 'POST /repos/{owner}/{repo}/git/refs';

async function prepared() {
  const setting = await clientWorld();
  const other = commitFiles(setting.world.state, { parents: [], files: {}, message: 'Other', date: '2026-11-20T11:00:00Z' });
  return { ...setting, other };
}

describe('createRef', () => {
  it('claims a name once', async () => {
    const { client, head, other } = await prepared();
    expect(await readRef(client, REF)).toBeNull();
    expect(await createRef(client, REF, head)).toBe('created');
    expect(await createRef(client, REF, head)).toBe('created');
    expect(await createRef(client, REF, other)).toBe('taken');
    expect(await readRef(client, REF)).toBe(head);
  });

  it.each(['drop-before', 'drop-reply-after-applying', '500-before', '502-after'] as const)('%s: knows whether it was first', async (loss) => {
    const { client, head, other, world } = await prepared();
    const plan = world.plan({ at: { route: POST }, do: loss });
    expect(await createRef(client, REF, head)).toBe('created');
    world.plan({ at: { route: POST }, do: loss });
    expect(await createRef(client, REF, other)).toBe('taken');
    expect(plan.unmet()).toEqual([]);
    expect(world.state.refs.get(REF)).toBe(head);
  });

  it('looks again where a name is so new that a reader does not see it', async () => {
    const { client, head, other, world } = await prepared();
    world.plan({ at: { route: 'GET /repos/{owner}/{repo}/git/ref/{ref}' }, do: 'stale-read' });
    await createRef(client, REF, head);
    expect(await createRef(client, REF, other)).toBe('taken');
  });

  it('tells a name or an object that GitHub refuses from a taken one', async () => {
    const { client, head } = await prepared();
    await expect(createRef(client, 'refs/tags/a..b', head)).rejects.toThrow('GitHub refused POST /repos/octo/churn/git/refs (422: refs/tags/a..b is not a valid ref name.)');
    await expect(createRef(client, REF, '0'.repeat(40))).rejects.toThrow('GitHub refused POST /repos/octo/churn/git/refs (422: Object does not exist)');
  });
});
