export const id = 8316;
export const ids = [8316];
export const modules = {

/***/ 28316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localThreads: () => (/* binding */ localThreads)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);



/** More were not measured. */
const MOST_THREADS = 2;
/** Of each thread, in MiB: what it makes is short-lived and small, and a larger nursery only fills up before it is swept. */
const NURSERY_MIB = 4;
/** Worker threads of this process. They get none of its variables, so no token. */
function localThreads(program, count = Math.min(MOST_THREADS, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)())) {
    return { count, start: () => startThread(program) };
}
function startThread(program) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(program, { env: {}, argv: [], execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MIB } });
    const pending = [];
    let end = null;
    const fail = (error) => {
        end ??= error;
        for (const { reject } of pending.splice(0))
            reject(end);
    };
    worker.on('message', (message) => {
        const asked = pending.shift();
        if (message.state === 'answered')
            asked?.resolve(message.answer);
        else
            asked?.reject(message.isUserError ? new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(message.message) : new Error(message.message));
    });
    worker.on('error', (error) => fail(new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk(`A thread of this run ended: ${error.message}; run again, on a machine with more memory if it was that`)));
    worker.on('messageerror', (error) => fail(error));
    worker.on('exit', (code) => fail(new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk(`A thread of this run ended without an answer (${code})`)));
    return {
        ask: (question, handedOver = []) => new Promise((resolve, reject) => {
            if (end !== null) {
                reject(end);
                return;
            }
            pending.push({ resolve, reject });
            worker.postMessage(question, [...handedOver]);
        }),
        async stop() {
            await worker.terminate();
        },
    };
}


/***/ })

};
