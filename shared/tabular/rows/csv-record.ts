/**
 * One record of a CSV file (RFC 4180), with its line end. A missing cell (null) is empty and an empty text is `""`, so that both are read back as
 * what they were; in a record of one cell the missing one is `""` too, because an empty line is no record.
 */
export function csvRecord(cells: readonly (string | number | null)[]): string {
  if (cells.length === 1 && cells[0] === null) return '""\n';
  return `${csvCells(cells)}\n`;
}

/** Neighbouring cells, with the commas between them. */
export function csvCells(cells: readonly (string | number | null)[]): string {
  return cells.map((cell) => (cell === null ? '' : quoted(String(cell)))).join(',');
}

/** Blanks at an end are quoted too: some readers trim them. */
function quoted(text: string): string {
  if (text !== '' && !/[",\r\n]|^[\s\uFEFF]|\s$/.test(text)) return text;
  return `"${text.replaceAll('"', '""')}"`;
}
