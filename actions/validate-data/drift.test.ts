import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { loadConfig } from '../../shared/config/load-config.ts';
import { readProfile } from '../../shared/tabular/profile/read-profile.ts';
import { appendEntry } from '../../shared/registry/append-entry.ts';
import { validateDataResultSchema } from '../../shared/results/validate-data.ts';
import { testPorts } from '../../test/support/local-ports.ts';
import { pageExtract } from '../../test/support/page-extract.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { sealTestPackage, writeTestPackage } from '../../test/support/version-package.ts';
import { type ValidateDataInputs, validateData } from './validate-data.ts';

const COLUMNS = 'id: id\nextra-columns: allow\ncolumns:\n  id: { type: integer }\n';

/** Rows of an id, a number around `mean`, a category out of four and a cell that is sometimes missing. */
function rows(n: number, { mean = 50, plans = ['free', 'team', 'team', 'pro'], missing = 10, from = 1 } = {}): string {
  const line = (index: number): string => [from + index, Math.round(mean + 20 * Math.sin(index * 0.7) + 10 * Math.sin(index * 2.3)), plans[(index * 7) % plans.length], index % missing === 0 ? '' : 1 + (index % 3)].join(',');
  return `id,amount,plan,note\n${Array.from({ length: n }, (_, index) => line(index)).join('\n')}\n`;
}

interface Made {
  readonly folder: string;
  readonly run: (content: string, data: string, inputs?: Partial<ValidateDataInputs>) => ReturnType<typeof validateData>;
  /** Registers the last run's profile (or this one) as a version and moves production to it. */
  readonly register: (version: string, options?: { readonly profile?: string | null; readonly stage?: boolean }) => Promise<string>;
}

async function make(): Promise<Made> {
  const folder = await temporaryFolder();
  const ports = testPorts(folder, { clock: { now: () => new Date('2026-11-21T10:02:00Z') } });
  const workDirectory = join(folder, '.mlops');
  return {
    folder,
    async run(content, data, inputs = {}) {
      await writeFile(join(folder, 'rows.csv'), content);
      await writeFile(join(folder, 'mlops.yml'), `model: rows\ndata:\n  source: rows.csv\n${`${COLUMNS}${data}`.replaceAll(/^/gm, '  ')}\n`);
      return validateData({ loaded: await loadConfig(join(folder, 'mlops.yml')), workDirectory, ...inputs }, ports);
    },
    async register(version, { profile, stage = true } = {}) {
      const directory = join(folder, `package-${version}`);
      await mkdir(directory);
      const made = await writeTestPackage(directory, { 'model.txt': version });
      const text = profile === undefined ? await readFile(join(workDirectory, 'validate-data/profile.json'), 'utf8') : profile;
      if (text !== null) await writeFile(join(directory, 'profile.json'), text);
      const packageDigest = await sealTestPackage(directory);
      await ports.versions.put('rows', made.digest, directory);
      await appendEntry(ports, 'rows', () => ({ kind: 'version', version, digest: made.digest, evaluation: made.evaluation, package: packageDigest, bump: 'patch' }));
      if (stage) await appendEntry(ports, 'rows', () => ({ kind: 'stage', stage: 'production', version, digest: made.digest, cause: 'deploy', reason: null }));
      return ports.versions.location('rows', made.digest);
    },
  };
}

type Run = Awaited<ReturnType<typeof validateData>>;

const said = ({ result }: Run): unknown[] => [result.verdict, ...result.findings.map(({ level, check, column, message }) => `${level} ${check} ${column}: ${message}`)];
const byColumn = ({ result }: Run): unknown => Object.fromEntries((result.drift ?? []).map(({ column, value, limit, verdict }) => [column, [value > limit, verdict]]));

describe('against production', () => {
  it('says that there is nothing to compare with where no version is registered', async () => {
    const { run } = await make();
    const first = await run(rows(500), 'drift: {}');
    expect(said(first)).toEqual(['pass', 'info drift null: drift: nothing to compare with, no version of rows is registered yet']);
    expect(first.result).toMatchObject({ drift: [], drift_reference: { state: 'first-version', reference: 'production' } });
    await expect(run(rows(500), 'drift: { against: produktion }')).rejects.toThrow('drift against "produktion": neither a stage under deploy nor one that ever held a version; did you mean "production"?');
  });

  it('passes the same kind of rows, and fails where numbers moved, a category is new or cells went missing', async () => {
    const { run, register } = await make();
    await run(rows(2000), 'drift: {}');
    await register('1.0.0');
    const same = await run(rows(1500, { from: 5000 }), 'drift: {}');
    expect(said(same)).toEqual(['pass']);
    expect(byColumn(same)).toEqual({ amount: [false, 'pass'], plan: [false, 'pass'], note: [false, 'pass'] });
    expect(same.result.drift_reference).toEqual({ state: 'compared', reference: 'production', name: 'production (v1.0.0)', digest: expect.stringMatching(/^sha256:/), rows: 2000, not_compared: ['id'], columns: { added: [], gone: [], retyped: [] } });
    expect(same.report).toContain('<details><summary>Drift against production (v1.0.0): none</summary>');

    const moved = await run(rows(1500, { mean: 62, plans: ['free', 'team', 'trial', 'trial'], missing: 2, from: 5000 }), 'drift: { max: 0.12 }');
    expect(byColumn(moved)).toEqual({ amount: [true, 'fail'], plan: [true, 'fail'], note: [true, 'fail'] });
    expect(said(moved)).toEqual([
      'fail',
      expect.stringMatching(/^fail drift amount: amount: drifted from production \(v1\.0\.0\): population stability index 0\.\d{3}, at most 0\.120 allowed$/),
      expect.stringMatching(/^fail drift plan: plan: drifted .* allowed; new: trial; gone: pro$/),
      expect.stringMatching(/^fail drift note: note: drifted/),
    ]);
    expect(validateDataResultSchema.parse(moved.result)).toEqual(moved.result);
    const statement = JSON.parse(await readFile(join(moved.directory, 'statement.json'), 'utf8'));
    expect(statement.predicate.failedTests).toEqual(['drift amount', 'drift plan', 'drift note']);
    await expect(moved.report).toMatchFileSnapshot(join(import.meta.dirname, '../../test/golden/validate-data/drift.md'));
    await expect(pageExtract(await readFile(join(moved.directory, 'report.html'), 'utf8'))).toMatchFileSnapshot(join(import.meta.dirname, '../../test/golden/validate-data/drift.html'));
  });

  it('warns, or leaves columns out, where that is asked for, and never fails what few rows can show by chance', async () => {
    const { run, register } = await make();
    await run(rows(2000), 'drift: {}');
    await register('1.0.0');
    const moved = rows(1500, { mean: 62 });
    expect((await run(moved, 'drift: { level: warn }')).result.verdict).toBe('warn');
    expect(byColumn(await run(moved, 'drift: { except: [amount] }'))).toEqual({ plan: [false, 'pass'], note: [false, 'pass'] });
    await expect(run(moved, 'drift: { except: [amonut] }')).rejects.toThrow('data.drift.except names "amonut", which is no column of the data');
    const { result } = await run(rows(40), 'drift: { max: 0.001 }');
    expect(result.drift?.every(({ limit, noise, verdict }) => limit === noise && noise > 0.2 && verdict === 'pass')).toBe(true);
  });

  it('fails where a category has become a name of each row, and leaves out what named rows before', async () => {
    const { run, register } = await make();
    const names = (n: number, name: (row: number) => string): string => `id,plan,email\n${Array.from({ length: n }, (_, row) => `${row},${name(row)},${row}@a.example\n`).join('')}`;
    await run(names(1000, (row) => (row % 3 === 0 ? 'free' : 'team')), 'drift: {}');
    await register('1.0.0');
    const drifted = await run(names(1000, (row) => `x${row}`), 'drift: {}');
    expect(said(drifted)).toEqual(['fail', expect.stringMatching(/^fail drift plan: plan: drifted .*; new: x0, x1, x10 and /)]);
    expect(drifted.result.drift_reference).toMatchObject({ not_compared: ['id', 'email'] });
  });

  it('calls later dates no drift, and draws them over the earlier ones', async () => {
    const { run, register } = await make();
    const days = (from: string, change: (day: string) => string = (day) => day): string => `id,day,plan\n${Array.from({ length: 100 }, (_, row) => `${row},${change(new Date(Date.parse(from) + (row % 10) * 86_400_000).toISOString().slice(0, 10))},${row % 3 === 0 ? 'free' : 'team'}\n`).join('')}`;
    await run(days('2026-01-01'), 'drift: {}\ntime: day');
    await register('1.0.0');
    const later = await run(days('2026-02-01'), 'drift: {}\ntime: day');
    expect(said(later)).toEqual(['pass']);
    expect(byColumn(later)).toEqual({ plan: [false, 'pass'] });
    expect(later.result.drift_reference).toMatchObject({ not_compared: ['id', 'day'] });
    expect(later.result.drift_windows).toMatchObject({ state: 'measured', columns: [{ column: 'plan' }] });
    expect(later.report).toMatch(/`day` .*\| ██████████ +\|/);
    expect(await readFile(join(later.directory, 'report.html'), 'utf8')).toContain('<title>2026-02-08 to 2026-02-09: 20 % now, 0 % before</title>');
    // Texts that have become dates are gone.
    await run(days('2026-01-01', (day) => `on ${day}`), 'drift: {}');
    await register('1.1.0');
    expect(said(await run(days('2026-01-01'), 'drift: {}'))).toEqual(['fail', expect.stringMatching(/^fail drift day: day: drifted from production \(v1\.1\.0\)/)]);
  });

  it('finds a column that is gone, unless it is left out', async () => {
    const { run, register } = await make();
    await run(rows(500), 'drift: {}');
    await register('1.0.0');
    const without = rows(500).replaceAll(/,[^,\n]*$/gm, '');
    const gone = 'drift: production (v1.0.0) also has note, which this data lacks';
    expect(said(await run(without, 'drift: {}'))).toEqual(['fail', `fail drift null: ${gone}`]);
    expect(said(await run(without, 'drift: { level: warn }'))).toEqual(['warn', `warn drift null: ${gone}`]);
    expect(said(await run(without, 'drift: { except: [note] }'))).toEqual(['pass']);
  });

  it('names the columns that came, went and changed their type, in the report and on its page', async () => {
    const { run, register } = await make();
    await run(rows(500), 'drift: {}');
    await register('1.0.0');
    const changed = rows(500).replace('note', 'remark').replaceAll(/^(\d+),(\d+)/gm, '$1,n$2');
    const { result, report, directory } = await run(changed, 'drift: { level: warn }');
    expect(result.drift_reference).toMatchObject({ columns: { added: ['remark'], gone: ['note'], retyped: [{ column: 'amount', before: 'integer', now: 'string' }] } });
    expect(report).toContain('\n\nNew: `remark`. Gone: `note`. Of another type: `amount` (integer, now string).\n\n');
    expect(await readFile(join(directory, 'report.html'), 'utf8')).toContain('<p>Columns. New: <code>remark</code>. Gone: <code>note</code>.');
  });

  it('is inconclusive where the registry names a version whose profile is absent, altered or keeps nothing', async () => {
    const { run, register } = await make();
    await run(rows(500), '');
    await register('1.0.0', { profile: null });
    const without = await run(rows(500), 'drift: {}');
    expect(said(without)).toEqual(['inconclusive', expect.stringContaining('drift could not be judged: rows@v1.0.0 was registered without a profile of its data')]);
    expect(without.report).toContain('❔ rows: the data could not be checked');

    await run(rows(500), 'show-values: false');
    await register('1.1.0');
    expect(said(await run(rows(500), 'drift: {}'))).toEqual(['inconclusive', expect.stringContaining('production (v1.1.0) keeps nothing of any column that could be compared; it was made with show-values: false')]);

    await run(rows(500), '');
    const location = await register('1.2.0');
    expect(said(await run(rows(500), 'drift: {}'))).toEqual(['pass']);
    await writeFile(join(location, 'profile.json'), '{}');
    expect(said(await run(rows(500), 'drift: {}'))).toEqual(['inconclusive', expect.stringContaining('rows@v1.2.0 is damaged')]);
    await rm(location, { recursive: true });
    expect(said(await run(rows(500), 'drift: {}'))).toEqual(['inconclusive', expect.stringContaining('rows@v1.2.0 is in the log, but its files are gone')]);
  });
});

describe('against something else', () => {
  it('previous is the newest version, wherever it serves', async () => {
    const { run, register } = await make();
    await run(rows(1000), '');
    await register('1.0.0');
    const moved = rows(1000, { mean: 90 });
    await run(moved, '');
    await register('1.1.0', { stage: false });
    expect(byColumn(await run(moved, 'drift: { against: production }'))).toMatchObject({ amount: [true, 'fail'] });
    expect(byColumn(await run(moved, 'drift: { against: previous }'))).toMatchObject({ amount: [false, 'pass'] });
    expect(byColumn(await run(moved, 'drift: { against: rows@v1.0.0 }'))).toMatchObject({ amount: [true, 'fail'] });
    await expect(run(moved, 'drift: { against: rows@v3.0.0 }')).rejects.toThrow('rows@v3.0.0 is not registered; the newest are v1.1.0, v1.0.0');
  });

  it('a data file or a profile, by the input too, gives the same measures', async () => {
    const { folder, run } = await make();
    const before = await run(rows(1000), '');
    await writeFile(join(folder, 'before.csv'), rows(1000));
    await writeFile(join(folder, 'profile.json'), await readFile(join(before.directory, 'profile.json')));
    const moved = rows(1000, { mean: 90, plans: ['pro'] });
    const byFile = await run(moved, 'drift: { against: before.csv }');
    const byProfile = await run(moved, '', { reference: './profile.json' });
    expect(byColumn(byFile)).toEqual({ amount: [true, 'fail'], plan: [true, 'fail'], note: [false, 'pass'] });
    expect(byProfile.result.drift).toEqual(byFile.result.drift);
    await expect(run(moved, 'drift: { against: ./gone.json }')).rejects.toThrow('./gone.json: there is no such file; paths start at the folder of the config file');
    await expect(run(moved, 'drift: { against: gone.csv }')).rejects.toThrow('gone.csv: there is no such file');
  });

  it('tells no value with show-values: false, and compares with rows only', async () => {
    const { folder, run } = await make();
    await writeFile(join(folder, 'before.csv'), rows(1000));
    const moved = rows(1000, { plans: ['trial'] });
    const hidden = await run(moved, 'drift: { against: before.csv }\nshow-values: false');
    expect(hidden.result).toMatchObject({ verdict: 'fail', drift: [{ column: 'amount' }, { column: 'plan', verdict: 'fail', new_values: null, vanished_values: null }, { column: 'note' }] });
    expect(`${hidden.report}${await readFile(join(hidden.directory, 'profile.json'), 'utf8')}${JSON.stringify(hidden.result)}`).not.toMatch(/trial|free/);
    const profile = await readProfile(join(hidden.directory, 'profile.json'));
    expect(Object.values(profile?.columns ?? {}).map(({ distribution }) => distribution)).toEqual([null, null, null, null]);
    await expect(run(moved, 'drift: {}\nshow-values: false')).rejects.toThrow('data.drift does not go with show-values: false, because the profile of "production" then keeps no values to compare with');
  });
});
