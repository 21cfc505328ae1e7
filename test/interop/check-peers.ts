import { join } from 'node:path';

import { makeFlawedFlights } from '../bench/data/make-flawed-flights.ts';
import { check } from './check.ts';
import { expectFound, ourFindings } from './peers/findings.ts';
import { installPeer, peerEnvironment } from './peers/install-peer.ts';
import { PEERS } from './peers/peers.ts';
import { mlops, runPython } from './programs.ts';

const ROWS = 2000;
const BAD_DATA = 1;

/** Validators that others wrote find in a small file what we find, so that it means something to compare their times (test/bench/data/peers.ts). */
export async function checkPeers(folder: string): Promise<void> {
  const expected = await makeFlawedFlights(folder, ROWS);
  const flights = join(folder, 'flights.csv');
  await check('flawed flights, our findings', async () => {
    const { result } = await mlops(['validate-data', '--config', join(folder, 'mlops.yml')], { exitCode: BAD_DATA });
    expectFound('mlops', await ourFindings(String(result)), expected);
    return `${expected.length} faults, each at its line`;
  });
  for (const peer of PEERS) {
    await check(`flawed flights, findings of ${peer.name}`, async () => {
      const found: unknown = JSON.parse(await runPython(await installPeer(peer), [peer.script, flights], { environment: peerEnvironment() }));
      expectFound(peer.name, found, expected);
      return Array.isArray(found) ? 'the same' : 'the same counts';
    });
  }
}
