export const id = 8777;
export const ids = [8777];
export const modules = {

/***/ 50154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rangeAnswerer: () => (/* binding */ rangeAnswerer),
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

// EXTERNAL MODULE: ./build/shared/tabular/kernel/kernel.js + 1 modules
var kernel_kernel = __webpack_require__(9574);
// EXTERNAL MODULE: ./build/actions/validate-data/scan/range-scanner.js + 1 modules
var range_scanner = __webpack_require__(60028);
// EXTERNAL MODULE: ./build/actions/validate-data/scan/table-scan.js + 3 modules
var table_scan = __webpack_require__(27026);
;// CONCATENATED MODULE: ./build/actions/validate-data/scan/scan-thread.js




/** The program of a thread that looks at ranges of the data. */
function scanThread() {
    answerQuestions(rangeAnswerer());
}
/** First it is told what to hold the rows to, then it gets one range after the other. */
function rangeAnswerer(kernel = (0,kernel_kernel/* openKernel */.m0)()) {
    let scan = null;
    return async (question) => {
        if (scan !== null)
            return await scan(question);
        const { header, data, examples, like } = question;
        scan = (0,range_scanner/* createRangeScanner */.I)((await (0,table_scan/* loadTableChecks */.O1)(data))(header, examples), { like, kernel });
        return null;
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
