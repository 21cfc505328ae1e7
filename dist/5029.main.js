export const id = 5029;
export const ids = [5029,6240];
export const modules = {

/***/ 5029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trainAction: () => (/* binding */ trainAction)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_host_github_headline_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69043);
/* harmony import */ var _shared_host_github_received_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7128);
/* harmony import */ var _shared_host_github_refuse_fork_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36311);
/* harmony import */ var _shared_host_github_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12816);
/* harmony import */ var _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13072);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96240);







const action = {
    inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_3__.trainInputsSchema,
    async work({ inputs, loaded, workDirectory, ports, log, handOff, run, event, wasmDirectory }) {
        if (loaded.config.train !== undefined && 'command' in loaded.config.train)
            (0,_shared_host_github_refuse_fork_program_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseForkProgram */ .J)(event, { eventName: run.eventName, key: 'train.command' });
        const tensorflowProgram = [process.execPath, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(wasmDirectory, 'train-on-tensorflow.js')];
        const data = (0,_shared_host_github_received_path_js__WEBPACK_IMPORTED_MODULE_5__/* .receivedPath */ .H)(await handOff.receive('validate-data', { name: 'data', text: inputs.data }), 'data');
        const { train } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3542), __webpack_require__.e(9339), __webpack_require__.e(4900), __webpack_require__.e(6134), __webpack_require__.e(6867), __webpack_require__.e(8657), __webpack_require__.e(5164), __webpack_require__.e(6307)]).then(__webpack_require__.bind(__webpack_require__, 74908));
        const { result, directory, report } = await log.group(`Train ${loaded.config.model}`, () => train({ loaded, workDirectory, data, wasmDirectory, tensorflowProgram, workspace: run.workspace }, ports));
        const reference = await handOff.handOn('train', directory);
        return {
            verdict: result.verdict,
            exitCode: (0,_shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOfVerdict */ .og)(result.verdict),
            outputs: { model: reference, digest: result.model.digest, reused: result.reused, result: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'result.json') },
            sentence: (0,_shared_host_github_headline_of_js__WEBPACK_IMPORTED_MODULE_6__/* .headlineOf */ .g)(report),
            summary: report,
        };
    },
};
async function trainAction(installation) {
    await (0,_shared_host_github_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(action, installation);
}


/***/ }),

/***/ 96240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trainInputsSchema: () => (/* binding */ trainInputsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** The inputs of the action, and the options of `mlops train`. */
const trainInputsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('mlops.yml').describe('The config file'),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("What validate-data handed on, or a folder of its results; default: what it left"),
});


/***/ }),

/***/ 69043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/** A line that begins like this is no sentence: a table, a quote, a fold. */
const NO_PROSE = /^(?:[|<>#*-]|\d+\. )/;
/** Title and first sentence of a report as plain text, for the log and for an annotation. */
function headlineOf(report) {
    const [title = '', ...rest] = report.split('\n').filter((line) => line.trim() !== '');
    const heading = plain(title.replace(/^#+\s*(?:\p{Extended_Pictographic}\uFE0F?\s*)?/u, ''));
    const [next = ''] = rest;
    return NO_PROSE.test(next) ? heading : `${heading}. ${plain(next)}`.replace(/\. $/, '');
}
/** Undoes what shared/report/escape.ts does; a log shows no markup. */
function plain(markdown) {
    return markdown
        .replaceAll('\u2060', '')
        .replace(/\*\*|`/g, '')
        .replace(/\\([\\`*[\]|~$_#=+-])/g, '$1')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
}


/***/ }),

/***/ 7128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ receivedPath),
/* harmony export */   N: () => (/* binding */ receivedModel)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/** What a use case gets as its input: undefined where it looks in the work directory. @throws UserError for a registered version, where only a folder will do */
function receivedPath(received, input) {
    if (received.state === 'registered')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input ${input}: ${JSON.stringify(received.reference)} names a registered version; name a path, artifact:<name>, or what an earlier step handed on`);
    return received.state === 'path' ? received.path : undefined;
}
/** The same where a version will do too. */
function receivedModel(received) {
    return received.state === 'registered' ? received.reference : received.state === 'path' ? received.path : undefined;
}


/***/ }),

/***/ 36311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refuseForkProgram),
/* harmony export */   l: () => (/* binding */ isPrivilegedForFork)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/**
 * Whether a job works for a fork's change with what a fork must not have: started by another event than `pull_request`, it is given the
 * repository's secrets and a token that may write
 * (https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout).
 */
function isPrivilegedForFork(event, eventName) {
    const ofFork = (event.kind === 'pull-request' || event.kind === 'workflow-run') && event.fork;
    return ofFork && eventName !== 'pull_request';
}
/**
 * Keeps a program of the repository from running in such a job: what is checked out there may be the fork's, and no environment without
 * tokens keeps it from the files of the runner.
 * @param key of mlops.yml that names it
 * @throws UserError
 */
function refuseForkProgram(event, { eventName, key }) {
    if (!isPrivilegedForFork(event, eventName))
        return;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${key} is not run in a job on ${eventName} that works for a fork's change: it would have the secrets of this repository in reach; run it on: pull_request, and let the action report comment`);
}


/***/ })

};
