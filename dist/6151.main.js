export const id = 6151;
export const ids = [6151];
export const modules = {

/***/ 94151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ table)
});

;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

;// CONCATENATED MODULE: ./build/shared/report/table.js

/** A GitHub-flavoured table. The cells are Markdown already: escape what comes from outside first. */
function table(head, align, rows) {
    return markdownTable([[...head], ...rows.map((row) => [...row])], { align: [...align], alignDelimiters: true, padding: true, stringLength: (cell) => [...cell].length });
}


/***/ }),

/***/ 40864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dY: () => (/* binding */ validateDataResultSchema),
/* harmony export */   gt: () => (/* binding */ columnSchema),
/* harmony export */   tL: () => (/* binding */ dataFilesSchema),
/* harmony export */   ui: () => (/* binding */ CHECKS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65031);



const CHECKS = [
    'type', 'missing', 'min', 'max', 'min-length', 'max-length', 'pattern', 'values', 'unique', 'mean', 'stddev', 'quantiles', 'shares', 'rows', 'rule', 'ragged', 'encoding', 'missing-column', 'extra-column', 'drift',
];
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const number = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig();
/** What the scan saw in a column. Integers beyond 2^53 are strings. With `show-values: false` no cell value is in it. */
const columnSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN_TYPES */ .RO),
    count: count.describe('present values'),
    missing: count,
    distinct: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ value: count, exact: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
    min: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([number, zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).nullable(),
    max: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([number, zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).nullable(),
    mean: number.nullable(),
    stddev: number.nullable().describe('of the sample (n − 1)'),
    quantiles: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), number).nullable(),
    top: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), count })),
});
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    check: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(CHECKS),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('id of the rule, or the rule itself'),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fail', 'warn', 'info']),
    count,
    examples: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1), value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() })).max(10),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const category = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullable();
/** How far the values of a column lie from those of the reference; the first measure decides, the others are shown. */
const driftSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    measure: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('population_stability_index'),
    value: number,
    limit: number.describe('the larger of data.drift.max and noise'),
    noise: number.describe('what the value stays below 99 times of 100 where nothing drifted, with these row counts'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'warn', 'fail']),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ reference: count, current: count }),
    missing: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ reference: number, current: number }).describe('shares'),
    p_value: number.nullable().describe('of the Kolmogorov–Smirnov test of numbers, the chi-square test of categories; decides nothing'),
    jensen_shannon: number.describe('distance, in bits, over the same bins'),
    kolmogorov_smirnov: number.nullable(),
    wasserstein: number.nullable().describe('in standard deviations of the reference'),
    cramers_v: number.nullable(),
    new_values: category.describe('null where not all categories are known, or show-values is false'),
    vanished_values: category,
    shapes: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ reference: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(count), current: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(count) }).describe('histograms of both sides over the same bins'),
});
/** What drift was measured against. */
const driftReferenceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('state', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('compared'), reference: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), rows: count, not_compared: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('columns that hold names of rows, dates, or nothing that both sides kept') }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('first-version'), reference: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('unavailable'), reference: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
]);
const dataFilesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), bytes: count, sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), rows: count, delimiter: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('what its cells are separated by, where that is no comma') })),
});
const validateDataResultSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops/validate-data/v1'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('serving').optional().describe('the rows wait for an answer: the target may be absent; absent for rows to train on'),
    rows: count,
    data: dataFilesSchema,
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), columnSchema),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findingSchema),
    failures: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('failures.csv'), rows: count.describe('in the file'), of: count.describe('rows that were counted') })
        .optional()
        .describe('the file beside this one that names more rows than the examples do; absent where there are none, or show-values is false'),
    drift: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(driftSchema).optional().describe('absent where drift was not asked for'),
    drift_reference: driftReferenceSchema.optional(),
});


/***/ }),

/***/ 94041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ declaredType),
/* harmony export */   z: () => (/* binding */ columnKind)
/* harmony export */ });
/** The type that `data.columns` declares, `string` where it declares the column and no type; undefined for a column that it doesn't name. */
function declaredType(data, name) {
    const { columns } = data;
    if (columns === undefined || !Object.hasOwn(columns, name))
        return undefined;
    return columns[name]?.type ?? 'string';
}
/** How a column is read: by its declared type, else by what it holds. */
function columnKind(data, name) {
    const type = declaredType(data, name);
    if (type === undefined)
        return 'infer';
    return type === 'integer' || type === 'number' ? 'number' : 'text';
}


/***/ }),

/***/ 76680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ dataManifest),
/* harmony export */   j: () => (/* binding */ manifestPath)
/* harmony export */ });
/* harmony import */ var _statement_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85693);

/** The manifest whose digest names the data: its files as the config writes them, with the sha256 of their bytes. */
function dataManifest(files) {
    return (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .makeManifest */ .Ui)('data', files.map((file) => ({ path: manifestPath(file), sha256: file.sha256, size: file.bytes })));
}
/** The same on Windows. */
function manifestPath({ path }) {
    return path.replaceAll('\\', '/');
}


/***/ }),

/***/ 77408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ loadDataSet)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58291);
/* harmony import */ var _column_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94041);
/* harmony import */ var _read_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30150);
/* harmony import */ var _read_ids_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65415);
/* harmony import */ var _read_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36164);
/* harmony import */ var _source_resolve_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96134);
/* harmony import */ var _split_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86766);







/**
 * Reads `data.source` with ids, target and the side of every row.
 *
 * Without `data.id` a row is named by its place in the data, from 1. This pairs the answers of two models on the same data, and a split by
 * hash keeps its sides while rows are only added at the end; it can't see that rows were moved, so a team does well to name an id.
 *
 * @param columns further columns to read: features, slices
 * @param source another source than `data.source`, relative to the folder of mlops.yml
 * @throws UserError for data that can't be read, ids that are missing or not unique, a target or split that can't be used
 * @throws InconclusiveError where the target has one class
 */
async function loadDataSet({ config, directory }, { columns = new Map(), signal, source }) {
    const { data } = config;
    if (data === undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('mlops.yml has no data section; name the file in data.source');
    const { id, target: targetName, split = _split_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_SPLIT */ .H } = data;
    if (targetName === undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('mlops.yml has no data.target; name the column that the model predicts');
    const found = await (0,_source_resolve_source_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveSource */ .ev)(source ?? data.source, { directory, dialect: data });
    const showValues = data['show-values'];
    const needed = [{ name: targetName, kind: (0,_column_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .columnKind */ .z)(data, targetName) }];
    if (id !== undefined)
        needed.push({ name: id, kind: 'text' });
    if (split.by === 'time')
        needed.push({ name: split.column, kind: 'text' });
    const choose = (header) => {
        const extra = typeof columns === 'function' ? columns(header) : columns;
        return [...needed, ...Array.from(extra, ([name, kind]) => ({ name, kind }))];
    };
    const read = await (0,_read_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .readColumns */ .E)(found, choose, { missingValues: data['missing-values'] ?? [], signal, showValues });
    const places = { files: read.files, lines: read.lines };
    if (read.lines.length === 0)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${found.name}: a header and no rows; there is nothing to learn from or to judge by`);
    const [targetColumn, ...rest] = read.columns;
    if (targetColumn === undefined)
        throw new RangeError('the target was not read');
    const ids = id === undefined ? Array.from(read.lines, (_, row) => String(row + 1)) : (0,_read_ids_js__WEBPACK_IMPORTED_MODULE_6__/* .readIds */ .Z)(textColumn(rest.shift()), { places, showValues });
    const column = split.by === 'time' ? textColumn(rest.shift()) : null;
    return {
        table: { rows: read.lines.length, source: found.name, header: read.header, columns: new Map(rest.map((extra) => [extra.name, extra])), ...places },
        ids,
        target: (0,_read_target_js__WEBPACK_IMPORTED_MODULE_1__/* .readTarget */ ._)(targetColumn, { type: (0,_column_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .declaredType */ .t)(data, targetName), positive: config.evaluate?.positive, places, showValues }),
        sides: (0,_split_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRows */ .a)(split, { ids, column, source: found.name, places, showValues }),
    };
}
function textColumn(column) {
    if (column?.kind !== 'text')
        throw new RangeError('the column was not read as text');
    return column;
}


/***/ }),

/***/ 36164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readTarget)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58291);
/* harmony import */ var _parse_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43099);
/* harmony import */ var _place_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96423);
/* harmony import */ var _show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73721);




/** More different texts are names or sentences. Metrics by pairs of classes grow with the square. */
const MAX_CLASSES = 200;
const BOOLEANS = ['false', 'true'];
/**
 * What the target column asks a model for.
 *
 * - Two different values are two classes. `0`/`1` and `false`/`true` (in any case) have the obvious positive class, another pair needs `evaluate.positive`.
 * - More than two numbers are a quantity: regression. More than two texts are as many classes; so are numbers in a column declared as `string`.
 * - Two numbers other than 0 and 1 in a column declared as `number` are a quantity too, unless `evaluate.positive` says that they are classes;
 *   declared as `integer`, or not at all, they are ambiguous and refused.
 *
 * @returns labels in row order: 1 and 0 for classes, the value for a quantity
 * @throws UserError for a missing value, a class that isn't there, an ambiguous pair, more texts than can be classes
 * @throws InconclusiveError where all rows have the same value
 */
function readTarget(column, options) {
    const read = column.kind === 'text' ? (asBooleans(column) ?? column) : column;
    refuseMissing(read, options.places);
    return read.kind === 'number' ? numberTarget(read, options) : textTarget(read, options);
}
/** The column with `false` and `true` for these words in any case and with any blanks around, and blank cells missing; null where it holds other texts. */
function asBooleans(column) {
    const words = column.dictionary.map((text) => text.trim().toLowerCase());
    if (!words.some((word) => word !== '') || !words.every((word) => word === '' || word === 'false' || word === 'true'))
        return null;
    const places = words.map((word) => BOOLEANS.indexOf(word));
    return { ...column, codes: column.codes.map((code) => places[code] ?? -1), dictionary: BOOLEANS };
}
function numberTarget(column, options) {
    const values = someDistinct(column.values, 3).sort((a, b) => a - b);
    const [low, high] = values;
    const labelled = options.positive !== undefined;
    if (values.length > 2 && labelled) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.target: column ${column.name} holds more than two numbers, a quantity, so evaluate.positive has no meaning here; remove it`);
    }
    const pairIsObvious = low === 0 && high === 1;
    const quantity = values.length > 2 || (values.length === 2 && options.type === 'number' && !labelled && !pairIsObvious);
    if (quantity)
        return { task: 'regression', labels: column.values };
    const written = typeof options.positive === 'string' ? (0,_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k)(options.positive) : Number.NaN;
    const [negative, positive] = classes(values.map(String), Number.isNaN(written) ? options : { ...options, positive: written }, column.name);
    const positiveValue = Number(positive);
    return { task: 'binary', labels: column.values.map((value) => Number(value === positiveValue)), negative, positive };
}
function textTarget(column, options) {
    const used = new Set(column.codes);
    const distinct = column.dictionary.filter((_, code) => used.has(code)).sort();
    if (distinct.length > 2)
        return classesTarget(column, distinct, options);
    const [negative, positive] = classes(distinct, options, column.name);
    return { task: 'binary', labels: Float64Array.from(column.codes, (code) => Number(column.dictionary[code] === positive)), negative, positive };
}
function classesTarget(column, names, { type, positive }) {
    if (positive !== undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.target: column ${column.name} holds ${names.length} classes, so evaluate.positive has no meaning here; remove it`);
    if (names.length > MAX_CLASSES) {
        const declare = type === undefined ? '; declare it as a number where it is a quantity' : '';
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.target: column ${column.name} holds ${names.length} different texts, and at most ${MAX_CLASSES} classes can be judged${declare}`);
    }
    const numbers = names.filter((name) => !Number.isNaN((0,_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k)(name)));
    if (type === undefined && numbers.length > 0 && numbers.length < names.length) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.target: column ${column.name} holds numbers and texts; declare it under data.columns as type: string where they are classes, else mend the texts`);
    }
    const places = new Map(names.map((name, place) => [name, place]));
    const placeOfCode = column.dictionary.map((text) => places.get(text) ?? -1);
    return { task: 'multiclass', labels: Float64Array.from(column.codes, (code) => placeOfCode[code] ?? -1), classes: names };
}
/** Which of two names, in ascending order, is the negative class and which the positive. */
function classes(names, { positive, showValues = true }, column) {
    const [first, second] = names;
    if (first === undefined)
        throw new RangeError('a target without rows');
    if (second === undefined) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InconclusiveError */ .Xp(`data.target: every row has the same ${column}, ${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(first, showValues)}; there is nothing to tell apart, so no model can be judged by it`);
    }
    const both = `${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(first, showValues)} and ${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(second, showValues)}`;
    if (positive !== undefined) {
        const wanted = typeof positive === 'boolean' || first === 'false' ? String(positive).toLowerCase() : String(positive);
        if (wanted === second)
            return [first, second];
        if (wanted === first)
            return [second, first];
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`evaluate.positive: ${JSON.stringify(positive)} is not in column ${column}, which holds ${both}`);
    }
    if ((first === '0' && second === '1') || (first === 'false' && second === 'true'))
        return [first, second];
    const quantity = names.every((name) => !Number.isNaN((0,_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k)(name))) ? ', or declare the column as type: number where it is a quantity' : '';
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.target: column ${column} holds ${both}; name the one that counts as positive in evaluate.positive${quantity}`);
}
function refuseMissing(column, places) {
    const isMissing = column.kind === 'number' ? (row) => Number.isNaN(column.values[row]) : (row) => column.codes[row] === -1;
    const rows = column.kind === 'number' ? column.values.length : column.codes.length;
    let count = 0;
    let first = -1;
    for (let row = 0; row < rows; row++) {
        if (!isMissing(row))
            continue;
        if (count === 0)
            first = row;
        count++;
    }
    if (count === 0)
        return;
    const more = count === 1 ? '' : ` (the first of ${count} such rows)`;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${(0,_place_of_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(places, first)}: the target ${column.name} is missing${more}; every row needs one: fill it or take these rows out`);
}
/** The first `most` different values. */
function someDistinct(values, most) {
    const found = [];
    for (let row = 0; row < values.length && found.length < most; row++) {
        const value = values[row];
        if (!found.includes(value))
            found.push(value);
    }
    return found;
}


/***/ }),

/***/ 68463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rowsOfSide)
/* harmony export */ });
/** The rows on this side of the split, ascending. */
function rowsOfSide(sides, side) {
    const rows = new Int32Array(sides.reduce((count, other) => count + Number(other === side), 0));
    let at = 0;
    for (let row = 0; row < sides.length; row++) {
        if (sides[row] === side)
            rows[at++] = row;
    }
    return rows;
}


/***/ }),

/***/ 86766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ DEFAULT_SPLIT),
  a: () => (/* binding */ splitRows)
});

// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/tabular/parse-time.js
var parse_time = __webpack_require__(90231);
// EXTERNAL MODULE: ./build/shared/tabular/place-of.js
var place_of = __webpack_require__(96423);
// EXTERNAL MODULE: ./build/shared/tabular/show-value.js
var show_value = __webpack_require__(73721);
// EXTERNAL MODULE: ./build/shared/tabular/split.js
var tabular_split = __webpack_require__(64850);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/shared/tabular/split-by-hash.js


const HEX_DIGITS = 12;
/**
 * Sides by the identity of the rows alone, so a row keeps its side when others come, go or change places.
 *
 * The first 12 hexadecimal digits of the sha256 of the id's text (UTF-8), divided by 16^12, are a share in [0, 1).
 * Shares below `test` are test rows, those from there to below `test + validation` validation rows, the others train.
 * So a row that was a test row stays one when `test` grows.
 *
 * @returns a `Side` per id
 */
function splitByHash(ids, { test, validation }) {
    const scale = 16 ** HEX_DIGITS;
    const sides = new Uint8Array(ids.length);
    for (const [row, id] of ids.entries()) {
        const share = Number.parseInt((0,external_node_crypto_.hash)('sha256', id, 'hex').slice(0, HEX_DIGITS), 16) / scale;
        sides[row] = share < test ? tabular_split/* SIDE */.g.test : share < test + validation ? tabular_split/* SIDE */.g.validation : tabular_split/* SIDE */.g.train;
    }
    return sides;
}

;// CONCATENATED MODULE: ./build/shared/tabular/split-by-time.js

/**
 * Sides by time, as a model is used: it learns from the past and is judged by what came after.
 *
 * Rows from `testFrom` on are test rows. Validation is the last share of the rows before it: of n such rows in order of time, the time of
 * row n − max(1, round(validation · n)) is where validation starts. Equal times stay together, so validation may be larger than its share.
 * The earliest time always trains; where all rows before `testFrom` have the same time, none is for validation.
 *
 * @param times milliseconds since 1970 per row, none NaN
 * @returns a `Side` per row
 */
function splitByTime(times, { testFrom, validation }) {
    const before = times.filter((time) => time < testFrom).sort();
    const wanted = Math.max(1, Math.round(validation * before.length));
    const earliest = before[0];
    const start = before[before.length - wanted];
    const validationFrom = start === earliest ? before.find((time) => time !== earliest) : start;
    const sides = new Uint8Array(times.length);
    for (const [row, time] of times.entries()) {
        if (time >= testFrom)
            sides[row] = tabular_split/* SIDE */.g.test;
        else
            sides[row] = validationFrom !== undefined && time >= validationFrom ? tabular_split/* SIDE */.g.validation : tabular_split/* SIDE */.g.train;
    }
    return sides;
}

;// CONCATENATED MODULE: ./build/shared/tabular/split-rows.js







/** Where the config says nothing. */
const DEFAULT_SPLIT = { by: 'hash', test: 0.2, validation: 0.1 };
/**
 * The side of every row, as `data.split` says.
 * @param ids unique texts, one per row; a split by hash goes by them alone
 * @param column the column that a split by time goes by; null under a split by hash
 * @returns a `Side` per row, in row order
 * @throws UserError where the shares leave nothing to train, a row has no time, or a side that is needed gets no row
 */
function splitRows(split, { ids, column, source, places, showValues = true }) {
    if (split.by === 'hash') {
        if (split.test + split.validation >= 1) {
            throw new errors/* UserError */.yo(`data.split: test ${split.test} and validation ${split.validation} leave no rows to train; together they must be below 1`);
        }
        const sides = splitByHash(ids, split);
        needRows(sides, tabular_split/* SIDE */.g.test, `${source}: none of its ${ids.length} rows is a test row (data.split.test is ${split.test}); bring more rows or raise data.split.test`);
        needRows(sides, tabular_split/* SIDE */.g.train, `${source}: none of its ${ids.length} rows is left to train; bring more rows or lower data.split.test and data.split.validation`);
        return sides;
    }
    const testFrom = (0,parse_time/* parseTimeText */.Q8)(split['test-from']);
    if (Number.isNaN(testFrom)) {
        throw new errors/* UserError */.yo(`data.split.test-from: ${JSON.stringify(split['test-from'])} is no date or time; write 2001-03-10 or 2001-03-10T14:30:00Z`);
    }
    if (column === null)
        throw new RangeError('a split by time needs its column');
    const sides = splitByTime(readTimes(column, { places, showValues }), { testFrom, validation: split.validation });
    needRows(sides, tabular_split/* SIDE */.g.test, `${source}: no row has a ${column.name} at or after ${split['test-from']}, so there are no test rows; lower data.split.test-from`);
    needRows(sides, tabular_split/* SIDE */.g.train, `${source}: no row has a ${column.name} before ${split['test-from']}, so there is nothing to train; raise data.split.test-from`);
    return sides;
}
/** Each distinct text is parsed once. */
function readTimes(column, { places, showValues }) {
    const known = column.dictionary.map(parse_time/* parseTimeText */.Q8);
    const times = new Float64Array(column.codes.length);
    let without = 0;
    let first = -1;
    for (const [row, code] of column.codes.entries()) {
        const time = known[code] ?? Number.NaN;
        times[row] = time;
        if (Number.isNaN(time) && without++ === 0)
            first = row;
    }
    if (first === -1)
        return times;
    const text = column.dictionary[column.codes[first] ?? -1];
    const found = text === undefined ? 'the cell is missing' : `${(0,show_value/* showValue */.v)(text, showValues)} is no date or time`;
    const more = without === 1 ? '' : ` (the first of ${without} such rows)`;
    throw new errors/* UserError */.yo(`${(0,place_of/* placeOf */.$)(places, first)}: column ${column.name}: ${found}${more}; data.split by time needs one in every row, such as 2001-03-10 or 2001-03-10 14:30`);
}
function needRows(sides, side, message) {
    if (!sides.includes(side))
        throw new errors/* UserError */.yo(message);
}


/***/ }),

/***/ 64850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ SIDE)
/* harmony export */ });
/** Which side of the split a row is on. */
const SIDE = { train: 0, validation: 1, test: 2 };


/***/ }),

/***/ 86037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ takeTarget)
/* harmony export */ });
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64143);

/** The target of these rows, in the order they are given. */
function takeTarget(target, rows) {
    return { ...target, labels: (0,_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .gather */ .k)(target.labels, rows, new Float64Array(rows.length)) };
}


/***/ }),

/***/ 71570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ stageDirectory),
/* harmony export */   am: () => (/* binding */ beginStage)
/* harmony export */ });
/* unused harmony export STAGES */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const STAGES = (/* unused pure expression or super */ null && (['validate-data', 'train', 'evaluate-and-gate', 'register-model', 'deploy']));
/** Where a stage leaves `result.json`, `report.md`, `statement.json` and what it made. */
function stageDirectory(workDirectory, stage) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDirectory, stage);
}
/**
 * Deletes the stage's earlier results, so that a stage that ends early leaves none that look fresh,
 * and gives a folder to write the new ones in.
 */
async function beginStage(files, { workDirectory, stage }) {
    const final = stageDirectory(workDirectory, stage);
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDirectory, `.${stage}.unfinished`);
    await files.remove(final);
    await files.remove(directory);
    await files.makeDirectory(directory);
    return {
        directory,
        async finish() {
            await files.rename(directory, final);
            return final;
        },
    };
}


/***/ })

};
