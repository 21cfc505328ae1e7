import type { Profile, ProfileColumn } from '../../shared/results/profile.ts';
import type { ColumnStatistics } from '../../shared/results/validate-data.ts';
import { digestOfManifest } from '../../shared/statement/manifest.ts';
import { columnStatistics } from '../../shared/tabular/columns/column-statistics.ts';
import { dataManifest, manifestPath } from '../../shared/tabular/data-manifest.ts';
import { columnProfile } from '../../shared/tabular/profile/column-profile.ts';
import type { SourceFile } from '../../shared/tabular/tables/table.ts';
import { hideValues } from './findings/hide-values.ts';
import type { ScannedData } from './scan/scan-data.ts';

export interface DescribedColumn {
  readonly name: string;
  readonly statistics: ColumnStatistics;
  readonly profile: ProfileColumn;
}

export function describeColumns({ header, columns }: ScannedData): readonly DescribedColumn[] {
  return columns.map((scan, place) => {
    const statistics = columnStatistics(scan);
    return { name: header[place] ?? '', statistics, profile: columnProfile(scan, statistics) };
  });
}

export function profileOf({ files, rows }: ScannedData, columns: readonly DescribedColumn[]): Profile {
  return {
    schema: 'mlops/profile/v2',
    data: {
      digest: digestOfManifest(dataManifest(files)),
      files: files.map((file) => ({ path: manifestPath(file), bytes: file.bytes, sha256: file.sha256, rows: file.rows, ...unusualDelimiter(file) })),
    },
    rows,
    // fromEntries makes an own property of any name, __proto__ too.
    columns: Object.fromEntries(columns.map(({ name, profile }) => [name, profile])),
  };
}

/**
 * The profile without any cell value, for `show-values: false`: numbers of the distribution are values, and a category behind a hash, salted or
 * not, is found by trying. So none of it stays; drift is then measured against rows only.
 */
export function hiddenProfile(profile: Profile, columns: readonly DescribedColumn[]): Profile {
  const hidden = columns.map(({ name, statistics }): readonly [string, ProfileColumn] => {
    const { top: _, ...kept } = hideValues(statistics);
    return [name, { ...kept, zeros: null, skewness: null, lengths: null, distribution: null }];
  });
  return { ...profile, columns: Object.fromEntries(hidden) };
}

/** Nobody is told of a comma. */
function unusualDelimiter({ delimiter }: SourceFile): { readonly delimiter?: string } {
  return delimiter === null || delimiter === ',' ? {} : { delimiter };
}
