/** A file that holds rows of the data. */
export interface DataFile {
  /** As messages and manifests name it: from the folder of mlops.yml on, as the config writes it, with `/`. */
  readonly path: string;
  /** Where its bytes lie, absolute. */
  readonly location: string;
}

/** What `data.source` stands for. */
export interface DataSource {
  /** As the config writes it. */
  readonly name: string;
  /** At least one, in the order in which they are read: byte order of their names. */
  readonly files: readonly DataFile[];
  /** Files of a folder that are no data by their names. */
  readonly passedOver: readonly string[];
}

/** A source of one file. */
export function singleFile(location: string, path: string): DataSource {
  return { name: path, files: [{ path, location }], passedOver: [] };
}
