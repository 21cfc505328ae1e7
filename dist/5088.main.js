export const id = 5088;
export const ids = [5088];
export const modules = {

/***/ 9672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRangeScanner: () => (/* binding */ createRangeScanner),
  scanThread: () => (/* binding */ scanThread)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
;// CONCATENATED MODULE: ./build/shared/host-local/owned-buffers.js
/** Below this a copy is cheaper. */
const LEAST_BYTES = 1024;
/** The buffers of the typed arrays in plain data, so far as an array has one to itself. */
function ownedBuffers(data) {
    const buffers = new Set();
    const visit = (value) => {
        if (typeof value !== 'object' || value === null)
            return;
        if (ArrayBuffer.isView(value)) {
            const { buffer, byteLength } = value;
            if (buffer instanceof ArrayBuffer && byteLength === buffer.byteLength && byteLength >= LEAST_BYTES)
                buffers.add(buffer);
            return;
        }
        if (value instanceof Map)
            for (const inner of value.values())
                visit(inner);
        else
            for (const inner of Object.values(value))
                visit(inner);
    };
    visit(data);
    return [...buffers];
}

;// CONCATENATED MODULE: ./build/shared/host-local/answer-questions.js



/** What a thread's program does: answers one question after the other. The arrays of an answer are handed over, not copied. */
function answerQuestions(answer) {
    let last = Promise.resolve();
    external_node_worker_threads_.parentPort?.on('message', (question) => {
        last = last.then(async () => {
            const message = await attempt(() => answer(question));
            external_node_worker_threads_.parentPort?.postMessage(message, ownedBuffers(message));
        });
    });
}
async function attempt(work) {
    try {
        return { state: 'answered', answer: await work() };
    }
    catch (error) {
        const { message } = error;
        return { state: 'failed', message, isUserError: error instanceof errors/* UserError */.yo };
    }
}

// EXTERNAL MODULE: ./build/shared/tabular/blocks/text-buffer.js
var text_buffer = __webpack_require__(72149);
// EXTERNAL MODULE: ./build/shared/tabular/delimited/scan-rows.js
var scan_rows = __webpack_require__(96723);
// EXTERNAL MODULE: ./build/shared/tabular/jsonl/read-record.js
var read_record = __webpack_require__(85973);
// EXTERNAL MODULE: ./build/shared/tabular/jsonl/scan-lines.js
var scan_lines = __webpack_require__(4236);
// EXTERNAL MODULE: ./build/shared/tabular/reorder-columns.js
var reorder_columns = __webpack_require__(24627);
// EXTERNAL MODULE: ./build/shared/tabular/reordered-rows.js
var reordered_rows = __webpack_require__(54420);
// EXTERNAL MODULE: ./build/shared/tabular/ranges/range-meter.js
var range_meter = __webpack_require__(18044);
;// CONCATENATED MODULE: ./build/shared/tabular/ranges/scan-range.js







/** Hands the rows of a range to their consumer, on the thread that has it. */
async function scanRange({ bytes: handedOver, pieces }, consumer) {
    const bytes = Buffer.from(handedOver.buffer);
    const rows = [];
    let isStale = false;
    for (const piece of pieces) {
        const handlers = piece.places === null ? consumer : (0,reordered_rows/* reordered */.N)(consumer, (0,reorder_columns/* createReordering */.G)(piece.places));
        if (piece.kind === 'delimited')
            rows.push(scanDelimitedPiece(piece, { bytes, handlers }));
        else if (piece.kind === 'parquet') {
            const { scanParquetGroup } = await Promise.all(/* import() */[__webpack_require__.e(2014), __webpack_require__.e(3254)]).then(__webpack_require__.bind(__webpack_require__, 53254));
            rows.push(await scanParquetGroup(piece.source, { group: piece.group, handlers }));
        }
        else {
            const { version } = piece.keys;
            rows.push(scanJsonlPiece(piece, { bytes, handlers }));
            isStale ||= piece.keys.version !== version;
        }
    }
    return { rows, isStale, bytes: handedOver };
}
function scanDelimitedPiece({ from, to, ...piece }, { bytes, handlers }) {
    const scanner = (0,scan_rows/* createRowScanner */.n)({ ...piece, range: (0,range_meter/* createRangeMeter */.j)(Number.POSITIVE_INFINITY), handlers });
    scanner.scan(bytes.subarray(0, to + text_buffer/* SPARE_BYTES */.W2), from, to);
    return scanner.rows();
}
function scanJsonlPiece({ from, to, path, keys, line }, { bytes, handlers }) {
    const columns = [...keys.entries.values()].filter(({ column }) => column >= 0).length;
    const scanner = (0,scan_lines/* createLineScanner */.X)({ path, columns, keys, reader: (0,read_record/* createRecordReader */.n)(keys), line, range: (0,range_meter/* createRangeMeter */.j)(Number.POSITIVE_INFINITY), handlers });
    scanner.scan(bytes.subarray(0, to + text_buffer/* SPARE_BYTES */.W2), from, to);
    return scanner.rows();
}

// EXTERNAL MODULE: ./build/shared/tabular/column-scan.js
var column_scan = __webpack_require__(61190);
// EXTERNAL MODULE: ./build/actions/validate-data/key-scan.js
var key_scan = __webpack_require__(82911);
// EXTERNAL MODULE: ./build/actions/validate-data/range-findings.js
var range_findings = __webpack_require__(89550);
// EXTERNAL MODULE: ./build/actions/validate-data/table-scan.js + 1 modules
var table_scan = __webpack_require__(40446);
;// CONCATENATED MODULE: ./build/actions/validate-data/scan-thread.js






/** The hashes of a range are few. */
const NO_SPILL = {
    append() {
        throw new RangeError('A range is too large for its memory');
    },
    close: () => undefined,
};
/** The program of a thread that looks at ranges of the data. */
function scanThread() {
    answerQuestions(createRangeScanner());
}
/** First it is told what to hold the rows to, then it gets one range after the other. */
function createRangeScanner() {
    let scan = null;
    return async (question) => {
        if (scan !== null)
            return await scan(question);
        scan = await startScan(question);
        return null;
    };
}
async function startScan({ header, data, examples, like }) {
    const checks = (await (0,table_scan/* loadTableChecks */.O1)(data))(header, examples);
    const range = (0,table_scan/* createTableScan */.SL)(checks, { like, createKeyScan: key_scan/* createShortKeyScan */.Hf });
    return async (task) => {
        const answer = await scanRange(task, { onBatch: (batch) => (0,table_scan/* takeBatch */.Sp)(range, batch, NO_SPILL), onFault: (fault) => (0,table_scan/* takeFault */.GD)(range, fault) });
        const seen = (0,range_findings/* takeOut */.g)(range);
        for (const [place, column] of range.columns.entries())
            (0,column_scan/* clearColumnScan */.VI)(column, like?.[place]);
        return { ...answer, seen };
    };
}


/***/ }),

/***/ 88585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ COLUMN_TYPES)
/* harmony export */ });
/** What the values of a column can be declared to be. Apart from the schema, which threads that only read rows do without. */
const COLUMN_TYPES = ['integer', 'number', 'string', 'boolean', 'date', 'timestamp'];


/***/ }),

/***/ 58291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ FailedError),
/* harmony export */   Wk: () => (/* binding */ PlatformError),
/* harmony export */   Xp: () => (/* binding */ InconclusiveError),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** The stage did its work and the answer is no: a model that did not pass, a program that ended badly. Nothing was changed. Exit 1. */
class FailedError extends Error {
    name = 'FailedError';
}
/** Bad input, config or data: one line that names what was found, what is allowed and what to do. Exit 2. */
class UserError extends Error {
    name = 'UserError';
}
/** Well-formed, but it cannot be judged: too few rows, one class, a damaged baseline. Exit 3. */
class InconclusiveError extends Error {
    name = 'InconclusiveError';
}
/** The platform refused (permission, disk, network, a program that failed): names the setting that mends it. Exit 4. */
class PlatformError extends Error {
    name = 'PlatformError';
}
/** The run was asked to stop (Ctrl-C, a cancelled job). Exit 130. */
class CancelledError extends Error {
    name = 'CancelledError';
}


/***/ })

};
