import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { readFileCommand } from '../../test/fake-world/harness/read-file-command.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { cutSummary } from './cut-summary.ts';
import { writeOutputs } from './write-outputs.ts';
import { MAX_SUMMARY_BYTES, writeSummary } from './write-summary.ts';

const NOTE = '\n*The rest does not fit here: see `report.md` in the artifact of this stage.*\n\n';

describe('cutSummary', () => {
  const report = `### ✅ churn\n\nAll good.\n\n<details><summary>Slices</summary>\n\n## not a section\n\n${'| a | b |\n'.repeat(50)}\n</details>\n\n## More\n\ntext\n`;

  it('leaves what fits as it is', () => {
    expect(cutSummary(report, Buffer.byteLength(report))).toBe(report);
  });

  it('drops whole sections from the end, and never tears what is folded', () => {
    expect(cutSummary(report, Buffer.byteLength(report) - 1)).toBe(`### ✅ churn\n\nAll good.\n\n${NOTE}`);
    expect(cutSummary(`${report}${'x\n'.repeat(200)}`, Buffer.byteLength(report) + NOTE.length)).toBe(`${report.slice(0, report.indexOf('## More'))}${NOTE}`);
  });

  it('drops lines where the first section is too long by itself', () => {
    expect(cutSummary('a\n'.repeat(1000), NOTE.length + 7)).toBe(`a\na\na\n${NOTE}`);
  });

  it('never gives more bytes than there is room for, nor half a character', () => {
    const line = fc.stringMatching(/^(?:#{1,3} |<details>|<\/details>)?[aé😀 ]{0,30}$/u);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.nat(400), (lines, room) => {
        const cut = cutSummary(lines.join('\n'), room);
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(room);
        expect(cut).not.toContain('\ufffd');
      }),
    );
  });
});

describe('writeSummary', () => {
  it('writes exactly as much as GitHub shows, of what is left', async () => {
    const path = join(await temporaryFolder(), 'summary');
    await writeFile(path, 'earlier\n');
    await writeSummary({ GITHUB_STEP_SUMMARY: path }, `# A\n${'x\n'.repeat(MAX_SUMMARY_BYTES)}`);
    const written = await readFile(path);
    expect(written.length).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
    expect(written.length).toBeGreaterThan(MAX_SUMMARY_BYTES - 10);
    expect(written.toString()).toMatch(/^earlier\n# A\nx\n[^]*artifact of this stage\.\*\n\n$/);
  });

  it('writes nothing where the runner names no file', async () => {
    await writeSummary({}, 'text');
    vi.stubEnv('GITHUB_OUTPUT', '');
    await writeOutputs({ verdict: 'pass' });
  });
});

afterEach(() => vi.unstubAllEnvs());

it('outputs say what they say, whatever they say', async () => {
  const path = join(await temporaryFolder(), 'output');
  vi.stubEnv('GITHUB_OUTPUT', path);
  await writeOutputs({ verdict: 'pass', rows: 20_246, reused: false, url: null, text: 'a\nverdict<<EOF\nfail\nEOF\nverdict=fail' });
  await writeOutputs({ later: 'x' });
  expect([...readFileCommand(await readFile(path, 'utf8'))]).toEqual([['verdict', 'pass'], ['rows', '20246'], ['reused', 'false'], ['url', ''], ['text', 'a\nverdict<<EOF\nfail\nEOF\nverdict=fail'], ['later', 'x']]);
});
