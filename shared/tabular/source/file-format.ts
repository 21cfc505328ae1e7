/** Names that a file of rows has; what else lies in a folder is no data. */
const DATA_NAME = /\.(?:csv|tsv)(?:\.gz)?$/i;

export function isDataName(name: string): boolean {
  return DATA_NAME.test(name);
}
