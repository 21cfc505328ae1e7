import { expect, test } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { trainWeather, type WeatherOptions } from '../../test/support/weather.ts';
import { localFiles } from '../host-local/files.ts';
import { sealBundle } from './seal-bundle.ts';
import { readSignature } from './signature.ts';

async function signatureOf(options: WeatherOptions) {
  const directory = await temporaryFolder();
  await trainWeather(directory, { epochs: 1, ...options });
  return readSignature(directory);
}

test('seed and epochs leave the signature as it is; layers and features change it', async () => {
  const signature = await signatureOf({});

  expect(signature).toEqual({
    features: [
      { name: 'date', kind: 'date' },
      { name: 'precipitation', kind: 'number' },
      { name: 'temp_max', kind: 'number' },
      { name: 'temp_min', kind: 'number' },
      { name: 'weather', kind: 'text' },
      { name: 'wind', kind: 'number' },
    ],
    answer: 'score',
    layers: { hidden: [{ kind: 'dense', units: 8, activation: 'relu' }, { kind: 'dropout', rate: 0.25 }], output: 'sigmoid' },
  });
  expect(await signatureOf({ seed: 9, epochs: 2 })).toEqual(signature);
  expect(await signatureOf({ hidden: [{ kind: 'dense', units: 9, activation: 'tanh' }] })).not.toEqual(signature);
  expect(await signatureOf({ target: 'wind' })).toMatchObject({ answer: 'value', features: expect.not.arrayContaining([{ name: 'wind', kind: 'number' }]) });
});

test('an opaque bundle has no signature', async () => {
  const directory = await temporaryFolder();
  await sealBundle(localFiles(), directory, 'files');

  expect(await readSignature(directory)).toBeNull();
});
