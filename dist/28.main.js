export const id = 28;
export const ids = [28];
export const modules = {

/***/ 16019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ takeOut),
/* harmony export */   l: () => (/* binding */ takeIn)
/* harmony export */ });
/* harmony import */ var _shared_tabular_columns_breaches_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14333);
/* harmony import */ var _shared_tabular_columns_column_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48166);
/* harmony import */ var _shared_tabular_columns_merge_column_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82819);
/* harmony import */ var _scan_table_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27026);
/* harmony import */ var _unique_hash_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18585);





/** Takes what was seen out of the scan, which still knows what it has found out about values. Its columns are to be cleared by the caller. */
function takeOut({ columns, keys, faults, rules, shares }) {
    const { ragged, quote, json, encoding } = faults;
    const taken = new Map([...encoding].map(([place, tally]) => [place, takeTally(tally)]));
    encoding.clear();
    return {
        columns: columns.map(packColumn),
        keys: new Map([...keys].map(([name, { hashes }]) => [name, takeHashes(hashes)])),
        faults: { ragged: takeTally(ragged), quote: takeTally(quote), json: takeTally(json), encoding: taken },
        rules: rules.tallies.map(({ broken, unclear }) => [takeTally(broken), takeTally(unclear)]),
        shares: new Map([...shares].map(([place, { counts }]) => [place, takeCounts(counts)])),
    };
}
/** Takes in what was seen in the range that follows. */
function takeIn(into, next, spill) {
    for (const [place, column] of next.columns.entries())
        (0,_shared_tabular_columns_merge_column_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeColumnScan */ ._)(into.columns[place], column);
    for (const [name, hashes] of next.keys)
        (0,_unique_hash_log_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeHashLogs */ .uG)(into.keys.get(name).hashes, hashes, spill);
    for (const kind of ['ragged', 'quote', 'json'])
        (0,_shared_tabular_columns_breaches_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeTallies */ .n_)(into.faults[kind], next.faults[kind]);
    for (const [place, tally] of next.faults.encoding)
        (0,_shared_tabular_columns_breaches_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeTallies */ .n_)((0,_scan_table_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .encodingTally */ .Mm)(into.faults, place), tally);
    for (const [index, [broken, unclear]] of next.rules.entries()) {
        const tallies = into.rules.tallies[index];
        if (tallies === undefined)
            continue;
        (0,_shared_tabular_columns_breaches_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeTallies */ .n_)(tallies.broken, broken);
        (0,_shared_tabular_columns_breaches_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeTallies */ .n_)(tallies.unclear, unclear);
    }
    for (const [place, counts] of next.shares) {
        const known = into.shares.get(place)?.counts;
        for (const [name, count] of counts)
            known?.set(name, (known.get(name) ?? 0) + count);
    }
}
function takeTally(tally) {
    const taken = { ...tally, examples: tally.examples.splice(0) };
    tally.count = 0;
    return taken;
}
function takeHashes(hashes) {
    const { filled } = hashes;
    hashes.filled = 0;
    return { filled, collected: hashes.collected.slice(0, filled) };
}
function takeCounts(counts) {
    const taken = new Map(counts);
    for (const name of counts.keys())
        counts.set(name, 0);
    return taken;
}
/** Arrays no longer than what they hold. */
function packColumn(scan) {
    (0,_shared_tabular_columns_column_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .settleColumnScan */ .ZG)(scan);
    const { rules: _, kernel: __, ...kept } = scan;
    return { ...kept, breaches: scan.breaches.map(takeTally), table: packTable(scan.table), stream: scan.stream === null ? null : packStream(scan.stream) };
}
function packTable({ size, wordsUsed, extents, words, counts, marks }) {
    return { size, wordsUsed, extents: extents.slice(0, 2 * size), words: words.slice(0, wordsUsed), counts: counts.slice(0, size), marks: marks.slice(0, size) };
}
function packStream(stream) {
    const { numbers, distinct, times, lengths, frequent } = stream;
    const { block: _, filled: __, sketch, ...summed } = numbers;
    const levels = sketch.levels.map((values, level) => values.slice(0, sketch.filled[level]));
    return {
        ...stream,
        distinct: { ranks: distinct.ranks.slice() },
        times: { ...times },
        lengths: { ...lengths },
        frequent: frequent === null ? null : packTexts(frequent),
        numbers: { ...summed, sketch: { levels, filled: [...sketch.filled] } },
    };
}
function packTexts({ table, errors, turnedAway, passed, long }) {
    return { table: packTable(table), errors: errors.slice(0, table.size), turnedAway: turnedAway.slice(), passed, long };
}


/***/ }),

/***/ 28556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ LONG),
/* harmony export */   Ey: () => (/* binding */ ABOVE),
/* harmony export */   Gr: () => (/* binding */ freeRules),
/* harmony export */   Pb: () => (/* binding */ SHORT),
/* harmony export */   XF: () => (/* binding */ PATTERN),
/* harmony export */   ZE: () => (/* binding */ TYPE),
/* harmony export */   et: () => (/* binding */ BELOW),
/* harmony export */   iZ: () => (/* binding */ columnRules),
/* harmony export */   tT: () => (/* binding */ VALUES)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2856);
/* harmony import */ var _shared_tabular_cells_typed_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42060);
/* harmony import */ var _shared_tabular_columns_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94756);



/** Kinds of breaches, each a bit. */
const TYPE = _shared_tabular_columns_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_RULE */ .y6;
const BELOW = _shared_tabular_columns_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_RULE */ .y6 << 1;
const ABOVE = _shared_tabular_columns_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_RULE */ .y6 << 2;
const PATTERN = _shared_tabular_columns_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_RULE */ .y6 << 3;
const VALUES = _shared_tabular_columns_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_RULE */ .y6 << 4;
const SHORT = _shared_tabular_columns_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_RULE */ .y6 << 5;
const LONG = _shared_tabular_columns_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_RULE */ .y6 << 6;
/** Texts whose answer is remembered, and their characters. */
const MOST_REMEMBERED = 8192;
const LONGEST_REMEMBERED = 64;
/** What a column that nobody declared is held to: nothing. */
function freeRules(missing) {
    return { type: null, missing, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, byText: false, shortest: 0, longest: Number.POSITIVE_INFINITY, judge: () => 0 };
}
/**
 * What `data.columns` says of a column, as a judge of its values. A value that isn't of the type has no place in an order or a list,
 * so bounds and `values` are not held against it; the pattern is.
 */
function columnRules(config, missing) {
    const type = config.type ?? 'string';
    const low = boundValue(config.min, Number.NEGATIVE_INFINITY);
    const high = boundValue(config.max, Number.POSITIVE_INFINITY);
    const matches = config.pattern === undefined ? null : remembering(re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.compile(config.pattern));
    const values = config.values === undefined ? null : new Set(config.values.map((value) => (type === 'string' ? String(value) : (0,_shared_tabular_cells_typed_value_js__WEBPACK_IMPORTED_MODULE_0__/* .typedTextValue */ .rf)(type, String(value)))));
    const { 'min-length': shortest = 0, 'max-length': longest = Number.POSITIVE_INFINITY } = config;
    const hasLength = shortest > 0 || longest < Number.POSITIVE_INFINITY;
    const judgeLength = (text) => {
        const length = charactersOf(text);
        return (length < shortest ? SHORT : 0) | (length > longest ? LONG : 0);
    };
    const judgeTyped = (text) => {
        const value = (0,_shared_tabular_cells_typed_value_js__WEBPACK_IMPORTED_MODULE_0__/* .typedTextValue */ .rf)(type, text);
        if (Number.isNaN(value))
            return TYPE;
        // BigInt and number compare exactly, where a double has no room for all digits.
        const exact = type === 'integer' && !Number.isSafeInteger(value) ? BigInt(text.trim()) : value;
        const listed = values === null || values.has(type === 'string' ? text : value);
        return (exact < low ? BELOW : 0) | (exact > high ? ABOVE : 0) | (listed ? 0 : VALUES);
    };
    return {
        type,
        missing,
        limitsMissing: config.missing !== undefined,
        low,
        high,
        byText: matches !== null || values !== null || (hasLength && type !== 'string'),
        shortest,
        longest,
        judge: (text) => judgeTyped(text) | (hasLength ? judgeLength(text) : 0) | (matches === null || matches(text) ? 0 : PATTERN),
    };
}
/** A match takes microseconds, and every range of the rows asks again for the same texts. */
function remembering(pattern) {
    const known = new Map();
    return (text) => {
        const answer = known.get(text) ?? pattern.test(text);
        if (text.length <= LONGEST_REMEMBERED && known.size < MOST_REMEMBERED)
            known.set(text, answer);
        return answer;
    };
}
/** Code points: a surrogate pair is one. */
function charactersOf(text) {
    let characters = text.length;
    for (let at = 1; at < text.length; at++)
        if (isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1)))
            characters--;
    return characters;
}
function isHigh(unit) {
    return (unit & 0xfc00) === 0xd800;
}
function isLow(unit) {
    return (unit & 0xfc00) === 0xdc00;
}
function boundValue(bound, none) {
    if (bound === undefined)
        return none;
    return typeof bound === 'number' ? bound : (0,_shared_tabular_cells_typed_value_js__WEBPACK_IMPORTED_MODULE_0__/* .typedTextValue */ .rf)('timestamp', bound);
}


/***/ }),

/***/ 60028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ createRangeScanner)
});

// EXTERNAL MODULE: ./build/shared/tabular/columns/column-scan.js
var column_scan = __webpack_require__(48166);
// EXTERNAL MODULE: ./build/shared/tabular/blocks/text-buffer.js
var text_buffer = __webpack_require__(72149);
// EXTERNAL MODULE: ./build/shared/tabular/delimited/scan-rows.js
var scan_rows = __webpack_require__(96723);
// EXTERNAL MODULE: ./build/shared/tabular/jsonl/read-record.js
var read_record = __webpack_require__(85973);
// EXTERNAL MODULE: ./build/shared/tabular/jsonl/scan-lines.js
var scan_lines = __webpack_require__(4236);
// EXTERNAL MODULE: ./build/shared/tabular/rows/reorder-columns.js
var reorder_columns = __webpack_require__(79283);
// EXTERNAL MODULE: ./build/shared/tabular/rows/reordered-rows.js
var reordered_rows = __webpack_require__(17556);
// EXTERNAL MODULE: ./build/shared/tabular/ranges/range-meter.js
var range_meter = __webpack_require__(18044);
;// CONCATENATED MODULE: ./build/shared/tabular/ranges/scan-range.js







/** What is left of it is a number, too. */
const ENDLESS = Number.MAX_SAFE_INTEGER;
/** Hands the rows of a range to their consumer, on the thread that has it. */
async function scanRange({ bytes: handedOver, pieces }, consumer, kernel) {
    const bytes = Buffer.from(handedOver.buffer);
    const rows = [];
    let isStale = false;
    for (const piece of pieces) {
        const handlers = piece.places === null ? consumer : (0,reordered_rows/* reordered */.N)(consumer, (0,reorder_columns/* createReordering */.G)(piece.places));
        if (piece.kind === 'delimited')
            rows.push(scanDelimitedPiece(piece, { bytes, handlers, kernel }));
        else if (piece.kind === 'parquet') {
            const { scanParquetGroup } = await Promise.all(/* import() */[__webpack_require__.e(388), __webpack_require__.e(3238), __webpack_require__.e(9283)]).then(__webpack_require__.bind(__webpack_require__, 3238));
            rows.push(await scanParquetGroup(piece.source, { group: piece.group, seen: piece.seen, handlers }));
        }
        else {
            const { version } = piece.keys;
            rows.push(scanJsonlPiece(piece, { bytes, handlers }));
            isStale ||= piece.keys.version !== version;
        }
    }
    return { rows, isStale, bytes: handedOver };
}
function scanDelimitedPiece({ from, to, ...piece }, { bytes, handlers, kernel }) {
    const scanner = (0,scan_rows/* createRowScanner */.n)({ ...piece, range: (0,range_meter/* createRangeMeter */.j)(ENDLESS), handlers, kernel });
    scanner.scan(bytes.subarray(0, to + text_buffer/* SPARE_BYTES */.W2), from, to);
    scanner.close();
    return scanner.rows();
}
function scanJsonlPiece({ from, to, path, keys, line }, { bytes, handlers }) {
    const columns = [...keys.entries.values()].filter(({ column }) => column >= 0).length;
    const scanner = (0,scan_lines/* createLineScanner */.X)({ path, columns, keys, reader: (0,read_record/* createRecordReader */.n)(keys), line, range: (0,range_meter/* createRangeMeter */.j)(ENDLESS), handlers });
    scanner.scan(bytes.subarray(0, to + text_buffer/* SPARE_BYTES */.W2), from, to);
    return scanner.rows();
}

// EXTERNAL MODULE: ./build/actions/validate-data/findings/range-findings.js
var range_findings = __webpack_require__(16019);
// EXTERNAL MODULE: ./build/actions/validate-data/unique/key-scan.js
var key_scan = __webpack_require__(93269);
// EXTERNAL MODULE: ./build/actions/validate-data/scan/table-scan.js + 3 modules
var table_scan = __webpack_require__(27026);
;// CONCATENATED MODULE: ./build/actions/validate-data/scan/range-scanner.js





/** The hashes of a range are few. */
const NO_SPILL = {
    append() {
        throw new RangeError('A range is too large for its memory');
    },
    close: () => undefined,
};
/** Looks at one range after the other, whichever thread this is. */
function createRangeScanner(checks, { like, kernel }) {
    const range = (0,table_scan/* createTableScan */.SL)(checks, { like, kernel, createKeyScan: key_scan/* createShortKeyScan */.Hf });
    return async (task) => {
        const answer = await scanRange(task, { onBatch: (batch) => (0,table_scan/* takeBatch */.Sp)(range, batch, NO_SPILL), onFault: (fault) => (0,table_scan/* takeFault */.GD)(range, fault) }, kernel);
        const seen = (0,range_findings/* takeOut */.g)(range);
        for (const [place, column] of range.columns.entries())
            (0,column_scan/* clearColumnScan */.VI)(column, like?.[place]);
        return { ...answer, seen };
    };
}


/***/ }),

/***/ 27026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k7: () => (/* binding */ createColumns),
  SL: () => (/* binding */ createTableScan),
  Mm: () => (/* binding */ encodingTally),
  O1: () => (/* binding */ loadTableChecks),
  Sp: () => (/* binding */ takeBatch),
  GD: () => (/* binding */ takeFault)
});

// EXTERNAL MODULE: ./build/shared/tabular/cells/missing-texts.js
var missing_texts = __webpack_require__(5545);
// EXTERNAL MODULE: ./build/shared/tabular/columns/breaches.js
var breaches = __webpack_require__(14333);
// EXTERNAL MODULE: ./build/shared/tabular/columns/column-scan.js
var column_scan = __webpack_require__(48166);
// EXTERNAL MODULE: ./build/shared/tabular/cells/hash-cell.js
var hash_cell = __webpack_require__(27347);
// EXTERNAL MODULE: ./build/shared/tabular/cells/parse-integer.js
var parse_integer = __webpack_require__(74836);
// EXTERNAL MODULE: ./build/shared/tabular/cells/parse-number.js
var parse_number = __webpack_require__(93457);
// EXTERNAL MODULE: ./build/shared/tabular/cells/parse-time.js
var parse_time = __webpack_require__(25705);
// EXTERNAL MODULE: ./build/shared/tabular/cells/text-lengths.js
var text_lengths = __webpack_require__(32653);
// EXTERNAL MODULE: ./build/shared/tabular/cells/typed-value.js
var typed_value = __webpack_require__(42060);
// EXTERNAL MODULE: ./build/shared/tabular/kernel/kernel.js + 1 modules
var kernel_kernel = __webpack_require__(9574);
// EXTERNAL MODULE: ./build/shared/tabular/rows/batch.js
var rows_batch = __webpack_require__(5454);
// EXTERNAL MODULE: ./build/shared/tabular/columns/frequent-texts.js
var frequent_texts = __webpack_require__(6307);
// EXTERNAL MODULE: ./build/shared/tabular/columns/hyper-log-log.js
var hyper_log_log = __webpack_require__(91824);
// EXTERNAL MODULE: ./build/shared/tabular/columns/marks.js
var columns_marks = __webpack_require__(94756);
// EXTERNAL MODULE: ./build/shared/tabular/columns/number-summary.js
var number_summary = __webpack_require__(51784);
// EXTERNAL MODULE: ./build/shared/tabular/columns/stream-values.js
var stream_values = __webpack_require__(10775);
// EXTERNAL MODULE: ./build/shared/tabular/columns/take-usual.js
var take_usual = __webpack_require__(86736);
// EXTERNAL MODULE: ./build/shared/tabular/columns/value-table.js
var value_table = __webpack_require__(39714);
;// CONCATENATED MODULE: ./build/shared/tabular/columns/scan-column.js

















const hash = new Int32Array(2);
/** Stops of the kernel in a batch from which on it isn't asked again, and as many more for each of so many rows. */
const MOST_STOPS = 16;
const ROWS_PER_STOP = 8;
/** Takes in the column's cells of a batch. The view is over the batch's bytes; the kernel, where there is one, takes what is usual. */
function scanColumn(scan, batch, view) {
    const { rows } = batch;
    const { kernel } = scan;
    const usual = kernel !== null && (0,kernel_kernel/* isInKernel */.TC)(kernel, batch) ? kernel : null;
    let stops = 0;
    let row = 0;
    while (row < rows) {
        if (usual !== null)
            row = (0,take_usual/* takeUsual */.as)(scan, batch, { kernel: usual, row });
        if (row === rows)
            return;
        const to = usual === null || ++stops > MOST_STOPS + row / ROWS_PER_STOP ? rows : row + 1;
        row = takeCells(scan, { batch, view, row, to });
    }
}
/** @returns the row behind the last one taken: before `to` where the column goes on in another mode */
function takeCells(scan, rest) {
    if (scan.mode === 'exact')
        return takeExactly(scan, rest);
    if (scan.mode === 'number')
        return takeNumbers(scan, rest);
    return scan.mode === 'time' ? takeTimes(scan, rest) : takeTexts(scan, rest);
}
function takeExactly(scan, { batch, view, row: first, to }) {
    const { table, place } = scan;
    const { rowStep, starts, ends, quoted } = batch;
    const firstCell = (0,rows_batch/* cellAt */.G0)(batch, 0, place);
    for (let row = first; row < to; row++) {
        const cell = row * rowStep + firstCell;
        const kind = quoted[cell];
        const start = starts[cell];
        const end = ends[cell];
        if (start === end && kind === rows_batch/* CELL */.JA.plain) {
            noteMissing(scan, batch, row);
            continue;
        }
        if (kind === rows_batch/* CELL */.JA.undecodable) {
            scan.undecodable++;
            continue;
        }
        const known = table.size;
        const code = kind === rows_batch/* CELL */.JA.escaped ? codeOfText(table, (0,rows_batch/* cellText */.Ie)(batch, row, place)) : (0,value_table/* codeOfValue */.q9)(table, view, start, end);
        if (code < 0) {
            (0,stream_values/* leaveTable */.En)(scan);
            return row;
        }
        if (code === known)
            table.marks[code] = marksOfValue(scan.rules, batch, { start, end, kind });
        table.counts[code] = table.counts[code] + 1;
        const marks = table.marks[code];
        if (marks !== 0)
            noteCell(scan, marks, { batch, row });
    }
    return to;
}
function takeNumbers(scan, { batch, view, row: first, to }) {
    const { rules, place } = scan;
    const { numbers, distinct } = (0,column_scan/* streamOf */.mA)(scan);
    const { bytes, rowStep, starts, ends, quoted } = batch;
    const firstCell = (0,rows_batch/* cellAt */.G0)(batch, 0, place);
    const integer = scan.type === 'integer';
    const [low, high] = (0,take_usual/* boundsOf */.BO)(scan);
    const { values: tokens } = rules.missing;
    const anyToken = tokens.size > 0;
    for (let row = first; row < to; row++) {
        const cell = row * rowStep + firstCell;
        const kind = quoted[cell];
        const start = starts[cell];
        const end = ends[cell];
        if (start === end && kind === rows_batch/* CELL */.JA.plain) {
            noteMissing(scan, batch, row);
            continue;
        }
        const value = integer ? (0,parse_integer/* parseInteger */.c)(bytes, start, end) : (0,parse_number/* parseNumber */.$)(bytes, start, end);
        if (!(value >= low && value <= high) || kind >= rows_batch/* CELL */.JA.escaped || (anyToken && tokens.has(value))) {
            takeUnusual(scan, { batch, row, start, end });
            if (scan.mode !== 'number' || (integer && scan.type !== 'integer'))
                return row + 1;
            continue;
        }
        if (rules.byText)
            judgeText(scan, batch, row);
        scan.present++;
        (0,hash_cell/* hashCell */.Xp)(view, start, end, hash);
        (0,hyper_log_log/* addHash */.KS)(distinct, hash[0], hash[1]);
        (0,number_summary/* addNumber */.LF)(numbers, value);
    }
    return to;
}
function takeTimes(scan, { batch, view, row: first, to }) {
    const { rules, place } = scan;
    const { times, numbers, distinct } = (0,column_scan/* streamOf */.mA)(scan);
    const { bytes, rowStep, starts, ends, quoted } = batch;
    const firstCell = (0,rows_batch/* cellAt */.G0)(batch, 0, place);
    const type = scan.type === 'date' ? 'date' : 'timestamp';
    const { low, high } = rules;
    const { values: tokens } = rules.missing;
    const anyToken = tokens.size > 0;
    let earliest = -1;
    let latest = -1;
    // Texts are made when they are needed, for in a sorted file every row is the latest so far.
    const makeTexts = () => {
        if (earliest >= 0)
            times.minText = (0,rows_batch/* cellText */.Ie)(batch, earliest, place).trim();
        if (latest >= 0)
            times.maxText = (0,rows_batch/* cellText */.Ie)(batch, latest, place).trim();
        earliest = -1;
        latest = -1;
    };
    let row = first;
    for (; row < to; row++) {
        const cell = row * rowStep + firstCell;
        const kind = quoted[cell];
        const start = starts[cell];
        const end = ends[cell];
        const value = start === end ? Number.NaN : type === 'date' ? (0,parse_time/* parseDate */._U)(bytes, start, end) : (0,parse_time/* parseTime */.pe)(bytes, start, end);
        if (!(value >= low && value <= high) || kind >= rows_batch/* CELL */.JA.escaped || (anyToken && tokens.has(value))) {
            makeTexts();
            takeUnusual(scan, { batch, row, start, end });
            if (scan.mode === 'time' && scan.type === type)
                continue;
            row++;
            break;
        }
        if (rules.byText)
            judgeText(scan, batch, row);
        scan.present++;
        (0,hash_cell/* hashCell */.Xp)(view, start, end, hash);
        (0,hyper_log_log/* addHash */.KS)(distinct, hash[0], hash[1]);
        (0,number_summary/* addNumber */.LF)(numbers, value);
        if (value < times.min) {
            times.min = value;
            earliest = row;
        }
        if (value > times.max) {
            times.max = value;
            latest = row;
        }
    }
    makeTexts();
    return row;
}
function takeTexts(scan, { batch, view, row: first, to }) {
    const { rules, place } = scan;
    const stream = (0,column_scan/* streamOf */.mA)(scan);
    const { distinct, lengths: found } = stream;
    const frequent = (0,column_scan/* frequentOf */.y3)(stream, scan.kernel);
    const { bytes, rowStep, starts, ends, quoted } = batch;
    const firstCell = (0,rows_batch/* cellAt */.G0)(batch, 0, place);
    const { lengths } = rules.missing;
    const anyToken = lengths.size > 0;
    for (let row = first; row < to; row++) {
        const cell = row * rowStep + firstCell;
        const kind = quoted[cell];
        const start = starts[cell];
        const end = ends[cell];
        if (start === end || kind >= rows_batch/* CELL */.JA.escaped || (anyToken && lengths.has(end - start))) {
            takeUnusual(scan, { batch, row, start, end });
            continue;
        }
        const length = (0,text_lengths/* lengthOf */.Y5)(bytes, start, end);
        if (rules.byText || length < rules.shortest || length > rules.longest)
            judgeText(scan, batch, row);
        scan.present++;
        (0,text_lengths/* addLength */.ug)(found, length, 1);
        (0,hash_cell/* hashCell */.Xp)(view, start, end, hash);
        (0,hyper_log_log/* addHash */.KS)(distinct, hash[0], hash[1]);
        if ((0,frequent_texts/* isLastAtDoor */.a_)(frequent, hash[0], hash[1]))
            (0,frequent_texts/* countText */.lT)(frequent, view, start, end);
    }
    return to;
}
/** A streamed cell that the loops above leave alone: missing, a breach, escaped, too wide for a double, or of another type than those before. */
function takeUnusual(scan, { batch, row, start, end }) {
    const { rules, place } = scan;
    const kind = batch.quoted[(0,rows_batch/* cellAt */.G0)(batch, row, place)];
    if (kind === rows_batch/* CELL */.JA.undecodable) {
        scan.undecodable++;
        return;
    }
    if (start === end && kind === rows_batch/* CELL */.JA.plain) {
        noteMissing(scan, batch, row);
        return;
    }
    const bytes = Buffer.from((0,rows_batch/* cellText */.Ie)(batch, row, place));
    const marks = marksOf(rules, bytes);
    if (marks !== 0)
        noteCell(scan, marks, { batch, row });
    if (marks === columns_marks/* MISSING */.lV)
        scan.missing++;
    else if (marks === columns_marks/* BLANK */.Z4)
        scan.blanks++;
    else
        (0,stream_values/* takeStreamed */.Xg)(scan, bytes);
}
/** As `marksOf`, of a cell; most cells tell it without their text. */
function marksOfValue(rules, { bytes }, { start, end, kind }) {
    const { type, byText, missing, low, high } = rules;
    if (kind === rows_batch/* CELL */.JA.escaped)
        return marksOf(rules, Buffer.from(bytes.toString('utf8', start, end).replaceAll('""', '"')));
    if (type === null && !missing.lengths.has(end - start))
        return (0,typed_value/* isBlankText */.oC)(bytes, start, end) ? columns_marks/* BLANK */.Z4 : 0;
    if (type !== null && type !== 'string' && !byText) {
        const value = (0,typed_value/* typedValue */.iG)(type, bytes, { start, end });
        const isExact = type !== 'integer' || Number.isSafeInteger(value);
        if (value >= low && value <= high && isExact && !missing.values.has(value) && !missing.lengths.has(end - start))
            return 0;
    }
    return marksOf(rules, bytes.subarray(start, end));
}
function marksOf(rules, bytes) {
    const text = bytes.toString();
    if (rules.missing.texts.has(text))
        return columns_marks/* MISSING */.lV;
    if (rules.type !== 'string' && (0,typed_value/* isBlankText */.oC)(bytes, 0, bytes.length))
        return rules.type === null ? columns_marks/* BLANK */.Z4 : columns_marks/* MISSING */.lV;
    return rules.judge(text);
}
/** The rules that a value of the right type, within its bounds, can still break. */
function judgeText(scan, batch, row) {
    const marks = scan.rules.judge((0,rows_batch/* cellText */.Ie)(batch, row, scan.place));
    if (marks !== 0)
        noteCell(scan, marks, { batch, row });
}
function noteMissing(scan, batch, row) {
    scan.missing++;
    if ((0,breaches/* countOnly */.Gx)(scan.breaches[(0,breaches/* kindOf */.I)(columns_marks/* MISSING */.lV)]))
        return;
    (0,breaches/* noteBreach */.QP)(scan.breaches, columns_marks/* MISSING */.lV, { place: (0,rows_batch/* placeInBatch */.lg)(batch, row), text: () => null });
}
function noteCell(scan, marks, { batch, row }) {
    const text = () => (marks === columns_marks/* MISSING */.lV ? null : (0,rows_batch/* cellText */.Ie)(batch, row, scan.place));
    (0,breaches/* noteBreach */.QP)(scan.breaches, marks, { place: (0,rows_batch/* placeInBatch */.lg)(batch, row), text });
}
function codeOfText(table, text) {
    const bytes = Buffer.from(text);
    const padded = Buffer.concat([bytes], bytes.length + 4);
    return (0,value_table/* codeOfValue */.q9)(table, new DataView(padded.buffer, padded.byteOffset, padded.length), 0, bytes.length);
}

;// CONCATENATED MODULE: ./build/shared/tabular/kernel/move-batch.js

/** Words are read behind the end of a cell. */
const SPARE_BYTES = 8;
/** The batch in the kernel's memory, or as it is where it has no room there: its cells' bytes may lie far apart. */
function moveBatch(kernel, batch) {
    if ((0,kernel_kernel/* isInKernel */.TC)(kernel, batch))
        return batch;
    const cells = batch.rows * batch.columns;
    // Of a batch with its columns in another order only the cells lie elsewhere.
    const isThere = batch.bytes.buffer === kernel.memory;
    const [low, high] = isThere ? [0, 0] : extentOf(batch, cells);
    if (high - low > kernel_kernel/* MOST_WINDOW_BYTES */.z)
        return batch;
    const { window, moved, room } = kernel;
    if (moved.starts.length < cells) {
        for (const array of [moved.starts, moved.ends, moved.quoted])
            room.free(array);
        Object.assign(moved, { starts: room.int32(cells), ends: room.int32(cells), quoted: room.uint8(cells) });
    }
    const { starts, ends, quoted } = moved;
    if (!isThere)
        window.set(batch.bytes.subarray(low, Math.min(high + SPARE_BYTES, batch.bytes.length)));
    for (let cell = 0; cell < cells; cell++) {
        const start = batch.starts[cell];
        const end = batch.ends[cell];
        // What is empty may lie anywhere.
        starts[cell] = start === end ? 0 : start - low;
        ends[cell] = start === end ? 0 : end - low;
    }
    quoted.set(batch.quoted.subarray(0, cells));
    return { ...batch, bytes: isThere ? batch.bytes : window, starts, ends, quoted, isCsv: false };
}
/** Where the bytes of the first cells begin and end. */
function extentOf({ starts, ends }, cells) {
    let low = Number.POSITIVE_INFINITY;
    let high = 0;
    for (let cell = 0; cell < cells; cell++) {
        const start = starts[cell];
        const end = ends[cell];
        if (start === end)
            continue;
        if (start < low)
            low = start;
        if (end > high)
            high = end;
    }
    return high === 0 ? [0, 0] : [low, high];
}

// EXTERNAL MODULE: ./build/actions/validate-data/unique/key-scan.js
var key_scan = __webpack_require__(93269);
// EXTERNAL MODULE: ./build/actions/validate-data/scan/column-rules.js
var column_rules = __webpack_require__(28556);
;// CONCATENATED MODULE: ./build/actions/validate-data/scan/share-scan.js




/** Values whose place among the expected ones is remembered. */
const REMEMBERED = { maxValues: 32_768, maxBytes: 2 ** 21 };
/** Counts the values under `shares`, also in a column that has too many different ones to keep. */
function createShareScan(place, { config, rules }) {
    const type = config.type ?? 'string';
    const names = Object.keys(config.shares ?? {});
    const known = new Map(names.map((name, index) => [type === 'string' ? name : (0,typed_value/* typedTextValue */.rf)(type, name), index]));
    const counts = new Map(names.map((name) => [name, 0]));
    const table = (0,value_table/* createValueTable */.QS)(REMEMBERED);
    /** Of a value of the table 1 + its place among the names, or 0 where it is none of them. */
    const placeOf = (text) => (known.get(type === 'string' ? text : (0,typed_value/* typedTextValue */.rf)(type, text)) ?? -1) + 1;
    const take = (batch, view) => {
        for (let row = 0; row < batch.rows; row++) {
            const cell = (0,rows_batch/* cellAt */.G0)(batch, row, place);
            const kind = batch.quoted[cell];
            const start = batch.starts[cell];
            const end = batch.ends[cell];
            if (kind === rows_batch/* CELL */.JA.undecodable || (start === end && kind === rows_batch/* CELL */.JA.plain))
                continue;
            const size = table.size;
            const code = kind === rows_batch/* CELL */.JA.escaped ? -1 : (0,value_table/* codeOfValue */.q9)(table, view, start, end);
            if (code === size)
                table.marks[code] = (0,key_scan/* isMissing */.b2)(rules, { batch, row, place, start, end }) ? 0 : placeOf((0,rows_batch/* cellText */.Ie)(batch, row, place));
            const found = code >= 0 ? table.marks[code] : (0,key_scan/* isMissing */.b2)(rules, { batch, row, place, start, end }) ? 0 : placeOf((0,rows_batch/* cellText */.Ie)(batch, row, place));
            const name = names[found - 1];
            if (name !== undefined)
                counts.set(name, (counts.get(name) ?? 0) + 1);
        }
    };
    return { counts, take };
}

;// CONCATENATED MODULE: ./build/actions/validate-data/scan/table-scan.js









async function loadTableChecks(data) {
    // What reads rules is large, and most data have none.
    const ruleScans = data.rules === undefined ? null : await Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(1158)]).then(__webpack_require__.bind(__webpack_require__, 21158));
    const missing = (0,missing_texts/* missingTexts */.N)(data['missing-values'] ?? []);
    const declared = new Map(Object.entries(data.columns ?? {}));
    const rulesOf = (name) => {
        const config = declared.get(name);
        return config === undefined ? (0,column_rules/* freeRules */.Gr)(missing) : (0,column_rules/* columnRules */.iZ)(config, missing);
    };
    return (header, examples) => ({ header, data, examples, rules: header.map(rulesOf), createRuleScan: ruleScans?.createRuleScan ?? null });
}
function createTableScan(checks, { like, createKeyScan, kernel }) {
    const { header, data, rules, examples } = checks;
    const keys = keysOf(checks);
    return {
        kernel,
        columns: createColumns(checks, { like, kernel }),
        keys: new Map([...keys].map(([name, key]) => [name, createKeyScan(key, keys.size, kernel)])),
        faults: { ragged: (0,breaches/* createTally */.Xf)(examples), quote: (0,breaches/* createTally */.Xf)(examples), json: (0,breaches/* createTally */.Xf)(examples), encoding: new Map() },
        rules: checks.createRuleScan?.(header, { data, rules, examples }) ?? { tallies: [], take: () => undefined },
        shares: shareScans(checks),
    };
}
function createColumns({ rules, examples }, { like, kernel }) {
    return rules.map((rule, place) => (0,column_scan/* createColumnScan */.u1)(place, { rules: rule, columns: rules.length, examples, like: like?.[place], kernel }));
}
function takeBatch({ kernel, columns, keys, rules, shares }, given, spill) {
    const batch = kernel === null ? given : moveBatch(kernel, given);
    const view = (0,rows_batch/* viewOf */.du)(batch);
    for (const column of columns)
        scanColumn(column, batch, view);
    for (const key of keys.values())
        (0,key_scan/* scanKeys */.GE)(key, batch, { view, spill });
    rules.take(batch, view);
    for (const share of shares.values())
        share.take(batch, view);
}
function takeFault({ faults }, fault) {
    (0,breaches/* addToTally */.JQ)(fault.kind === 'encoding' ? encodingTally(faults, fault.column) : faults[fault.kind], fault, () => fault.text);
}
function encodingTally({ encoding, ragged }, place) {
    const tally = encoding.get(place) ?? (0,breaches/* createTally */.Xf)(ragged.limit);
    encoding.set(place, tally);
    return tally;
}
/** Columns that aren't in the header are a finding of their own. */
function keysOf({ header, data, rules }) {
    const declared = new Map(Object.entries(data.columns ?? {}));
    const keys = new Map();
    const pick = (places) => places.flatMap((place) => rules[place] ?? []);
    for (const [place, name] of header.entries()) {
        if (declared.get(name)?.unique === true)
            keys.set(place, { places: [place], rules: pick([place]), skipMissing: true });
    }
    const places = (data.rows?.unique ?? []).map((name) => header.indexOf(name));
    if (places.length > 0 && !places.includes(-1))
        keys.set('rows', { places, rules: pick(places), skipMissing: false });
    return keys;
}
function shareScans({ header, data, rules }) {
    const declared = new Map(Object.entries(data.columns ?? {}));
    return new Map(rules.flatMap((rule, place) => {
        const config = declared.get(header[place] ?? '');
        return config?.shares === undefined ? [] : [[place, createShareScan(place, { config, rules: rule })]];
    }));
}


/***/ }),

/***/ 18585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ repeatedHashes),
/* harmony export */   N4: () => (/* binding */ logHash),
/* harmony export */   bT: () => (/* binding */ createShortHashLog),
/* harmony export */   fn: () => (/* binding */ logHashes),
/* harmony export */   r1: () => (/* binding */ createHashLog),
/* harmony export */   uG: () => (/* binding */ mergeHashLogs)
/* harmony export */ });
/* harmony import */ var _hash_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52595);
/* harmony import */ var _suspects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73716);


const PARTITION_BITS = 8;
const PARTITIONS = 1 << PARTITION_BITS;
const FIRST_HASHES = 1024;
const HASH_BYTES = 8;
/** Hashes that all logs of a scan together collect before they are sorted into a run. */
const COLLECTED_BY_ALL = 2 ** 21;
const MOST_COLLECTED = 2 ** 17;
/** Bytes of runs that all logs of a scan together keep in memory; what comes then goes to the disk. */
const KEPT_BY_ALL = 4 * 1024 * 1024;
/** @param logs how many of them share the memory */
function createHashLog(logs) {
    const collected = Math.max(FIRST_HASHES, Math.min(MOST_COLLECTED, Math.floor(COLLECTED_BY_ALL / logs)));
    return { collected: new Int32Array(2 * FIRST_HASHES), filled: 0, runs: [], limits: { collected, runsInMemory: Math.floor(KEPT_BY_ALL / logs / (HASH_BYTES * collected)) } };
}
function logHash(log, hash, spill) {
    if (log.filled === log.collected.length)
        makeRoom(log, spill);
    log.collected[log.filled++] = hash[0];
    log.collected[log.filled++] = hash[1];
}
/** @param pairs of words */
function logHashes(log, pairs, spill) {
    for (let at = 0; at < pairs.length;) {
        if (log.filled === log.collected.length)
            makeRoom(log, spill);
        const taken = Math.min(pairs.length - at, log.collected.length - log.filled);
        log.collected.set(pairs.subarray(at, at + taken), log.filled);
        log.filled += taken;
        at += taken;
    }
}
function makeRoom(log, spill) {
    if (log.filled < 2 * log.limits.collected) {
        const longer = new Int32Array(Math.min(2 * log.filled, 2 * log.limits.collected));
        longer.set(log.collected);
        log.collected = longer;
        return;
    }
    const isKept = log.runs.length < log.limits.runsInMemory;
    // What goes to the disk is sorted in the same place each time: garbage of this size would wait long to be collected.
    if (!isKept && passing.length !== log.filled)
        passing = new Int32Array(log.filled);
    const { bounds, words } = sorted(log, isKept ? new Int32Array(log.filled) : passing);
    log.runs.push({ bounds, words: isKept ? words : spill.append(new Uint8Array(words.buffer, words.byteOffset, words.byteLength)) });
    log.filled = 0;
}
/** A log of few rows that stays in memory. */
function createShortHashLog() {
    return { collected: new Int32Array(2 * FIRST_HASHES), filled: 0, runs: [], limits: { collected: Number.POSITIVE_INFINITY, runsInMemory: 0 } };
}
/** Takes in what a short log has. */
function mergeHashLogs(into, { collected, filled }, spill) {
    logHashes(into, collected.subarray(0, filled), spill);
}
let passing = new Int32Array(0);
/** What was collected, partition by partition, in `words`. */
function sorted({ collected, filled }, words) {
    const bounds = new Int32Array(PARTITIONS + 1);
    for (let at = 0; at < filled; at += 2) {
        const after = partitionOf(collected[at]) + 1;
        bounds[after] = bounds[after] + 1;
    }
    for (let partition = 0; partition < PARTITIONS; partition++)
        bounds[partition + 1] = bounds[partition + 1] + bounds[partition];
    const next = bounds.slice(0, PARTITIONS);
    for (let at = 0; at < filled; at += 2) {
        const first = collected[at];
        const partition = partitionOf(first);
        const place = next[partition];
        next[partition] = place + 1;
        words[2 * place] = first;
        words[2 * place + 1] = collected[at + 1];
    }
    return { bounds, words };
}
function partitionOf(first) {
    return first >>> (32 - PARTITION_BITS);
}
/**
 * The hashes that were logged more than once, in whichever of the logs, which are used up.
 * @param keys how many keys share the memory
 */
function repeatedHashes(logs, { reader, keys }) {
    const again = (0,_suspects_js__WEBPACK_IMPORTED_MODULE_0__/* .createSuspects */ .xj)(keys);
    const runs = logs.flatMap((log) => {
        const last = sorted(log, new Int32Array(log.filled));
        log.collected = new Int32Array(0);
        log.filled = 0;
        return [...log.runs.splice(0), last];
    });
    const seen = (0,_hash_set_js__WEBPACK_IMPORTED_MODULE_1__/* .createHashSet */ .xz)();
    for (let partition = 0; partition < PARTITIONS; partition++) {
        (0,_hash_set_js__WEBPACK_IMPORTED_MODULE_1__/* .clearSet */ .C$)(seen);
        for (const run of runs) {
            const words = wordsOf(run, { partition, reader });
            for (let at = 0; at < words.length; at += 2) {
                const first = words[at];
                const second = words[at + 1];
                if ((0,_hash_set_js__WEBPACK_IMPORTED_MODULE_1__/* .addToSet */ .TE)(seen, first, second))
                    (0,_suspects_js__WEBPACK_IMPORTED_MODULE_0__/* .addSuspect */ .ZU)(again, first, second);
            }
        }
    }
    return again;
}
function wordsOf({ bounds, words }, { partition, reader }) {
    const start = bounds[partition];
    const hashes = hashesIn(bounds, partition);
    if (words instanceof Int32Array)
        return words.subarray(2 * start, 2 * (start + hashes));
    const bytes = reader.read({ path: words.path, at: words.at + HASH_BYTES * start, bytes: HASH_BYTES * hashes });
    return new Int32Array(bytes.buffer, bytes.byteOffset, 2 * hashes);
}
function hashesIn(bounds, partition) {
    return bounds[partition + 1] - bounds[partition];
}


/***/ }),

/***/ 52595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ clearSet),
/* harmony export */   Eo: () => (/* binding */ isInSet),
/* harmony export */   TE: () => (/* binding */ addToSet),
/* harmony export */   xz: () => (/* binding */ createHashSet)
/* harmony export */ });
const LEAST_SLOTS = 64;
/** Above this share of used slots, probes grow long. */
const MAX_LOAD = 0.75;
function createHashSet() {
    return { words: new Int32Array(2 * LEAST_SLOTS), size: 0 };
}
/** Makes it empty; its memory stays for the next members. */
function clearSet(set) {
    set.words.fill(0);
    set.size = 0;
}
/** @returns whether it was there already */
function addToSet(set, first, second) {
    const slot = slotOf(set.words, first, second);
    const { words } = set;
    if (words[slot] !== 0 || words[slot + 1] !== 0)
        return true;
    words[slot] = first;
    words[slot + 1] = marked(first, second);
    set.size++;
    if (set.size > MAX_LOAD * (words.length / 2))
        grow(set);
    return false;
}
function isInSet({ words }, first, second) {
    const slot = slotOf(words, first, second);
    return words[slot] !== 0 || words[slot + 1] !== 0;
}
/** Where the hash is, or the free slot where it belongs. */
function slotOf(words, first, second) {
    const mask = words.length - 2;
    const other = marked(first, second);
    // By the second word, because the first chooses a partition (hash-log.ts).
    let slot = (other << 1) & mask;
    for (;;) {
        const found = words[slot];
        const next = words[slot + 1];
        if ((found === first && next === other) || (found === 0 && next === 0))
            return slot;
        slot = (slot + 2) & mask;
    }
}
/** The hash 0, 0 would look like a free slot. */
function marked(first, second) {
    return first === 0 && second === 0 ? 1 : second;
}
function grow(set) {
    const old = set.words;
    const words = new Int32Array(2 * old.length);
    for (let slot = 0; slot < old.length; slot += 2) {
        const first = old[slot];
        const second = old[slot + 1];
        if (first === 0 && second === 0)
            continue;
        const place = slotOf(words, first, second);
        words[place] = first;
        words[place + 1] = second;
    }
    set.words = words;
}


/***/ }),

/***/ 93269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ createKeyScan),
/* harmony export */   EN: () => (/* binding */ hashKey),
/* harmony export */   GE: () => (/* binding */ scanKeys),
/* harmony export */   Hf: () => (/* binding */ createShortKeyScan),
/* harmony export */   b2: () => (/* binding */ isMissing)
/* harmony export */ });
/* harmony import */ var _shared_tabular_cells_hash_cell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27347);
/* harmony import */ var _shared_tabular_cells_typed_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42060);
/* harmony import */ var _shared_tabular_columns_take_usual_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86736);
/* harmony import */ var _shared_tabular_kernel_kernel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9574);
/* harmony import */ var _shared_tabular_rows_batch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5454);
/* harmony import */ var _hash_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18585);






const cellHash = new Int32Array(2);
const keyHash = new Int32Array(2);
/** @param keys how many of them share the memory */
function createKeyScan(key, keys, kernel) {
    return { key, kernel, hashes: (0,_hash_log_js__WEBPACK_IMPORTED_MODULE_4__/* .createHashLog */ .r1)(keys) };
}
/** Of a range, on a thread that hands its hashes over. */
function createShortKeyScan(key, _, kernel) {
    return { key, kernel, hashes: (0,_hash_log_js__WEBPACK_IMPORTED_MODULE_4__/* .createShortHashLog */ .bT)() };
}
function scanKeys({ key, kernel, hashes }, batch, { view, spill }) {
    const usual = kernel !== null && key.places.length === 1 && (0,_shared_tabular_kernel_kernel_js__WEBPACK_IMPORTED_MODULE_2__/* .isInKernel */ .TC)(kernel, batch) ? kernel : null;
    for (let row = 0; row < batch.rows; row++) {
        if (usual !== null)
            row = hashUsual(key, { batch, row, kernel: usual, hashes, spill });
        if (row < batch.rows && hashKey(key, { batch, view, row, out: keyHash }))
            (0,_hash_log_js__WEBPACK_IMPORTED_MODULE_4__/* .logHash */ .N4)(hashes, keyHash, spill);
    }
}
/** Logs the keys of one column from a row on, as far as they are plain to hash. @returns the first row that isn't */
function hashUsual({ places, rules }, { batch, row, kernel, hashes, spill }) {
    const place = places[0];
    const { scratch } = kernel;
    const most = Math.min(batch.rows, row + (scratch.length >> 3));
    const next = kernel.calls.hashKeys(...(0,_shared_tabular_kernel_kernel_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsOf */ .nc)(batch, place), row, most, (0,_shared_tabular_columns_take_usual_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthBits */ .Ju)(rules[0]?.missing.lengths ?? new Set()), scratch.byteOffset);
    (0,_hash_log_js__WEBPACK_IMPORTED_MODULE_4__/* .logHashes */ .fn)(hashes, new Int32Array(kernel.memory, scratch.byteOffset, 2 * (next - row)), spill);
    return next;
}
/** @returns false where the row has no key: a value is not UTF-8, or missing where missing values are passed over */
function hashKey(key, { batch, view, row, out }) {
    const { places, rules, skipMissing } = key;
    let first = 0;
    let second = 0;
    for (let index = 0; index < places.length; index++) {
        const place = places[index];
        const cell = (0,_shared_tabular_rows_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .cellAt */ .G0)(batch, row, place);
        const kind = batch.quoted[cell];
        const start = batch.starts[cell];
        const end = batch.ends[cell];
        if (kind === _shared_tabular_rows_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .CELL */ .JA.undecodable)
            return false;
        if (skipMissing && isMissing(rules[index], { batch, row, place, start, end }))
            return false;
        if (kind === _shared_tabular_rows_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .CELL */ .JA.escaped)
            hashText((0,_shared_tabular_rows_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .cellText */ .Ie)(batch, row, place));
        else
            (0,_shared_tabular_cells_hash_cell_js__WEBPACK_IMPORTED_MODULE_5__/* .hashCell */ .Xp)(view, start, end, cellHash);
        // The lengths are in the hashes, so that "ab","c" and "a","bc" differ.
        first = (0,_shared_tabular_cells_hash_cell_js__WEBPACK_IMPORTED_MODULE_5__/* .avalanche */ .mZ)(Math.imul(first, 31) + cellHash[0]);
        second = (0,_shared_tabular_cells_hash_cell_js__WEBPACK_IMPORTED_MODULE_5__/* .avalanche */ .mZ)(Math.imul(second, 31) + cellHash[1]);
    }
    out[0] = first;
    out[1] = second;
    return true;
}
function hashText(text) {
    const bytes = Buffer.from(text);
    const padded = Buffer.concat([bytes], bytes.length + 4);
    (0,_shared_tabular_cells_hash_cell_js__WEBPACK_IMPORTED_MODULE_5__/* .hashCell */ .Xp)(new DataView(padded.buffer, padded.byteOffset, padded.length), 0, bytes.length, cellHash);
}
/** Whether a cell, which is valid UTF-8, is missing by the rules of its column. */
function isMissing(rules, { batch, row, place, start, end }) {
    if (rules === undefined)
        return false;
    if (start === end)
        return rules.type !== 'string' || batch.quoted[(0,_shared_tabular_rows_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .cellAt */ .G0)(batch, row, place)] === _shared_tabular_rows_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .CELL */ .JA.plain;
    if (rules.type !== 'string' && (0,_shared_tabular_cells_typed_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlankText */ .oC)(batch.bytes, start, end))
        return true;
    return rules.missing.lengths.has(end - start) && rules.missing.texts.has((0,_shared_tabular_rows_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .cellText */ .Ie)(batch, row, place));
}


/***/ }),

/***/ 73716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W3: () => (/* binding */ isSuspect),
/* harmony export */   ZU: () => (/* binding */ addSuspect),
/* harmony export */   xj: () => (/* binding */ createSuspects)
/* harmony export */ });
/* harmony import */ var _hash_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52595);

/** Up to so many hashes, of all keys together, are kept themselves: 16 MiB of them. */
const KEPT_BY_ALL = 2 ** 20;
/** Bits of the filters that take more of them, all together: 16 MiB. */
const BITS_OF_ALL = 2 ** 27;
const FEWEST_BITS = 2 ** 13;
function createSuspects(keys) {
    return { size: 0, kept: (0,_hash_set_js__WEBPACK_IMPORTED_MODULE_0__/* .createHashSet */ .xz)(), filter: null, keys };
}
function addSuspect(suspects, first, second) {
    const { kept, filter } = suspects;
    if (kept === null) {
        if (filter !== null)
            setBits(filter, first, second);
        suspects.size++;
        return;
    }
    (0,_hash_set_js__WEBPACK_IMPORTED_MODULE_0__/* .addToSet */ .TE)(kept, first, second);
    suspects.size = kept.size;
    if (kept.size > KEPT_BY_ALL / suspects.keys)
        useFilter(suspects, kept);
}
/** @returns true of every suspect, and of few others */
function isSuspect({ kept, filter }, first, second) {
    if (kept !== null)
        return (0,_hash_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isInSet */ .Eo)(kept, first, second);
    return filter !== null && hasBit(filter, first) && hasBit(filter, second);
}
function useFilter(suspects, { words }) {
    const bits = Math.max(FEWEST_BITS, 2 ** Math.floor(Math.log2(BITS_OF_ALL / suspects.keys)));
    const filter = new Int32Array(bits / 32);
    for (let slot = 0; slot < words.length; slot += 2) {
        const first = words[slot];
        const second = words[slot + 1];
        if (first !== 0 || second !== 0)
            setBits(filter, first, second);
    }
    // In the set 0, 0 stands as 0, 1.
    setBits(filter, 0, 0);
    suspects.filter = filter;
    suspects.kept = null;
}
function setBits(filter, first, second) {
    setBit(filter, first);
    setBit(filter, second);
}
function setBit(filter, word) {
    const place = (word >>> 5) & (filter.length - 1);
    filter[place] = filter[place] | (1 << (word & 31));
}
function hasBit(filter, word) {
    return (filter[(word >>> 5) & (filter.length - 1)] & (1 << (word & 31))) !== 0;
}


/***/ }),

/***/ 27347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ wordAt),
/* harmony export */   Xp: () => (/* binding */ hashCell),
/* harmony export */   mZ: () => (/* binding */ avalanche),
/* harmony export */   sV: () => (/* binding */ lastWordAt),
/* harmony export */   zF: () => (/* binding */ mixWord)
/* harmony export */ });
/** The word at an offset; little-endian everywhere, so that a file hashes alike on every machine. Needs four readable bytes there. */
function wordAt(view, at) {
    return view.getInt32(at, true);
}
/** The last one to three bytes before `end` as a word. */
function lastWordAt(view, at, end) {
    return view.getInt32(at, true) & ((1 << ((end - at) << 3)) - 1);
}
/** Takes one word into a hash; a bijection of the word. */
function mixWord(hash, word) {
    const mixed = Math.imul(hash ^ word, 0x9e3779b1);
    return mixed ^ (mixed >>> 15);
}
/** Makes every bit depend on all others (finalizer of MurmurHash3, A. Appleby). */
function avalanche(hash) {
    let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return h ^ (h >>> 16);
}
/**
 * 64-bit hash of the bytes `[start, end)`, as two words in `out`. Not keyed: what is decided by it alone must be verified by the bytes.
 * The view needs four readable bytes behind `end`.
 */
function hashCell(view, start, end, out) {
    let first = end - start;
    let second = ~first;
    let at = start;
    for (; at + 4 <= end; at += 4) {
        const word = view.getInt32(at, true);
        first = mixWord(first, word);
        second = Math.imul(second ^ word, 0x85ebca77);
        second ^= second >>> 13;
    }
    if (at < end) {
        const word = lastWordAt(view, at, end);
        first = mixWord(first, word);
        second = Math.imul(second ^ word, 0x85ebca77);
        second ^= second >>> 13;
    }
    out[0] = avalanche(first);
    out[1] = avalanche(second);
}


/***/ }),

/***/ 5545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ missingTexts)
/* harmony export */ });
/* harmony import */ var _parse_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93457);
/* harmony import */ var _parse_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25705);


function missingTexts(texts) {
    return {
        texts: new Set(texts),
        lengths: new Set(texts.map((text) => Buffer.byteLength(text))),
        values: new Set(texts.flatMap((text) => [(0,_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k)(text), (0,_parse_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTimeText */ .Q8)(text)]).filter((value) => !Number.isNaN(value))),
    };
}


/***/ }),

/***/ 74836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ parseInteger)
/* harmony export */ });
/* harmony import */ var _parse_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93457);

const ZERO = 48;
const PLUS = 43;
const MINUS = 45;
const SPACE = 32;
const TAB = 9;
/** So many digits stay below 2^53. */
const EXACT_DIGITS = 15;
/**
 * The whole number in `bytes[start, end)`: digits with an optional sign, blanks around trimmed. `3.0` and `1e5` are numbers, but no whole ones.
 * @returns NaN where there is none, or it is too large for a double; the nearest double beyond 2^53
 */
function parseInteger(bytes, start, end) {
    let at = start;
    const sign = bytes[at];
    if (sign === MINUS || sign === PLUS)
        at++;
    const digits = end - at;
    if (digits < 1 || digits > EXACT_DIGITS)
        return parseUnusual(bytes, start, end);
    let value = 0;
    for (; at < end; at++) {
        const digit = bytes[at] - ZERO;
        if (digit < 0 || digit > 9)
            return parseUnusual(bytes, start, end);
        value = value * 10 + digit;
    }
    return sign === MINUS ? -value : value;
}
/** Long ones, and ones with blanks around. */
function parseUnusual(bytes, start, end) {
    let from = start;
    let to = end;
    while (from < to && isBlank(bytes[from]))
        from++;
    while (from < to && isBlank(bytes[to - 1]))
        to--;
    for (let at = from + (bytes[from] === MINUS || bytes[from] === PLUS ? 1 : 0); at < to; at++) {
        const digit = bytes[at] - ZERO;
        if (digit < 0 || digit > 9)
            return Number.NaN;
    }
    return (0,_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(bytes, from, to);
}
function isBlank(byte) {
    return byte === SPACE || byte === TAB;
}


/***/ }),

/***/ 32653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Su: () => (/* binding */ mergeLengths),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   h7: () => (/* binding */ createTextLengths),
/* harmony export */   ug: () => (/* binding */ addLength)
/* harmony export */ });
function createTextLengths() {
    return { count: 0, min: Number.POSITIVE_INFINITY, max: 0, sum: 0 };
}
function addLength(lengths, length, times) {
    lengths.count += times;
    lengths.sum += length * times;
    if (length < lengths.min)
        lengths.min = length;
    if (length > lengths.max)
        lengths.max = length;
}
function mergeLengths(into, next) {
    into.count += next.count;
    into.sum += next.sum;
    into.min = Math.min(into.min, next.min);
    into.max = Math.max(into.max, next.max);
}
/** Characters of the UTF-8 in `bytes[start, end)`: all but the bytes that go on with one. */
function lengthOf(bytes, start, end) {
    let length = 0;
    for (let at = start; at < end; at++)
        if ((bytes[at] & 0xc0) !== 0x80)
            length++;
    return length;
}


/***/ }),

/***/ 42060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ narrowestType),
/* harmony export */   MU: () => (/* binding */ ALL_TYPES),
/* harmony export */   cr: () => (/* binding */ typeBit),
/* harmony export */   iG: () => (/* binding */ typedValue),
/* harmony export */   oC: () => (/* binding */ isBlankText),
/* harmony export */   pl: () => (/* binding */ typesOf),
/* harmony export */   rf: () => (/* binding */ typedTextValue)
/* harmony export */ });
/* harmony import */ var _config_column_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88585);
/* harmony import */ var _parse_integer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74836);
/* harmony import */ var _parse_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93457);
/* harmony import */ var _parse_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25705);




/** From the narrowest on: what a value is taken for where nobody says. */
const BY_WIDTH = ['boolean', 'integer', 'number', 'date', 'timestamp', 'string'];
/**
 * What the text in `bytes[start, end)` means in a column of this type: a number, 1 or 0 of a boolean, the milliseconds since 1970 of a date or
 * timestamp, 0 of a string. NaN where it isn't of the type. Blanks around are trimmed.
 */
function typedValue(type, bytes, { start, end }) {
    switch (type) {
        case 'integer':
            return (0,_parse_integer_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInteger */ .c)(bytes, start, end);
        case 'number':
            return (0,_parse_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$)(bytes, start, end);
        case 'boolean':
            return parseBoolean(bytes, start, end);
        case 'date':
            return (0,_parse_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDate */ ._U)(bytes, start, end);
        case 'timestamp':
            return (0,_parse_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTime */ .pe)(bytes, start, end);
        case 'string':
            return 0;
    }
}
function typedTextValue(type, text) {
    if (type === 'string')
        return 0;
    const bytes = Buffer.from(text);
    return typedValue(type, bytes, { start: 0, end: bytes.length });
}
/** Every type, of those asked for, that this text could be of, a bit for each. */
function typesOf(bytes, asked = ALL_TYPES) {
    let types = 0;
    for (const [bit, type] of _config_column_types_js__WEBPACK_IMPORTED_MODULE_3__/* .COLUMN_TYPES */ .R.entries()) {
        if ((asked & (1 << bit)) !== 0 && !Number.isNaN(typedValue(type, bytes, { start: 0, end: bytes.length })))
            types |= 1 << bit;
    }
    return types;
}
function typeBit(type) {
    return 1 << _config_column_types_js__WEBPACK_IMPORTED_MODULE_3__/* .COLUMN_TYPES */ .R.indexOf(type);
}
const ALL_TYPES = (1 << _config_column_types_js__WEBPACK_IMPORTED_MODULE_3__/* .COLUMN_TYPES */ .R.length) - 1;
/** The narrowest of the types; `string` where there was no value to tell by. */
function narrowestType(types) {
    if (types === ALL_TYPES)
        return 'string';
    return BY_WIDTH.find((type) => (types & typeBit(type)) !== 0) ?? 'string';
}
/** Nothing, or only blanks: missing in every column but one of strings. */
function isBlankText(bytes, start, end) {
    let at = start;
    while (at < end && (bytes[at] === 32 || bytes[at] === 9))
        at++;
    return at === end;
}
function parseBoolean(bytes, start, end) {
    // Longer than any blanks a person would put around.
    if (end - start > 64 || !mayBeBoolean(bytes[end - 1]))
        return Number.NaN;
    const text = bytes.toString('latin1', start, end).trim().toLowerCase();
    if (text === 'true')
        return 1;
    return text === 'false' ? 0 : Number.NaN;
}
/** By its last byte: of most texts no string has to be made. */
function mayBeBoolean(last) {
    return last === 101 || last === 69 || (last !== undefined && last <= 32);
}


/***/ }),

/***/ 14333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ mergeBreaches),
/* harmony export */   Gx: () => (/* binding */ countOnly),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   JQ: () => (/* binding */ addToTally),
/* harmony export */   Nq: () => (/* binding */ MAX_EXAMPLES),
/* harmony export */   QP: () => (/* binding */ noteBreach),
/* harmony export */   Xf: () => (/* binding */ createTally),
/* harmony export */   _8: () => (/* binding */ createBreaches),
/* harmony export */   cv: () => (/* binding */ cutValue),
/* harmony export */   n_: () => (/* binding */ mergeTallies)
/* harmony export */ });
/** Examples that a finding names. */
const MAX_EXAMPLES = 10;
/** Characters of an example that are shown. */
const MAX_VALUE = 200;
/** Kinds are bits of a 16-bit mark. */
const KINDS = 16;
function createTally(limit = MAX_EXAMPLES) {
    return { count: 0, limit, examples: [] };
}
/** @param limitOf places that are kept of a kind */
function createBreaches(limitOf) {
    return Array.from({ length: KINDS }, (_, kind) => createTally(limitOf(kind)));
}
/** The text is only asked for while examples are wanted. */
function addToTally(tally, { file, line }, text) {
    tally.count++;
    if (tally.examples.length >= tally.limit)
        return;
    const value = text();
    tally.examples.push({ file, line, value: value === null ? null : cutValue(value) });
}
/** Counts a cell under each kind whose bit is set. */
function noteBreach(breaches, kinds, { place, text }) {
    for (let rest = kinds; rest !== 0; rest &= rest - 1) {
        const tally = breaches[kindOf(rest & -rest)];
        if (tally !== undefined)
            addToTally(tally, place, text);
    }
}
/** Counts what needs no example any more. */
function countOnly(tally) {
    if (tally.examples.length < tally.limit)
        return false;
    tally.count++;
    return true;
}
/** Takes in what was seen in the rows that follow those of `into`. */
function mergeTallies(into, next) {
    into.count += next.count;
    into.examples.push(...next.examples.slice(0, into.limit - into.examples.length));
}
function mergeBreaches(into, next) {
    for (const [kind, tally] of into.entries())
        mergeTallies(tally, next[kind] ?? createTally());
}
/** The place of a kind's bit. */
function kindOf(bit) {
    return 31 - Math.clz32(bit);
}
function cutValue(text) {
    // Through bytes, because a slice keeps the whole text in memory.
    return text.length > MAX_VALUE ? Buffer.from(`${text.slice(0, MAX_VALUE - 1).toWellFormed()}…`).toString() : text;
}


/***/ }),

/***/ 48166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ clearColumnScan),
/* harmony export */   ZG: () => (/* binding */ settleColumnScan),
/* harmony export */   mA: () => (/* binding */ streamOf),
/* harmony export */   mg: () => (/* binding */ likenessOf),
/* harmony export */   u1: () => (/* binding */ createColumnScan),
/* harmony export */   y3: () => (/* binding */ frequentOf)
/* harmony export */ });
/* harmony import */ var _cells_text_lengths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32653);
/* harmony import */ var _breaches_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14333);
/* harmony import */ var _column_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81707);
/* harmony import */ var _frequent_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6307);
/* harmony import */ var _hyper_log_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91824);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94756);
/* harmony import */ var _number_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51784);
/* harmony import */ var _value_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39714);








/** Values of all columns together that are kept exactly; memory, not time, sets it. */
const VALUES_OF_ALL = 1_000_000;
const MOST_VALUES = 32_768;
const FEWEST_VALUES = 1_000;
/** Of a kept value on the average. */
const BYTES_PER_VALUE = 64;
/**
 * How a column begins in the ranges behind the one that this was seen in. Where that one filled a quarter of the table, and a quarter of its cells had
 * a new value, the table would soon be full, and each range would fill one of its own for nothing: the later ones keep none.
 */
function likenessOf({ mode, type, table, maxValues }) {
    if (mode !== 'exact')
        return { mode, type };
    const cells = table.counts.reduce((sum, count) => sum + count, 0);
    if (4 * table.size <= maxValues || 4 * table.size <= cells)
        return { mode, type };
    const found = type ?? (0,_column_type_js__WEBPACK_IMPORTED_MODULE_0__/* .streamedType */ .yg)(table);
    return { mode: (0,_column_type_js__WEBPACK_IMPORTED_MODULE_0__/* .modeOf */ .VV)(found), type: found };
}
function createColumnScan(place, { rules, columns, like, examples = _breaches_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_EXAMPLES */ .Nq, kernel = null }) {
    const maxValues = Math.max(FEWEST_VALUES, Math.min(MOST_VALUES, Math.floor(VALUES_OF_ALL / columns)));
    const { mode, type } = beginning(rules, like);
    // Missing values are many, and nobody asks where they are unless they are held to a number.
    const breaches = (0,_breaches_js__WEBPACK_IMPORTED_MODULE_5__/* .createBreaches */ ._8)((kind) => (kind === (0,_breaches_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(_marks_js__WEBPACK_IMPORTED_MODULE_6__/* .MISSING */ .lV) && rules.limitsMissing !== true ? _breaches_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_EXAMPLES */ .Nq : examples));
    return { rules, place, kernel, breaches, mode, type, maxValues, table: createTable(mode, { maxValues, kernel }), stream: null, ...NOTHING };
}
/** Takes in what waits; call it behind the last cell. */
function settleColumnScan({ stream }) {
    if (stream !== null)
        (0,_number_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .takeBlock */ .rS)(stream.numbers);
}
/** Makes it one that has seen nothing; its memory stays for the next range. */
function clearColumnScan(scan, like) {
    Object.assign(scan, NOTHING, beginning(scan.rules, like));
    for (const tally of scan.breaches) {
        tally.count = 0;
        tally.examples.length = 0;
    }
    if (scan.mode === 'exact' && scan.table.maxValues > 0)
        (0,_value_table_js__WEBPACK_IMPORTED_MODULE_4__/* .clearValueTable */ .pe)(scan.table);
    else {
        (0,_value_table_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseValueTable */ .$n)(scan.table);
        scan.table = createTable(scan.mode, scan);
    }
    if (scan.stream !== null)
        clearStream(scan.stream);
}
const NOTHING = { present: 0, missing: 0, blanks: 0, undecodable: 0 };
function beginning({ type }, like) {
    return like === undefined || like.mode === 'exact' ? { mode: 'exact', type } : { mode: like.mode, type: like.type };
}
function createTable(mode, { maxValues, kernel }) {
    return (0,_value_table_js__WEBPACK_IMPORTED_MODULE_4__/* .createValueTable */ .QS)(mode === 'exact' ? { maxValues, maxBytes: BYTES_PER_VALUE * maxValues } : { maxValues: 0, maxBytes: 0 }, kernel?.room);
}
function clearStream(stream) {
    stream.distinct.ranks.fill(0);
    (0,_number_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .clearNumbers */ ._K)(stream.numbers);
    Object.assign(stream.times, NO_TIMES);
    stream.wide = null;
    Object.assign(stream.lengths, (0,_cells_text_lengths_js__WEBPACK_IMPORTED_MODULE_7__/* .createTextLengths */ .h7)());
    if (stream.frequent !== null)
        (0,_frequent_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .clearFrequentTexts */ .uO)(stream.frequent);
}
const NO_TIMES = { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY, minText: '', maxText: '' };
/** Of the texts of a stream. */
function frequentOf(stream, kernel) {
    stream.frequent ??= (0,_frequent_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .createFrequentTexts */ .Bs)(kernel?.room);
    return stream.frequent;
}
function streamOf(scan) {
    scan.stream ??= {
        distinct: (0,_hyper_log_log_js__WEBPACK_IMPORTED_MODULE_2__/* .createHyperLogLog */ .bV)(scan.kernel?.room),
        numbers: (0,_number_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .createNumberSummary */ ._I)(scan.kernel),
        times: { ...NO_TIMES },
        wide: null,
        lengths: (0,_cells_text_lengths_js__WEBPACK_IMPORTED_MODULE_7__/* .createTextLengths */ .h7)(),
        frequent: null,
    };
    return scan.stream;
}


/***/ }),

/***/ 81707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   xz: () => (/* binding */ typesInTable),
/* harmony export */   yg: () => (/* binding */ streamedType)
/* harmony export */ });
/* harmony import */ var _cells_typed_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42060);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94756);
/* harmony import */ var _value_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39714);



function modeOf(type) {
    if (type === 'integer' || type === 'number')
        return 'number';
    return type === 'date' || type === 'timestamp' ? 'time' : 'text';
}
/** So many ways to write true and false are texts. */
function streamedType(table) {
    return (0,_cells_typed_value_js__WEBPACK_IMPORTED_MODULE_0__/* .narrowestType */ .CR)(typesInTable(table) & ~(0,_cells_typed_value_js__WEBPACK_IMPORTED_MODULE_0__/* .typeBit */ .cr)('boolean'));
}
/** The types that every value of the table could be of. */
function typesInTable(table) {
    let types = _cells_typed_value_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_TYPES */ .MU;
    for (let code = 0; code < table.size; code++) {
        const marks = table.marks[code];
        if (marks !== _marks_js__WEBPACK_IMPORTED_MODULE_2__/* .MISSING */ .lV && marks !== _marks_js__WEBPACK_IMPORTED_MODULE_2__/* .BLANK */ .Z4)
            types &= (0,_cells_typed_value_js__WEBPACK_IMPORTED_MODULE_0__/* .typesOf */ .pl)((0,_value_table_js__WEBPACK_IMPORTED_MODULE_1__/* .valueBytes */ .LH)(table, code), types);
    }
    return types;
}


/***/ }),

/***/ 6307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ createFrequentTexts),
/* harmony export */   VR: () => (/* binding */ mergeFrequentTexts),
/* harmony export */   a_: () => (/* binding */ isLastAtDoor),
/* harmony export */   cB: () => (/* binding */ mostFrequentTexts),
/* harmony export */   f_: () => (/* binding */ countTabledText),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   uO: () => (/* binding */ clearFrequentTexts)
/* harmony export */ });
/* harmony import */ var _cells_hash_cell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27347);
/* harmony import */ var _kernel_room_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60951);
/* harmony import */ var _value_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39714);



/** Counted at a time. */
const MAX_TEXTS = 512;
/** Of a counted text on the average. */
const BYTES_PER_TEXT = 32;
/** In bytes. Longer texts are prose, where none is frequent. */
const LONGEST = 256;
/** 2,048 doors: a text is turned away about once in so many texts that come once. */
const DOOR_BITS = 11;
/** Of the counts, for their median. */
const SAMPLE = 32;
function createFrequentTexts(room = _kernel_room_js__WEBPACK_IMPORTED_MODULE_0__/* .HEAP */ .H) {
    return { table: createTable(), errors: new Float64Array(MAX_TEXTS), last: room.int32(1 << DOOR_BITS), turnedAway: room.float64(1 << DOOR_BITS), passed: 0, long: 0 };
}
function clearFrequentTexts(frequent) {
    (0,_value_table_js__WEBPACK_IMPORTED_MODULE_1__/* .clearValueTable */ .pe)(frequent.table);
    frequent.last.fill(0);
    frequent.turnedAway.fill(0);
    frequent.passed = 0;
    frequent.long = 0;
}
/** What a purge fills, and changes for the table that it empties. */
let spare = createTable();
function createTable() {
    return (0,_value_table_js__WEBPACK_IMPORTED_MODULE_1__/* .createValueTable */ .QS)({ maxValues: MAX_TEXTS, maxBytes: BYTES_PER_TEXT * MAX_TEXTS });
}
/** Lets a text pass that was the last one at its door too: most texts end here. */
function isLastAtDoor({ last, turnedAway }, first, second) {
    const door = first >>> (32 - DOOR_BITS);
    if (last[door] === second)
        return true;
    last[door] = second;
    turnedAway[door] = turnedAway[door] + 1;
    return false;
}
/** Counts the text in `[start, end)` once. The view needs four readable bytes behind `end`. */
function countText(frequent, view, start, end) {
    if (end - start > LONGEST)
        frequent.long++;
    else
        addCount(frequent, placeOf(frequent, view, start, end), 1);
}
/** Counts a text of a table as often as it came there. @returns its place; −1 where it isn't counted */
function countTabledText(frequent, { words, extents, counts }, code) {
    const start = words.byteOffset + 4 * extents[2 * code + 1];
    const bytes = extents[2 * code];
    const count = counts[code];
    if (bytes > LONGEST) {
        frequent.long += count;
        return -1;
    }
    const place = placeOf(frequent, new DataView(words.buffer), start, start + bytes);
    addCount(frequent, place, count);
    return place;
}
function addCount(frequent, place, count) {
    const { counts } = frequent.table;
    if (place < 0)
        frequent.passed += count;
    else
        counts[place] = counts[place] + count;
}
/** −1 of a text that was made to collide with others. */
function placeOf(frequent, view, start, end) {
    let known = frequent.table.size;
    let place = (0,_value_table_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOfValue */ .q9)(frequent.table, view, start, end);
    if (place < 0) {
        giveUpHalf(frequent);
        known = frequent.table.size;
        place = (0,_value_table_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOfValue */ .q9)(frequent.table, view, start, end);
    }
    if (place === known)
        frequent.errors[place] = frequent.passed;
    return place;
}
/** Forgets the texts up to the median, as a sample of the counts has it: at least half of the sample. */
function giveUpHalf(frequent) {
    const { table, errors } = frequent;
    const atMost = (code) => table.counts[code] + errors[code];
    const sample = Array.from({ length: SAMPLE }, (_, place) => atMost(Math.floor((place * table.size) / SAMPLE))).sort((a, b) => a - b);
    let passed = Math.max(frequent.passed, sample[SAMPLE / 2]);
    const view = new DataView(table.words.buffer, table.words.byteOffset, table.words.byteLength);
    (0,_value_table_js__WEBPACK_IMPORTED_MODULE_1__/* .clearValueTable */ .pe)(spare);
    for (let code = 0; code < table.size; code++) {
        if (atMost(code) <= passed)
            continue;
        const start = 4 * table.extents[2 * code + 1];
        const kept = (0,_value_table_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOfValue */ .q9)(spare, view, start, start + table.extents[2 * code]);
        if (kept < 0) {
            // Its slots are others: texts made to collide may find no place here.
            passed = Math.max(passed, atMost(code));
            continue;
        }
        spare.counts[kept] = table.counts[code];
        // Never before the place it is read from.
        errors[kept] = errors[code];
    }
    frequent.table = spare;
    frequent.passed = passed;
    spare = table;
}
/** Takes in what came after. What `next` does not tell of a text is at most its `passed`, of one in its table its error. */
function mergeFrequentTexts(into, { table, errors, turnedAway, passed, long }) {
    into.long += long;
    for (let door = 0; door < turnedAway.length; door++)
        into.turnedAway[door] = into.turnedAway[door] + turnedAway[door];
    into.passed += passed;
    for (let code = 0; code < into.table.size; code++)
        into.errors[code] = into.errors[code] + passed;
    for (let code = 0; code < table.size; code++) {
        const place = countTabledText(into, table, code);
        if (place >= 0)
            into.errors[place] = into.errors[place] + errors[code] - passed;
    }
}
/**
 * The highest counts first, equal ones by text, as far as each surely came more often than any that was given up, turned away or is too long.
 * So no text came more often than the last count and isn't among them.
 */
function mostFrequentTexts({ table, errors, turnedAway, passed, long }, most) {
    const uncounted = passed + long + turnedAway.reduce((most, count) => Math.max(most, count), 0);
    const arena = (0,_value_table_js__WEBPACK_IMPORTED_MODULE_1__/* .arenaOf */ .R)(table);
    const found = Array.from({ length: table.size }, (_, code) => {
        const error = (errors[code] ?? 0) + (turnedAway[doorOf(table, arena, code)] ?? 0);
        return { code, count: (table.counts[code] ?? 0) + error, error };
    });
    const isSure = ({ count, error }) => count - error > uncounted;
    // What comes less often than one that isn't sure needs no text: the list ends before.
    const least = found.reduce((least, text) => (isSure(text) ? least : Math.max(least, text.count)), 0);
    const first = found.filter(({ count }) => count >= least).map(({ code, count, error }) => ({ text: (0,_value_table_js__WEBPACK_IMPORTED_MODULE_1__/* .valueBytes */ .LH)(table, code).toString(), count, error }));
    first.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
    const unsure = first.findIndex((text) => !isSure(text));
    return first.slice(0, unsure < 0 ? most : Math.min(unsure, most));
}
function doorOf({ extents }, { view }, code) {
    const start = 4 * extents[2 * code + 1];
    (0,_cells_hash_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .hashCell */ .Xp)(view, start, start + extents[2 * code], hash);
    return hash[0] >>> (32 - DOOR_BITS);
}
const hash = new Int32Array(2);


/***/ }),

/***/ 91824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ addHash),
/* harmony export */   Nt: () => (/* binding */ mergeHyperLogLog),
/* harmony export */   bV: () => (/* binding */ createHyperLogLog),
/* harmony export */   bW: () => (/* binding */ estimateDistinct)
/* harmony export */ });
/* harmony import */ var _kernel_room_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60951);

/** 2^14 registers: a standard error of 0.8 %. */
const PRECISION = 14;
const REGISTERS = 1 << PRECISION;
/** Bits of the second word, which the ranks are taken from. */
const RANK_BITS = 32;
function createHyperLogLog(room = _kernel_room_js__WEBPACK_IMPORTED_MODULE_0__/* .HEAP */ .H) {
    return { ranks: room.uint8(REGISTERS) };
}
function addHash({ ranks }, first, second) {
    const register = first >>> (32 - PRECISION);
    const rank = Math.clz32(second) + 1;
    if (rank > ranks[register])
        ranks[register] = rank;
}
/** Makes `into` what it had been if it had seen the other's values too. */
function mergeHyperLogLog({ ranks: into }, { ranks }) {
    for (let register = 0; register < REGISTERS; register++)
        if (ranks[register] > into[register])
            into[register] = ranks[register];
}
/** Ertl's improved raw estimate, unbiased from none to many (O. Ertl, New cardinality estimation algorithms for HyperLogLog sketches, 2017, algorithm 6). */
function estimateDistinct({ ranks }) {
    const histogram = new Float64Array(RANK_BITS + 2);
    // By places, because an iterator makes an object of each.
    for (let register = 0; register < REGISTERS; register++)
        histogram[ranks[register]] = histogram[ranks[register]] + 1;
    const share = (rank) => (histogram[rank] ?? 0) / REGISTERS;
    let z = tau(1 - share(RANK_BITS + 1));
    for (let rank = RANK_BITS; rank >= 1; rank--)
        z = 0.5 * (z + share(rank));
    z += sigma(share(0));
    return Math.round(REGISTERS / (2 * Math.LN2 * z));
}
/** x + Σ x^(2^k) · 2^(k−1) */
function sigma(x) {
    if (x === 1)
        return Number.POSITIVE_INFINITY;
    let [power, weight, sum, before] = [x, 1, x, -1];
    while (sum !== before) {
        power *= power;
        before = sum;
        sum += power * weight;
        weight += weight;
    }
    return sum;
}
/** (1 − x − Σ (1 − x^(2^−k))² · 2^−k) / 3 */
function tau(x) {
    if (x === 0 || x === 1)
        return 0;
    let [root, weight, sum, before] = [x, 1, 1 - x, -1];
    while (sum !== before) {
        root = Math.sqrt(root);
        before = sum;
        weight *= 0.5;
        sum -= (1 - root) ** 2 * weight;
    }
    return sum / 3;
}


/***/ }),

/***/ 94756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z4: () => (/* binding */ BLANK),
/* harmony export */   lV: () => (/* binding */ MISSING),
/* harmony export */   y6: () => (/* binding */ FIRST_RULE)
/* harmony export */ });
/** Marks of a value, which are also kinds of breaches; a rule's own kinds begin at `FIRST_RULE`. */
const MISSING = 1;
/** Only blanks, in a column whose type nobody declared: what it means is known at the end. */
const BLANK = 2;
const FIRST_RULE = 4;


/***/ }),

/***/ 82819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ mergeColumnScan)
/* harmony export */ });
/* harmony import */ var _cells_text_lengths_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32653);
/* harmony import */ var _breaches_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14333);
/* harmony import */ var _column_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48166);
/* harmony import */ var _column_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81707);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94756);
/* harmony import */ var _stream_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10775);
/* harmony import */ var _frequent_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6307);
/* harmony import */ var _hyper_log_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91824);
/* harmony import */ var _number_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51784);
/* harmony import */ var _value_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39714);










/** Takes in what was seen of the column in the rows that follow those of `into`. The same two give the same result, bit for bit; `next` is used up. */
function mergeColumnScan(into, next) {
    (0,_breaches_js__WEBPACK_IMPORTED_MODULE_7__/* .mergeBreaches */ .EU)(into.breaches, next.breaches);
    into.undecodable += next.undecodable;
    into.missing += next.missing;
    if (next.mode === 'exact') {
        takeTable(into, next.table);
        return;
    }
    if (into.mode === 'exact')
        (0,_stream_values_js__WEBPACK_IMPORTED_MODULE_2__/* .leaveTable */ .En)(into);
    into.blanks += next.blanks;
    if (next.present === 0 || next.stream === null || next.type === null)
        return;
    into.type = into.present === 0 ? next.type : widerType(into.type ?? 'string', next.type);
    into.mode = (0,_column_type_js__WEBPACK_IMPORTED_MODULE_1__/* .modeOf */ .VV)(into.type);
    into.present += next.present;
    mergeStreams(into, next.stream);
}
/** Value by value in order of appearance, as if each had come by itself. */
function takeTable(into, table) {
    const arena = (0,_value_table_js__WEBPACK_IMPORTED_MODULE_6__/* .arenaOf */ .R)(table);
    for (let code = 0; code < table.size; code++) {
        const marks = table.marks[code];
        const count = table.counts[code];
        if (into.mode === 'exact' && isKept(into.table, { table, arena, code }))
            continue;
        if (into.mode === 'exact')
            (0,_stream_values_js__WEBPACK_IMPORTED_MODULE_2__/* .leaveTable */ .En)(into);
        if (marks === _marks_js__WEBPACK_IMPORTED_MODULE_8__/* .MISSING */ .lV)
            into.missing += count;
        else if (marks === _marks_js__WEBPACK_IMPORTED_MODULE_8__/* .BLANK */ .Z4)
            into.blanks += count;
        else
            (0,_stream_values_js__WEBPACK_IMPORTED_MODULE_2__/* .takeTabled */ .a1)(into, table, { arena, code });
    }
}
/** @returns false where there is no room for it */
function isKept(into, { table, arena, code }) {
    const start = 4 * table.extents[2 * code + 1];
    const place = (0,_value_table_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOfValue */ .q9)(into, arena.view, start, start + table.extents[2 * code]);
    if (place < 0)
        return false;
    into.marks[place] = table.marks[code];
    into.counts[place] = into.counts[place] + table.counts[code];
    return true;
}
/** The narrowest type that holds the values of both. */
function widerType(one, other) {
    if (one === other)
        return one;
    const types = new Set([one, other]);
    if (types.has('integer') && types.has('number'))
        return 'number';
    return types.has('date') && types.has('timestamp') ? 'timestamp' : 'string';
}
function mergeStreams(scan, next) {
    const into = (0,_column_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .streamOf */ .mA)(scan);
    (0,_hyper_log_log_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeHyperLogLog */ .Nt)(into.distinct, next.distinct);
    (0,_number_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeNumbers */ .hz)(into.numbers, next.numbers);
    mergeTimes(into.times, next.times);
    (0,_cells_text_lengths_js__WEBPACK_IMPORTED_MODULE_9__/* .mergeLengths */ .Su)(into.lengths, next.lengths);
    if (next.frequent !== null)
        (0,_frequent_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeFrequentTexts */ .VR)((0,_column_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .frequentOf */ .y3)(into, scan.kernel), next.frequent);
    const wide = [into.wide, next.wide].filter((range) => range !== null);
    for (const { min, max } of wide) {
        into.wide ??= { min, max };
        if (min < into.wide.min)
            into.wide.min = min;
        if (max > into.wide.max)
            into.wide.max = max;
    }
}
/** Of equal times the first one's text stays. */
function mergeTimes(into, { min, max, minText, maxText }) {
    if (min < into.min)
        [into.min, into.minText] = [min, minText];
    if (max > into.max)
        [into.max, into.maxText] = [max, maxText];
}


/***/ }),

/***/ 51784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ finiteOrNull),
/* harmony export */   LF: () => (/* binding */ addNumber),
/* harmony export */   _I: () => (/* binding */ createNumberSummary),
/* harmony export */   _K: () => (/* binding */ clearNumbers),
/* harmony export */   gQ: () => (/* binding */ sampleDeviation),
/* harmony export */   hz: () => (/* binding */ mergeNumbers),
/* harmony export */   iQ: () => (/* binding */ mergeMoments),
/* harmony export */   qC: () => (/* binding */ skewness),
/* harmony export */   rS: () => (/* binding */ takeBlock)
/* harmony export */ });
/* harmony import */ var _kernel_room_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60951);
/* harmony import */ var _quantile_sketch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80475);


const NOTHING = { filled: 0, count: 0, min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY, mean: 0, squares: 0, cubes: 0, zeros: 0 };
function createNumberSummary(kernel = null) {
    return { block: (kernel?.room ?? _kernel_room_js__WEBPACK_IMPORTED_MODULE_0__/* .HEAP */ .H).float64(_quantile_sketch_js__WEBPACK_IMPORTED_MODULE_1__/* .QUANTILE_BLOCK */ .Yq), sketch: (0,_quantile_sketch_js__WEBPACK_IMPORTED_MODULE_1__/* .createQuantileSketch */ .GC)(kernel), ...NOTHING };
}
/** Makes it one that has seen nothing; its memory stays. */
function clearNumbers(summary) {
    Object.assign(summary, NOTHING);
    (0,_quantile_sketch_js__WEBPACK_IMPORTED_MODULE_1__/* .clearSketch */ .aH)(summary.sketch);
}
function addNumber(summary, value) {
    summary.block[summary.filled++] = value;
    if (summary.filled === _quantile_sketch_js__WEBPACK_IMPORTED_MODULE_1__/* .QUANTILE_BLOCK */ .Yq)
        takeBlock(summary);
}
/** Takes in what waits in the block; call it before reading. */
function takeBlock(summary) {
    const values = summary.block.subarray(0, summary.filled);
    const count = values.length;
    if (count === 0)
        return;
    let sum = 0;
    let zeros = 0;
    let { min, max } = summary;
    // By places, because an iterator makes an object of each value.
    for (let at = 0; at < count; at++) {
        const value = values[at];
        sum += value;
        if (value < min)
            min = value;
        if (value > max)
            max = value;
        if (value === 0)
            zeros++;
    }
    const mean = sum / count;
    let squares = 0;
    let cubes = 0;
    for (let at = 0; at < count; at++) {
        const difference = values[at] - mean;
        const square = difference * difference;
        squares += square;
        cubes += square * difference;
    }
    mergeMoments(summary, { count, mean, squares, cubes });
    summary.zeros += zeros;
    summary.min = min;
    summary.max = max;
    (0,_quantile_sketch_js__WEBPACK_IMPORTED_MODULE_1__/* .addValues */ .ml)(summary.sketch, values);
    summary.filled = 0;
}
/** Takes in what another summary saw, whose numbers follow those of `into`, and in whose block nothing waits. */
function mergeNumbers(into, next) {
    takeBlock(into);
    if (next.count === 0)
        return;
    mergeMoments(into, next);
    into.min = Math.min(into.min, next.min);
    into.max = Math.max(into.max, next.max);
    into.zeros += next.zeros;
    (0,_quantile_sketch_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeSketches */ .tB)(into.sketch, next.sketch);
}
/** Sample standard deviation (n − 1); null below two values, and where their squares are beyond all numbers. */
function sampleDeviation({ count, squares }) {
    return count < 2 ? null : finiteOrNull(Math.sqrt(squares / (count - 1)));
}
/** Skewness g₁, the third moment over the cube of the standard deviation, both with n; null where all values are equal, there is none, or their cubes are beyond all numbers. */
function skewness({ count, squares, cubes }) {
    return squares > 0 ? finiteOrNull((Math.sqrt(count) * cubes) / squares ** 1.5) : null;
}
/** Sums of values near the largest double overflow: then there is no moment, which is no reason to say one. */
function finiteOrNull(value) {
    return Number.isFinite(value) ? value : null;
}
/**
 * Chan, Golub and LeVeque, Updating formulae and a pairwise algorithm for computing sample variances, 1979; the third moment after
 * P. Pébay, Formulas for robust, one-pass parallel computation of covariances and arbitrary-order statistical moments, 2008.
 */
function mergeMoments(into, other) {
    const [n, m] = [into.count, other.count];
    const count = n + m;
    const difference = other.mean - into.mean;
    into.cubes += other.cubes + difference ** 3 * ((n * m * (n - m)) / (count * count)) + (3 * difference * (n * other.squares - m * into.squares)) / count;
    into.squares += other.squares + difference * difference * ((n * m) / count);
    into.mean += difference * (m / count);
    into.count = count;
}


/***/ }),

/***/ 80475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yq: () => (/* binding */ QUANTILE_BLOCK),
  ml: () => (/* binding */ addValues),
  aH: () => (/* binding */ clearSketch),
  GC: () => (/* binding */ createQuantileSketch),
  tB: () => (/* binding */ mergeSketches),
  iJ: () => (/* binding */ sketchedQuantiles)
});

// EXTERNAL MODULE: ./build/shared/tabular/kernel/room.js
var kernel_room = __webpack_require__(60951);
;// CONCATENATED MODULE: ./build/shared/tabular/columns/sort-numbers.js
/** With more values in one bucket the buckets are of no help. */
const MOST_IN_BUCKET = 48;
let places = new Uint16Array(0);
let ends = new Uint32Array(0);
let spread = new Float64Array(0);
/**
 * Sorts at most 65,536 numbers, none of them NaN, in place: by as many buckets of equal width as there are numbers, then by insertion. Where the
 * numbers crowd in few buckets the engine's own sort does it, which takes three times as long on evenly spread ones.
 */
function sortNumbers(values) {
    const { length } = values;
    if (spread.length < length)
        [places, ends, spread] = [new Uint16Array(length), new Uint32Array(length), new Float64Array(length)];
    let min = Number.POSITIVE_INFINITY;
    let max = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < length; at++) {
        const value = values[at];
        if (value < min)
            min = value;
        if (value > max)
            max = value;
    }
    const scale = (length - 1) / (max - min);
    if (!Number.isFinite(scale) || !isSpread(values, min, scale))
        return values.sort();
    let end = 0;
    for (let bucket = 0; bucket < length; bucket++)
        ends[bucket] = end += ends[bucket];
    for (let at = length - 1; at >= 0; at--) {
        const place = ends[places[at]] - 1;
        ends[places[at]] = place;
        spread[place] = values[at];
    }
    for (let at = 0; at < length; at++) {
        const value = spread[at];
        let place = at;
        for (; place > 0 && values[place - 1] > value; place--)
            values[place] = values[place - 1];
        values[place] = value;
    }
    return values;
}
/** Counts the values of each bucket. */
function isSpread(values, min, scale) {
    ends.fill(0, 0, values.length);
    for (let at = 0; at < values.length; at++) {
        const bucket = (values[at] - min) * scale;
        places[at] = bucket;
        const count = ends[places[at]] + 1;
        if (count > MOST_IN_BUCKET)
            return false;
        ends[places[at]] = count;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/shared/tabular/columns/quantile-sketch.js


/** Values of a level. */
const WIDTH = 4096;
function createQuantileSketch(kernel = null) {
    return { kernel, levels: [], filled: [], odd: [] };
}
/** Makes it empty; its memory stays. */
function clearSketch({ filled, odd }) {
    filled.fill(0);
    odd.fill(false);
}
/**
 * Takes in what another sketch kept, level by level. Every full level still shifts a rank by at most 2^h, and there are no more full levels than
 * one sketch of all values would have had, so the bound stays.
 */
function mergeSketches(into, { levels, filled }) {
    for (const [level, values] of levels.entries())
        push(into, level, values.subarray(0, filled[level]));
}
/** Takes in at most `QUANTILE_BLOCK` values. */
function addValues(sketch, values) {
    push(sketch, 0, values);
}
const QUANTILE_BLOCK = WIDTH / 2;
function push(sketch, level, values) {
    const { levels, filled, odd, kernel } = sketch;
    const buffer = (levels[level] ??= (kernel?.room ?? kernel_room/* HEAP */.H).float64(WIDTH));
    const at = filled[level] ?? 0;
    const room = WIDTH - at;
    buffer.set(values.length <= room ? values : values.subarray(0, room), at);
    filled[level] = at + Math.min(room, values.length);
    if (filled[level] < WIDTH)
        return;
    const first = odd[level] === true ? 1 : 0;
    odd[level] = first === 0;
    filled[level] = 0;
    push(sketch, level + 1, level === 0 ? everyOther(buffer, first, kernel) : mergeEveryOther(buffer, { first, level, kernel }));
    if (values.length > room)
        push(sketch, level, values.subarray(room));
}
/** What moves up is taken over before the next level fills: one array for each level is enough, whichever sketch it is of. */
const moving = [];
function everyOther(buffer, first, kernel) {
    const kept = (moving[0] ??= new Float64Array(WIDTH / 2));
    const sorted = kernel !== null && sortInKernel(kernel, buffer) ? buffer : sortNumbers(buffer);
    for (let place = 0; place < kept.length; place++)
        kept[place] = sorted[2 * place + first];
    return kept;
}
/** @returns false where it does not lie there, or is left as it is, because its values crowd */
function sortInKernel({ calls, memory, scratch }, buffer) {
    return buffer.buffer === memory && calls.sortNumbers(buffer.byteOffset, WIDTH, scratch.byteOffset) === 1;
}
/** Above the lowest level a full buffer is two sorted runs: each came whole from below. */
function mergeEveryOther(buffer, { first, level, kernel }) {
    const kept = (moving[level] ??= new Float64Array(WIDTH / 2));
    if (kernel !== null && buffer.buffer === kernel.memory) {
        kernel.calls.mergeEveryOther(buffer.byteOffset, WIDTH, first, kernel.scratch.byteOffset);
        kept.set(new Float64Array(kernel.memory, kernel.scratch.byteOffset, WIDTH / 2));
        return kept;
    }
    const half = WIDTH / 2;
    let left = 0;
    let right = half;
    for (let place = 0; place < WIDTH; place++) {
        const fromLeft = right === WIDTH || (left < half && buffer[left] <= buffer[right]);
        const value = buffer[fromLeft ? left++ : right++];
        if ((place & 1) === first)
            kept[place >> 1] = value;
    }
    return kept;
}
/** Values of the stream at the given shares (0 to 1, ascending), by nearest rank; none where nothing was added. */
function sketchedQuantiles({ levels, filled }, shares) {
    const sorted = levels.map((buffer, level) => sortNumbers(buffer.slice(0, filled[level])));
    const total = sorted.reduce((sum, values, level) => sum + values.length * 2 ** level, 0);
    if (total === 0)
        return [];
    const places = new Int32Array(sorted.length);
    let below = 0;
    let value = Number.NaN;
    return shares.map((share) => {
        const rank = share * (total - 1);
        while (below <= rank) {
            const level = lowestLevel(sorted, places);
            const place = places[level];
            value = sorted[level][place];
            places[level] = place + 1;
            below += 2 ** level;
        }
        return value;
    });
}
/** Whose next value is the smallest. */
function lowestLevel(sorted, places) {
    let lowest = 0;
    let smallest = Number.POSITIVE_INFINITY;
    for (let level = 0; level < sorted.length; level++) {
        const values = sorted[level];
        const place = places[level];
        if (place === values.length || values[place] >= smallest)
            continue;
        lowest = level;
        smallest = values[place];
    }
    return lowest;
}


/***/ }),

/***/ 10775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ leaveTable),
/* harmony export */   Xg: () => (/* binding */ takeStreamed),
/* harmony export */   a1: () => (/* binding */ takeTabled)
/* harmony export */ });
/* harmony import */ var _cells_text_lengths_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32653);
/* harmony import */ var _cells_hash_cell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27347);
/* harmony import */ var _cells_typed_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42060);
/* harmony import */ var _column_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48166);
/* harmony import */ var _column_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81707);
/* harmony import */ var _frequent_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6307);
/* harmony import */ var _hyper_log_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91824);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94756);
/* harmony import */ var _number_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51784);
/* harmony import */ var _value_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39714);










const hash = new Int32Array(2);
/** The table is full: what it holds goes into the stream, value by value in order of appearance. */
function leaveTable(scan) {
    const { table } = scan;
    scan.type ??= (0,_column_type_js__WEBPACK_IMPORTED_MODULE_2__/* .streamedType */ .yg)(table);
    scan.mode = (0,_column_type_js__WEBPACK_IMPORTED_MODULE_2__/* .modeOf */ .VV)(scan.type);
    const arena = (0,_value_table_js__WEBPACK_IMPORTED_MODULE_6__/* .arenaOf */ .R)(table);
    for (let code = 0; code < table.size; code++) {
        const marks = table.marks[code];
        const count = table.counts[code];
        if (marks === _marks_js__WEBPACK_IMPORTED_MODULE_7__/* .MISSING */ .lV)
            scan.missing += count;
        else if (marks === _marks_js__WEBPACK_IMPORTED_MODULE_7__/* .BLANK */ .Z4)
            scan.blanks += count;
        else
            takeTabled(scan, table, { arena, code });
    }
    (0,_value_table_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseValueTable */ .$n)(table);
    scan.table = (0,_value_table_js__WEBPACK_IMPORTED_MODULE_6__/* .createValueTable */ .QS)({ maxValues: 0, maxBytes: 0 }, scan.kernel?.room);
}
/** Takes a present value of a table into the stream, as often as it came. */
function takeTabled(scan, table, { arena, code }) {
    const { extents, counts } = table;
    const start = 4 * extents[2 * code + 1];
    const end = start + extents[2 * code];
    (0,_cells_hash_cell_js__WEBPACK_IMPORTED_MODULE_8__/* .hashCell */ .Xp)(arena.view, start, end, hash);
    (0,_hyper_log_log_js__WEBPACK_IMPORTED_MODULE_4__/* .addHash */ .KS)((0,_column_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .streamOf */ .mA)(scan).distinct, hash[0], hash[1]);
    takeHashed(scan, arena.bytes, { start, end, count: counts[code] });
    if (scan.mode === 'text')
        (0,_frequent_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .countTabledText */ .f_)((0,_column_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .frequentOf */ .y3)((0,_column_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .streamOf */ .mA)(scan), scan.kernel), table, code);
}
/** Takes a present value into the stream. */
function takeStreamed(scan, bytes) {
    const padded = Buffer.concat([bytes], bytes.length + 4);
    const view = new DataView(padded.buffer, padded.byteOffset, padded.length);
    (0,_cells_hash_cell_js__WEBPACK_IMPORTED_MODULE_8__/* .hashCell */ .Xp)(view, 0, bytes.length, hash);
    (0,_hyper_log_log_js__WEBPACK_IMPORTED_MODULE_4__/* .addHash */ .KS)((0,_column_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .streamOf */ .mA)(scan).distinct, hash[0], hash[1]);
    takeHashed(scan, bytes, { start: 0, end: bytes.length, count: 1 });
    if (scan.mode !== 'text')
        return;
    const frequent = (0,_column_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .frequentOf */ .y3)((0,_column_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .streamOf */ .mA)(scan), scan.kernel);
    if ((0,_frequent_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .isLastAtDoor */ .a_)(frequent, hash[0], hash[1]))
        (0,_frequent_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .countText */ .lT)(frequent, view, 0, bytes.length);
}
function takeHashed(scan, bytes, { start, end, count }) {
    scan.present += count;
    if (scan.mode === 'text') {
        (0,_cells_text_lengths_js__WEBPACK_IMPORTED_MODULE_9__/* .addLength */ .ug)((0,_column_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .streamOf */ .mA)(scan).lengths, (0,_cells_text_lengths_js__WEBPACK_IMPORTED_MODULE_9__/* .lengthOf */ .Y5)(bytes, start, end), count);
        return;
    }
    const value = (0,_cells_typed_value_js__WEBPACK_IMPORTED_MODULE_0__/* .typedValue */ .iG)(scan.type ?? 'string', bytes, { start, end });
    if (!Number.isNaN(value))
        takeValue(scan, value, { bytes, start, end, count });
    else if (scan.rules.type === null)
        widen(scan, bytes.subarray(start, end), count);
}
function takeValue(scan, value, { bytes, start, end, count }) {
    const stream = (0,_column_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .streamOf */ .mA)(scan);
    for (let times = 0; times < count; times++)
        (0,_number_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .addNumber */ .LF)(stream.numbers, value);
    if (scan.mode === 'time') {
        takeTime(stream.times, value, bytes.subarray(start, end));
        return;
    }
    if (scan.type !== 'integer' || Number.isSafeInteger(value))
        return;
    const exact = BigInt(bytes.toString('latin1', start, end).trim());
    const { min, max } = stream.wide ?? { min: exact, max: exact };
    stream.wide = { min: exact < min ? exact : min, max: exact > max ? exact : max };
}
function takeTime(times, value, bytes) {
    if (value < times.min) {
        times.min = value;
        times.minText = bytes.toString().trim();
    }
    if (value > times.max) {
        times.max = value;
        times.maxText = bytes.toString().trim();
    }
}
/** A value of another type in a column that nobody declared: the next wider type that holds both. */
function widen(scan, bytes, count) {
    const wider = scan.type === 'integer' ? 'number' : scan.type === 'date' ? 'timestamp' : 'string';
    scan.type = ((0,_cells_typed_value_js__WEBPACK_IMPORTED_MODULE_0__/* .typesOf */ .pl)(bytes) & (0,_cells_typed_value_js__WEBPACK_IMPORTED_MODULE_0__/* .typeBit */ .cr)(wider)) === 0 ? 'string' : wider;
    scan.mode = (0,_column_type_js__WEBPACK_IMPORTED_MODULE_2__/* .modeOf */ .VV)(scan.type);
    if (scan.mode === 'text')
        return;
    const cell = { start: 0, end: bytes.length };
    takeValue(scan, (0,_cells_typed_value_js__WEBPACK_IMPORTED_MODULE_0__/* .typedValue */ .iG)(scan.type, bytes, cell), { bytes, ...cell, count });
}


/***/ }),

/***/ 86736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   Ju: () => (/* binding */ lengthBits),
/* harmony export */   as: () => (/* binding */ takeUsual)
/* harmony export */ });
/* harmony import */ var _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9574);
/* harmony import */ var _rows_batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5454);
/* harmony import */ var _breaches_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14333);
/* harmony import */ var _column_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48166);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94756);
/* harmony import */ var _number_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51784);
/* harmony import */ var _quantile_sketch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80475);







/** Lengths of missing tokens that have a bit of their own; one bit for all longer ones. */
const LAST_LENGTH = 31;
/** Takes the cells of a batch in the kernel's memory as far as they are usual. @returns the first row that isn't taken; `batch.rows` behind the last */
function takeUsual(scan, batch, usual) {
    if (scan.mode === 'exact')
        return takeKnown(scan, batch, usual);
    if (scan.rules.byText)
        return usual.row;
    if (scan.mode === 'text')
        return takeTexts(scan, batch, usual);
    return scan.rules.missing.values.size > 0 ? usual.row : takeNumbers(scan, batch, usual);
}
function takeKnown(scan, batch, { kernel, row }) {
    const { rules, table } = scan;
    const { slots, recent, extents, words, counts, marks, size, wordsUsed, maxValues, maxWords } = table;
    if (!areIn(kernel, [slots, recent, extents, words, counts, marks]))
        return row;
    const next = kernel.calls.takeKnown(...(0,_kernel_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .nc)(batch, scan.place), row, batch.rows, freeMissing(scan), slots.byteOffset, slots.length - 1, recent.byteOffset, extents.byteOffset, words.byteOffset, counts.byteOffset, marks.byteOffset, size, Math.min(marks.length, maxValues), wordsUsed, Math.min(words.length, maxWords), usualValues(rules), lengthBits(rules.missing.lengths), ...boundsOf(scan));
    addMissing(scan, kernel);
    [, table.size, table.wordsUsed] = kernel.out;
    return next;
}
/** Which values, new to a table, have no mark: none, texts, whole numbers or numbers. */
function usualValues({ type, byText, missing, shortest, longest }) {
    if (byText)
        return 0;
    if (type === null || (type === 'string' && shortest === 0 && longest === Number.POSITIVE_INFINITY))
        return 1;
    if (missing.values.size > 0)
        return 0;
    return type === 'integer' ? 2 : type === 'number' ? 3 : 0;
}
/** Numbers and times, until a block of them is full, and on. */
function takeNumbers(scan, batch, { kernel, row }) {
    const stream = (0,_column_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .streamOf */ .mA)(scan);
    const { numbers, distinct } = stream;
    if (!areIn(kernel, [numbers.block, distinct.ranks]))
        return row;
    let next = row;
    for (;;) {
        next = scan.mode === 'number' ? takeBlockOfNumbers(scan, batch, { kernel, row: next }) : takeBlockOfTimes(scan, batch, { kernel, row: next });
        addMissing(scan, kernel);
        const taken = kernel.out[1];
        scan.present += taken;
        numbers.filled += taken;
        if (numbers.filled < _quantile_sketch_js__WEBPACK_IMPORTED_MODULE_4__/* .QUANTILE_BLOCK */ .Yq)
            return next;
        (0,_number_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .takeBlock */ .rS)(numbers);
        if (next === batch.rows)
            return next;
    }
}
function takeBlockOfNumbers(scan, batch, { kernel, row }) {
    const { numbers, distinct } = (0,_column_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .streamOf */ .mA)(scan);
    const integer = scan.type === 'integer';
    return kernel.calls.takeNumbers(...(0,_kernel_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .nc)(batch, scan.place), row, batch.rows, freeMissing(scan), integer ? 1 : 0, ...boundsOf(scan), distinct.ranks.byteOffset, numbers.block.byteOffset, numbers.filled, _quantile_sketch_js__WEBPACK_IMPORTED_MODULE_4__/* .QUANTILE_BLOCK */ .Yq);
}
/** Of the numbers that a stream takes as they are: beyond 2^53 a whole one needs its digits. */
function boundsOf({ rules, type }) {
    if (type !== 'integer')
        return [rules.low, rules.high];
    return [Math.max(rules.low, Number.MIN_SAFE_INTEGER), Math.min(rules.high, Number.MAX_SAFE_INTEGER)];
}
function takeBlockOfTimes(scan, batch, { kernel, row }) {
    const { numbers, distinct, times } = (0,_column_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .streamOf */ .mA)(scan);
    const { low, high } = scan.rules;
    const next = kernel.calls.takeTimes(...(0,_kernel_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .nc)(batch, scan.place), row, batch.rows, freeMissing(scan), scan.type === 'date' ? 1 : 0, low, high, distinct.ranks.byteOffset, times.min, times.max, numbers.block.byteOffset, numbers.filled, _quantile_sketch_js__WEBPACK_IMPORTED_MODULE_4__/* .QUANTILE_BLOCK */ .Yq);
    noteRange(times, { batch, place: scan.place, out: kernel.out });
    return next;
}
function noteRange(times, { batch, place, out }) {
    const [, , min, max, earliest, latest] = out;
    if (earliest >= 0)
        [times.min, times.minText] = [min, (0,_rows_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .cellText */ .Ie)(batch, earliest, place).trim()];
    if (latest >= 0)
        [times.max, times.maxText] = [max, (0,_rows_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .cellText */ .Ie)(batch, latest, place).trim()];
}
function takeTexts(scan, batch, { kernel, row }) {
    const { rules } = scan;
    const stream = (0,_column_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .streamOf */ .mA)(scan);
    const { distinct, lengths } = stream;
    const { last, turnedAway } = (0,_column_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .frequentOf */ .y3)(stream, scan.kernel);
    if (!areIn(kernel, [distinct.ranks, last, turnedAway]))
        return row;
    const next = kernel.calls.takeTexts(...(0,_kernel_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .nc)(batch, scan.place), row, batch.rows, freeMissing(scan), lengthBits(rules.missing.lengths), rules.shortest, rules.longest, distinct.ranks.byteOffset, last.byteOffset, turnedAway.byteOffset, lengths.min, lengths.max);
    addMissing(scan, kernel);
    const [, taken, sum, min, max] = kernel.out;
    scan.present += taken;
    lengths.count += taken;
    lengths.sum += sum;
    lengths.min = min;
    lengths.max = max;
    return next;
}
/** A bit for each length in bytes that a missing token has. */
function lengthBits(lengths) {
    let bits = 0;
    for (const length of lengths)
        bits |= 1 << Math.min(length, LAST_LENGTH);
    return bits;
}
/** 1 where nobody asks any more where the missing values are. */
function freeMissing({ breaches }) {
    const { examples, limit } = breaches[(0,_breaches_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(_marks_js__WEBPACK_IMPORTED_MODULE_6__/* .MISSING */ .lV)];
    return examples.length < limit ? 0 : 1;
}
function addMissing(scan, { out }) {
    const missing = out[0];
    scan.missing += missing;
    scan.breaches[(0,_breaches_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(_marks_js__WEBPACK_IMPORTED_MODULE_6__/* .MISSING */ .lV)].count += missing;
}
function areIn({ memory }, arrays) {
    for (const { buffer } of arrays)
        if (buffer !== memory)
            return false;
    return true;
}


/***/ }),

/***/ 39714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ releaseValueTable),
/* harmony export */   LH: () => (/* binding */ valueBytes),
/* harmony export */   QS: () => (/* binding */ createValueTable),
/* harmony export */   R: () => (/* binding */ arenaOf),
/* harmony export */   pe: () => (/* binding */ clearValueTable),
/* harmony export */   q9: () => (/* binding */ codeOfValue)
/* harmony export */ });
/* harmony import */ var _cells_hash_cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27347);
/* harmony import */ var _kernel_room_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60951);


/** Texts chosen to collide would make each look-up walk over all of them; a table so crowded counts as full. */
const MAX_PROBES = 64;
const FIRST_VALUES = 64;
/** Short values that are found without a look at the slots. */
const RECENT_BITS = 7;
function createValueTable(limits, given = null) {
    const room = given ?? _kernel_room_js__WEBPACK_IMPORTED_MODULE_0__/* .HEAP */ .H;
    return {
        maxValues: limits.maxValues,
        maxWords: limits.maxBytes >> 2,
        room: given,
        slots: room.int32(4 * FIRST_VALUES),
        recent: room.int32(3 << RECENT_BITS),
        extents: room.int32(2 * FIRST_VALUES),
        words: room.int32(4 * FIRST_VALUES),
        counts: room.float64(FIRST_VALUES),
        marks: room.uint16(FIRST_VALUES),
        size: 0,
        wordsUsed: 0,
    };
}
/** Gives its arrays back; nobody may look at it any more. */
function releaseValueTable({ room, slots, recent, extents, words, counts, marks }) {
    for (const array of [slots, recent, extents, words, counts, marks])
        room?.free(array);
}
/** Makes it empty; its memory stays for the next values. */
function clearValueTable(table) {
    table.slots.fill(0);
    table.recent.fill(0);
    table.counts.fill(0);
    table.marks.fill(0);
    table.size = 0;
    table.wordsUsed = 0;
}
/**
 * The code of the value in `[start, end)`, which is added where it is new; −1 where the table is full.
 * The view needs four readable bytes behind `end`.
 */
function codeOfValue(table, view, start, end) {
    const length = end - start;
    if (length <= 4 && length > 0)
        return codeOfShort(table, view, start, end);
    return codeByHash(table, view, start, end);
}
/** Most cells of a column with few values are short, and came before: their word and length tell all of them. */
function codeOfShort(table, view, start, end) {
    const { recent } = table;
    const length = end - start;
    const word = length === 4 ? (0,_cells_hash_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .wordAt */ .E7)(view, start) : (0,_cells_hash_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .lastWordAt */ .sV)(view, start, end);
    const place = 3 * (Math.imul(word ^ length, 0x9e3779b1) >>> (32 - RECENT_BITS));
    if (recent[place] === word && recent[place + 1] === length)
        return recent[place + 2];
    const code = codeByHash(table, view, start, end);
    if (code < 0)
        return code;
    recent[place] = word;
    recent[place + 1] = length;
    recent[place + 2] = code;
    return code;
}
function codeByHash(table, view, start, end) {
    let hash = end - start;
    let at = start;
    for (; at + 4 <= end; at += 4)
        hash = (0,_cells_hash_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .mixWord */ .zF)(hash, (0,_cells_hash_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .wordAt */ .E7)(view, at));
    if (at < end)
        hash = (0,_cells_hash_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .mixWord */ .zF)(hash, (0,_cells_hash_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .lastWordAt */ .sV)(view, at, end));
    hash = (0,_cells_hash_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .avalanche */ .mZ)(hash);
    const { slots, words, extents } = table;
    const mask = slots.length - 1;
    let slot = (hash << 1) & mask;
    for (let probe = 0; probe < MAX_PROBES; probe++) {
        const code = slots[slot] - 1;
        if (code < 0)
            return addValue(table, view, { start, end, hash, slot });
        if (slots[slot + 1] === hash && extents[2 * code] === end - start) {
            // Compared here and not in a function of its own, because no other line runs as often.
            let word = extents[2 * code + 1];
            for (at = start; at + 4 <= end && words[word] === (0,_cells_hash_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .wordAt */ .E7)(view, at); at += 4)
                word++;
            if (at === end || (at + 4 > end && words[word] === (0,_cells_hash_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .lastWordAt */ .sV)(view, at, end)))
                return code;
        }
        slot = (slot + 2) & mask;
    }
    return -1;
}
function arenaOf({ words: { buffer, byteOffset, byteLength } }) {
    return { bytes: Buffer.from(buffer, byteOffset, byteLength), view: new DataView(buffer, byteOffset, byteLength) };
}
/** The bytes of a value. */
function valueBytes(table, code) {
    const offset = table.words.byteOffset + 4 * table.extents[2 * code + 1];
    return Buffer.from(table.words.buffer, offset, table.extents[2 * code]);
}
function addValue(table, view, cell) {
    const { start, end } = cell;
    const code = table.size;
    const needed = table.wordsUsed + ((end - start + 3) >> 2);
    if (code >= table.maxValues || needed > table.maxWords)
        return -1;
    if (code === table.marks.length)
        growValues(table);
    if (needed > table.words.length)
        table.words = larger(table, table.words, roomOf(table).int32(Math.max(needed, 2 * table.words.length)));
    let word = table.wordsUsed;
    let at = start;
    for (; at + 4 <= end; at += 4)
        table.words[word++] = (0,_cells_hash_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .wordAt */ .E7)(view, at);
    if (at < end)
        table.words[word++] = (0,_cells_hash_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .lastWordAt */ .sV)(view, at, end);
    table.extents[2 * code] = end - start;
    table.extents[2 * code + 1] = table.wordsUsed;
    table.wordsUsed = word;
    table.slots[cell.slot] = code + 1;
    table.slots[cell.slot + 1] = cell.hash;
    table.size++;
    // At most half of the slots are taken.
    if (4 * table.size > table.slots.length)
        growSlots(table);
    return code;
}
function growValues(table) {
    const values = 2 * table.marks.length;
    table.extents = larger(table, table.extents, roomOf(table).int32(2 * values));
    table.counts = larger(table, table.counts, roomOf(table).float64(values));
    table.marks = larger(table, table.marks, roomOf(table).uint16(values));
}
function growSlots(table) {
    const old = table.slots;
    const slots = roomOf(table).int32(2 * old.length);
    const mask = slots.length - 1;
    for (let from = 0; from < old.length; from += 2) {
        if (old[from] === 0)
            continue;
        let slot = (old[from + 1] << 1) & mask;
        while (slots[slot] !== 0)
            slot = (slot + 2) & mask;
        slots[slot] = old[from];
        slots[slot + 1] = old[from + 1];
    }
    table.slots = slots;
    roomOf(table).free(old);
}
function larger(table, old, longer) {
    longer.set(old);
    roomOf(table).free(old);
    return longer;
}
function roomOf({ room }) {
    return room ?? _kernel_room_js__WEBPACK_IMPORTED_MODULE_0__/* .HEAP */ .H;
}


/***/ })

};
