export const id = 4900;
export const ids = [4900];
export const modules = {

/***/ 30322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ SIDES),
/* harmony export */   WT: () => (/* binding */ sideNames),
/* harmony export */   ho: () => (/* binding */ splitColumn)
/* harmony export */ });
/** The column that a split reads; none under a split by hash. */
function splitColumn(split) {
    return split === undefined || split.by === 'hash' ? undefined : split.column;
}
const SIDES = ['train', 'validation', 'test'];
/** What may stand in the column of a split by column for a side, as texts. */
function sideNames(names) {
    return (Array.isArray(names) ? names : [names]).map(String);
}


/***/ }),

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

/***/ 61675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ showValue)
/* harmony export */ });
/** A cell value in a message is cut here: enough to recognise it, whatever the file holds. */
const MAX_SHOWN = 200;
/** A cell value as a message shows it: quoted and cut, or, where `data.show-values` is false, not at all. */
function showValue(text, showValues) {
    if (!showValues)
        return 'a value (not shown)';
    return JSON.stringify(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);
}


/***/ }),

/***/ 16967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   W: () => (/* binding */ fileOf)
/* harmony export */ });
/** `data/flights.csv:42`: where a row stands, as an editor opens it. */
function placeOf(places, row) {
    return `${fileOf(places, row)}:${places.lines[row]}`;
}
/** The path of the file that a row stands in. */
function fileOf({ files }, row) {
    let before = 0;
    for (const { path, rows } of files) {
        before += rows;
        if (row < before)
            return path;
    }
    throw new RangeError(`row ${row} of ${before}`);
}


/***/ }),

/***/ 31700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ sideOfText)
/* harmony export */ });
/* harmony import */ var _config_split_column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30322);
/* harmony import */ var _split_by_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14736);
/* harmony import */ var _split_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83821);



/** The side of a row by its cell in the column of the split; null where that says none: a blank names no group. */
function sideOfText(split) {
    if (split.by === 'group')
        return (text) => (text.trim() === '' ? null : (0,_split_by_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sideByHash */ .v)(text, split));
    const sides = new Map(_config_split_column_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .BV.flatMap((side) => (0,_config_split_column_js__WEBPACK_IMPORTED_MODULE_2__/* .sideNames */ .WT)(split[side]).map((name) => [name, _split_js__WEBPACK_IMPORTED_MODULE_1__/* .SIDE */ .g[side]])));
    return (text) => sides.get(text) ?? null;
}


/***/ }),

/***/ 14736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ splitByHash),
/* harmony export */   v: () => (/* binding */ sideByHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _split_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83821);


const HEX_DIGITS = 12;
const SCALE = 16 ** HEX_DIGITS;
/**
 * Sides by the identity of the rows alone, so a row keeps its side when others come, go or change places.
 *
 * The first 12 hexadecimal digits of the sha256 of the id's text (UTF-8), divided by 16^12, are a share in [0, 1).
 * Shares below `test` are test rows, those from there to below `test + validation` validation rows, the others train.
 * So a row that was a test row stays one when `test` grows.
 *
 * @returns a `Side` per id
 */
function splitByHash(ids, shares) {
    const sides = new Uint8Array(ids.length);
    for (const [row, id] of ids.entries())
        sides[row] = sideByHash(id, shares);
    return sides;
}
/** The side of one id, or of all rows of a group by what names it. */
function sideByHash(id, { test, validation }) {
    const share = Number.parseInt((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', id, 'hex').slice(0, HEX_DIGITS), 16) / SCALE;
    if (share < test)
        return _split_js__WEBPACK_IMPORTED_MODULE_1__/* .SIDE */ .g.test;
    return share < test + validation ? _split_js__WEBPACK_IMPORTED_MODULE_1__/* .SIDE */ .g.validation : _split_js__WEBPACK_IMPORTED_MODULE_1__/* .SIDE */ .g.train;
}


/***/ }),

/***/ 56670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ DEFAULT_SPLIT),
  a: () => (/* binding */ splitRows)
});

// EXTERNAL MODULE: ./build/shared/config/split-column.js
var split_column = __webpack_require__(30322);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/tabular/cells/parse-time.js
var parse_time = __webpack_require__(25705);
// EXTERNAL MODULE: ./build/shared/tabular/cells/show-value.js
var show_value = __webpack_require__(61675);
// EXTERNAL MODULE: ./build/shared/tabular/columns/place-of.js
var place_of = __webpack_require__(16967);
// EXTERNAL MODULE: ./build/shared/tabular/split/side-of-text.js
var side_of_text = __webpack_require__(31700);
// EXTERNAL MODULE: ./build/shared/tabular/split/split-by-hash.js
var split_by_hash = __webpack_require__(14736);
// EXTERNAL MODULE: ./build/shared/tabular/split/split.js
var split_split = __webpack_require__(83821);
;// CONCATENATED MODULE: ./build/shared/tabular/split/split-by-time.js

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
            sides[row] = split_split/* SIDE */.g.test;
        else
            sides[row] = validationFrom !== undefined && time >= validationFrom ? split_split/* SIDE */.g.validation : split_split/* SIDE */.g.train;
    }
    return sides;
}

;// CONCATENATED MODULE: ./build/shared/tabular/split/split-rows.js









/** Where the config says nothing. */
const DEFAULT_SPLIT = { by: 'hash', test: 0.2, validation: 0.1 };
/**
 * The side of every row, as `data.split` says.
 * @param ids unique texts, one per row; a split by hash goes by them alone
 * @param column the column that the split reads; null under a split by hash
 * @returns a `Side` per row, in row order
 * @throws UserError where the shares leave nothing to train, the column says no side of a row, or a side that is needed gets no row
 */
function splitRows(split, options) {
    if (split.by === 'hash')
        return byShares(split, (0,split_by_hash/* splitByHash */.S)(options.ids, split), { ...options, what: 'rows' });
    const { column, source } = options;
    if (column === null)
        throw new RangeError(`a split by ${split.by} needs its column`);
    if (split.by === 'time')
        return byTime(split, { ...options, column });
    const sides = readSides(split, { ...options, column });
    if (split.by === 'group')
        return byShares(split, sides, { ...options, what: `rows by ${column.name}` });
    needRows(sides, split_split/* SIDE */.g.test, `${source}: no row has ${either((0,split_column/* sideNames */.WT)(split.test))} in ${column.name}, so there are no test rows; say in data.split.test what stands there`);
    needRows(sides, split_split/* SIDE */.g.train, `${source}: no row has ${either((0,split_column/* sideNames */.WT)(split.train))} in ${column.name}, so there is nothing to train; say in data.split.train what stands there`);
    return sides;
}
function byShares({ test, validation }, sides, { source, what }) {
    if (test + validation >= 1) {
        throw new errors/* UserError */.yo(`data.split: test ${test} and validation ${validation} leave no rows to train; together they must be below 1`);
    }
    needRows(sides, split_split/* SIDE */.g.test, `${source}: none of its ${sides.length} ${what} is a test row (data.split.test is ${test}); bring more rows or raise data.split.test`);
    needRows(sides, split_split/* SIDE */.g.train, `${source}: none of its ${sides.length} ${what} is left to train; bring more rows or lower data.split.test and data.split.validation`);
    return sides;
}
function byTime(split, { column, source, ...options }) {
    const testFrom = (0,parse_time/* parseTimeText */.Q8)(split['test-from']);
    if (Number.isNaN(testFrom)) {
        throw new errors/* UserError */.yo(`data.split.test-from: ${JSON.stringify(split['test-from'])} is no date or time; write 2001-03-10 or 2001-03-10T14:30:00Z`);
    }
    const times = new Float64Array(column.codes.length);
    const without = fill(times, column, parse_time/* parseTimeText */.Q8, Number.isNaN);
    refuse(without, column, {
        ...options,
        wrong: 'is no date or time',
        needed: 'data.split by time needs one in every row, such as 2001-03-10 or 2001-03-10 14:30',
    });
    const sides = splitByTime(times, { testFrom, validation: split.validation });
    needRows(sides, split_split/* SIDE */.g.test, `${source}: no row has a ${column.name} at or after ${split['test-from']}, so there are no test rows; lower data.split.test-from`);
    needRows(sides, split_split/* SIDE */.g.train, `${source}: no row has a ${column.name} before ${split['test-from']}, so there is nothing to train; raise data.split.test-from`);
    return sides;
}
const NO_SIDE = 255;
function readSides(split, { column, ...options }) {
    const sideOf = (0,side_of_text/* sideOfText */.m)(split);
    const sides = new Uint8Array(column.codes.length);
    const without = fill(sides, column, (text) => sideOf(text) ?? NO_SIDE, (side) => side === NO_SIDE);
    const told = split.by === 'group'
        ? { wrong: 'names no group', needed: 'data.split by group needs one in every row: fill it, or take these rows out' }
        : { wrong: 'names no side', needed: `data.split by column needs one of ${either(split_column/* SIDES */.BV.flatMap((side) => (0,split_column/* sideNames */.WT)(split[side])))} in every row` };
    refuse(without, column, { ...options, ...told });
    return sides;
}
/** Writes for each row what its text means; each different text is asked once. A missing cell means NaN or what becomes of it. */
function fill(into, { codes, dictionary }, read, isNone) {
    const known = dictionary.map(read);
    let [count, first] = [0, -1];
    for (const [row, code] of codes.entries()) {
        const value = known[code];
        into[row] = value ?? Number.NaN;
        if ((value === undefined || isNone(value)) && count++ === 0)
            first = row;
    }
    return { count, first };
}
function refuse({ count, first }, column, { places, showValues = true, wrong, needed }) {
    if (count === 0)
        return;
    const text = column.dictionary[column.codes[first] ?? -1];
    const found = text === undefined ? 'the cell is missing' : `${(0,show_value/* showValue */.v)(text, showValues)} ${wrong}`;
    const more = count === 1 ? '' : ` (the first of ${count} such rows)`;
    throw new errors/* UserError */.yo(`${(0,place_of/* placeOf */.$)(places, first)}: column ${column.name}: ${found}${more}; ${needed}`);
}
/** More names say nothing to a reader. */
const MOST_NAMED = 10;
function either(names) {
    const shown = names.slice(0, MOST_NAMED).map((name) => JSON.stringify(name)).join(names.length === 2 ? ' or ' : ', ');
    return `${shown}${names.length > MOST_NAMED ? ', …' : ''}`;
}
function needRows(sides, side, message) {
    if (!sides.includes(side))
        throw new errors/* UserError */.yo(message);
}


/***/ }),

/***/ 83821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ SIDE)
/* harmony export */ });
/** Which side of the split a row is on. */
const SIDE = { train: 0, validation: 1, test: 2 };


/***/ })

};
