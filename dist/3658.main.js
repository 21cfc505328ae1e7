export const id = 3658;
export const ids = [3658];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 25893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The name that was probably meant; null where none is near enough to be worth a guess. */
function nearestName(found, allowed) {
    const plain = normalise(found);
    const [best] = allowed
        .map((name) => ({ name, edits: edits(plain, normalise(name)) }))
        .sort((a, b) => a.edits - b.edits);
    // A third of the letters may differ: "marign" is "margin", while "test" is not "seed".
    const limit = Math.max(1, Math.floor(plain.length / 3));
    return best !== undefined && best.edits <= limit ? best.name : null;
}
/** Levenshtein's distance, but letters in another order are one slip: "mni" is "min". */
function edits(found, allowed) {
    const letters = (name) => [...name].sort().join('');
    return found !== allowed && letters(found) === letters(allowed) ? 1 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(found, allowed);
}
/** `showValues`, `show_values` and `Show-Values` are all the same slip. */
function normalise(name) {
    return name
        .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
        .replaceAll(/[_\s]/g, '-')
        .toLowerCase();
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

/***/ 70831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * JSON with sorted keys and no white space (RFC 8785), so that equal values are equal bytes. As ever in JSON, an undefined field is absent and an
 * undefined item is null.
 * @throws RangeError for what JSON can't hold and would write as something else (NaN as null, a Map as {}): two different values would be
 *   the same bytes
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
    if (value === null || typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
        return JSON.stringify(value);
    if (!isPlainObject(value))
        throw new RangeError(`JSON can't hold ${String(value)}`);
    const fields = Object.entries(value)
        .filter(([, field]) => field !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
    return `{${fields.join(',')}}`;
}
function isPlainObject(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || prototype === Object.prototype;
}


/***/ }),

/***/ 23520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ jsonBytes)
/* harmony export */ });
/** A value as the JSON file that a person may read: two spaces, a newline at the end. */
function jsonBytes(value) {
    return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}


/***/ }),

/***/ 85693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ verifyBundle),
/* harmony export */   JQ: () => (/* binding */ digestOfManifest),
/* harmony export */   T8: () => (/* binding */ manifestBytes),
/* harmony export */   Ui: () => (/* binding */ makeManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   i4: () => (/* binding */ manifestOfDirectory),
/* harmony export */   ir: () => (/* binding */ MANIFEST_NAME),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58291);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70831);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27716);
/* harmony import */ var _parse_versioned_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8441);







const MANIFEST_NAME = 'manifest.json';
/** A manifest that is read from outside: more entries than this are refused before anything is hashed. */
const MAX_FILES = 10_000;
const MAX_MANIFEST_BYTES = 16 * 1024 * 1024;
/** A plain relative POSIX path: no `..`, no empty part, no drive, no backslash. */
const safePath = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .max(1024)
    .refine((path) => path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !/[\\:\0]/.test(path), 'must be a plain relative path');
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('mlops/manifest/v1'),
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['data', 'tfjs', 'files']),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: safePath, sha256: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/), size: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0) })).max(MAX_FILES),
});
/** Puts the files in byte order of their paths, whatever order they came in. */
function makeManifest(kind, files) {
    const sorted = [...files].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
    return { schema: 'mlops/manifest/v1', kind, files: sorted };
}
/** The bytes of `manifest.json`; their sha256 is the digest of the bundle, so `sha256sum manifest.json` shows it too. */
function manifestBytes(manifest) {
    return Buffer.from((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(manifest));
}
function digestOfManifest(manifest) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfBytes */ .by)(manifestBytes(manifest));
}
/** Hashes every file under the folder (but a `manifest.json` at its top). Links and other irregular entries are refused. */
async function manifestOfDirectory(directory, kind) {
    const files = [];
    for (const path of await listFiles(directory)) {
        if (path === MANIFEST_NAME)
            continue;
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
        files.push({ path, sha256: (await (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfFile */ .Mk)(full)).slice('sha256:'.length), size: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(full)).size });
    }
    return makeManifest(kind, files);
}
/**
 * Reads `manifest.json` of a bundle without looking at its files. Only the bytes that `manifestBytes` writes are accepted: in any other
 * form the sha256 of the file is not the digest of the bundle.
 */
async function readManifest(directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, MANIFEST_NAME);
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
    if (!stat?.isFile())
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${directory}: no ${MANIFEST_NAME} here, so this is no bundle`);
    if (stat.size > MAX_MANIFEST_BYTES)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${path}: larger than ${MAX_MANIFEST_BYTES} bytes`);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    const manifest = (0,_parse_versioned_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersioned */ .r)(manifestSchema, text, path);
    const canonical = makeManifest(manifest.kind, manifest.files);
    const repeated = canonical.files.find(({ path }, place) => canonical.files[place + 1]?.path === path);
    if (repeated !== undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${path}: lists ${JSON.stringify(repeated.path)} twice`);
    if (text !== (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(canonical))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${path}: not in the form that mlops writes (paths in byte order, no white space), so its sha256 is not the digest of the bundle`);
    return canonical;
}
/**
 * Reads a bundle's manifest and holds every byte of the folder against it.
 * @throws UserError naming the first file that is absent, altered or not listed, or the digest that was expected.
 */
async function verifyBundle(directory, expected) {
    const manifest = await readManifest(directory);
    const digest = digestOfManifest(manifest);
    if (expected !== undefined && digest !== expected)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${directory}: its digest is ${digest}, expected ${expected}`);
    const found = new Map((await manifestOfDirectory(directory, manifest.kind)).files.map((file) => [file.path, file]));
    for (const file of manifest.files) {
        const actual = found.get(file.path);
        if (actual === undefined)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file.path)}: listed in the manifest, but absent`);
        if (actual.sha256 !== file.sha256 || actual.size !== file.size)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file.path)}: its bytes are not those of the manifest`);
        found.delete(file.path);
    }
    for (const path of found.keys())
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)}: not listed in the manifest`);
    return { manifest, digest };
}
/** Relative POSIX paths of all regular files. */
async function listFiles(directory, prefix = '') {
    const paths = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, prefix), { withFileTypes: true })) {
        const path = prefix + entry.name;
        if (path.includes('\ufffd'))
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)}: the name is not UTF-8; rename it`);
        if (entry.isDirectory())
            paths.push(...(await listFiles(directory, `${path}/`)));
        else if (entry.isFile())
            paths.push(path);
        else
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)}: neither a file nor a folder; links are not carried in a bundle`);
        if (paths.length > MAX_FILES)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${directory}: more than ${MAX_FILES} files`);
    }
    return paths;
}


/***/ }),

/***/ 15251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ provenanceStatement),
/* harmony export */   bf: () => (/* binding */ registrationStatement),
/* harmony export */   oC: () => (/* binding */ testResultStatementSchema),
/* harmony export */   r2: () => (/* binding */ deploymentStatement),
/* harmony export */   tO: () => (/* binding */ testResultStatement)
/* harmony export */ });
/* unused harmony export TEST_RESULT */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65031);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27716);



/*
 * In-toto Statements, version 1 (https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md): what was proved about which bytes.
 * Fields of our own carry the prefix `mlops_`, as the specification asks of extension fields.
 */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const DEPLOYMENT = 'urn:mlops-actions:deployment:v1';
const REGISTRATION = 'urn:mlops-actions:registration:v1';
/** in-toto's test-result has three results; what could not be judged has failed there, and `mlops_verdict` tells them apart. */
const RESULTS = { pass: 'PASSED', warn: 'WARNED', fail: 'FAILED', inconclusive: 'FAILED' };
function testResultStatement(options) {
    return statement(options.subject, TEST_RESULT, {
        result: RESULTS[options.verdict],
        configuration: options.configuration.map(descriptor),
        passedTests: options.passed,
        warnedTests: options.warned,
        failedTests: options.failed,
        mlops_verdict: options.verdict,
        mlops_at: options.at.toISOString(),
        ...options.extension,
    });
}
/** SLSA provenance (https://slsa.dev/spec/v1.0/provenance) of a training. */
function provenanceStatement(options) {
    return statement(options.subject, PROVENANCE, {
        buildDefinition: { buildType: options.buildType, externalParameters: options.parameters, internalParameters: {}, resolvedDependencies: options.dependencies.map(descriptor) },
        runDetails: {
            builder: { id: 'urn:mlops-actions:train', version: options.builder },
            metadata: { startedOn: options.startedOn.toISOString(), finishedOn: options.finishedOn.toISOString() },
        },
    });
}
function registrationStatement(subject, predicate) {
    return statement(subject, REGISTRATION, predicate);
}
function deploymentStatement(subject, predicate) {
    return statement(subject, DEPLOYMENT, predicate);
}
/** The part of a test-result statement that later stages decide on. */
const testResultStatementSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    _type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(STATEMENT_TYPE),
    subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/) }) })).min(1),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(TEST_RESULT),
    predicate: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ result: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['PASSED', 'WARNED', 'FAILED']), mlops_verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk) }),
});
function statement(subject, predicateType, predicate) {
    return { _type: STATEMENT_TYPE, subject: subject.map(descriptor), predicateType, predicate };
}
function descriptor({ name, digest }) {
    if (!_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_PATTERN */ .WA.test(digest))
        throw new RangeError(`${name}: ${digest} is no sha256 digest`);
    return { name, digest: { sha256: digest.slice('sha256:'.length) } };
}


/***/ }),

/***/ 76680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ dataManifest)
/* harmony export */ });
/* harmony import */ var _statement_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85693);

/** The manifest whose digest names the data: its files as the config writes them, with the sha256 of their bytes. */
function dataManifest(files) {
    return (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .makeManifest */ .Ui)('data', files.map(({ path, bytes, sha256 }) => ({ path: path.replaceAll('\\', '/'), sha256, size: bytes })));
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
