export const id = 4968;
export const ids = [4968,1527];
export const modules = {

/***/ 64968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerModelAction: () => (/* binding */ registerModelAction)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_host_github_headline_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69043);
/* harmony import */ var _shared_host_github_proposed_change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19788);
/* harmony import */ var _shared_host_github_received_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7128);
/* harmony import */ var _shared_host_github_refuse_fork_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17458);
/* harmony import */ var _shared_host_github_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12816);
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58291);
/* harmony import */ var _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13072);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91527);









const action = {
    inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .registerInputsSchema */ .m,
    async work({ inputs, loaded, workDirectory, ports, log, handOff, event, run, wasmDirectory }) {
        (0,_shared_host_github_refuse_fork_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseFork */ .r)(event, 'registered');
        const { bump, stage, release } = inputs;
        const model = (0,_shared_host_github_received_path_js__WEBPACK_IMPORTED_MODULE_5__/* .receivedPath */ .H)(await handOff.receive('train', { name: 'model', text: inputs.model }), 'model');
        const evaluation = (0,_shared_host_github_received_path_js__WEBPACK_IMPORTED_MODULE_5__/* .receivedPath */ .H)(await handOff.receive('evaluate-and-gate', { name: 'evaluation', text: inputs.evaluation }), 'evaluation');
        const data = (0,_shared_host_github_received_path_js__WEBPACK_IMPORTED_MODULE_5__/* .receivedPath */ .H)(await handOff.receive('validate-data', { name: 'data', text: inputs.data }), 'data');
        const { underPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(207), __webpack_require__.e(3885)]).then(__webpack_require__.bind(__webpack_require__, 60545));
        const ruled = await underPolicy(loaded, { text: inputs.policy, readBase: (0,_shared_host_github_proposed_change_js__WEBPACK_IMPORTED_MODULE_6__/* .isProposed */ .h)(event, run.ref) ? refuseBase : undefined });
        const { registerModel } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3542), __webpack_require__.e(9339), __webpack_require__.e(2508), __webpack_require__.e(4900), __webpack_require__.e(6134), __webpack_require__.e(6867), __webpack_require__.e(8657), __webpack_require__.e(3351), __webpack_require__.e(5106), __webpack_require__.e(6123), __webpack_require__.e(6124), __webpack_require__.e(8042)]).then(__webpack_require__.bind(__webpack_require__, 36124));
        const { result, directory, report } = await log.group(`Register ${loaded.config.model}`, () => registerModel({ loaded: ruled, workDirectory, model, evaluation, data, bump, stage, release, wasmDirectory }, ports));
        const { verdict, tag, digest, reused, release_url: url } = result;
        return {
            verdict,
            exitCode: (0,_shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOfVerdict */ .og)(verdict),
            outputs: { version: tag, tag, digest, reused, 'release-url': url, result: directory === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'result.json') },
            sentence: (0,_shared_host_github_headline_of_js__WEBPACK_IMPORTED_MODULE_7__/* .headlineOf */ .g)(report),
            summary: report,
        };
    },
};
/** What is registered is judged by the checkout alone. */
async function refuseBase(path) {
    throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`policy: base:${path} is for evaluate-and-gate; of a change that is not merged register-model takes a path`);
}
async function registerModelAction(installation) {
    await (0,_shared_host_github_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(action, installation);
}


/***/ }),

/***/ 91527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ registerInputsSchema),
/* harmony export */   registerOptionsSchema: () => (/* binding */ registerOptionsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _shared_config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);


const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional();
const common = {
    config: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('mlops.yml').describe('The config file'),
    model: text.describe("What train handed on, or a bundle's folder; default: what train left"),
    evaluation: text.describe("What evaluate-and-gate handed on, or an evaluation's folder; default: what it left"),
    data: text.describe("What validate-data handed on, or a folder of its results; default: what it left"),
    policy: text.describe('The policy that the model was judged under, as evaluate-and-gate was given it; without the same one nothing is registered'),
    bump: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['major', 'minor', 'patch']).optional().describe('major, minor or patch; default: minor when features or layers changed, else patch'),
    stage: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(_shared_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_NAME */ .Ub, 'letters, digits and dashes').optional().describe('A stage that names the version from now on; default: only a deployment moves a stage'),
};
/** The inputs of action.yml. */
const registerInputsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...common,
    release: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['draft', 'publish']).default('draft').describe('draft: a person publishes the release, which starts the deployment; publish: at once'),
    'github-token': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('For tags and the release: contents: write'),
});
/** The options of `mlops register-model`. */
const registerOptionsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...common,
    'dry-run': zod__WEBPACK_IMPORTED_MODULE_1__/* .stringbool */ .uEf().default(false).describe('Say which version it would be and write nothing'),
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

/***/ 19788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ queuedFor),
/* harmony export */   h: () => (/* binding */ isProposed)
/* harmony export */ });
/** The branch that GitHub makes of an entry of a merge queue. */
const QUEUED = /^refs\/heads\/gh-readonly-queue\/(?<branch>.+)\/pr-\d+-[0-9a-f]+$/;
/** The branch that an entry of a merge queue waits for; null where the ref is of none. */
function queuedFor(ref) {
    return QUEUED.exec(ref)?.groups?.['branch'] ?? null;
}
/**
 * Whether a run works on a change that is not merged: on a pull request, or on an entry of a merge queue. There the files at hand are the
 * change's own word, and what stands above it is read from its base.
 * @param ref GITHUB_REF
 */
function isProposed(event, ref) {
    return event.kind === 'pull-request' || event.kind === 'merge-group' || queuedFor(ref) !== null;
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

/***/ 17458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ refuseFork)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/**
 * A job on `workflow_run` or `pull_request_target` has a token that may write, whoever made the change that it works on: a fork's pull request
 * starts them, too, and its branch may be called main.
 * @throws UserError
 */
function refuseFork(event, done) {
    if (event.kind === 'pull-request' && event.fork) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`nothing is ${done} from a fork's pull request (#${event.number}), whose code nobody here has merged; leave this step to runs of the base branch, such as on: push`);
    }
    if (event.kind !== 'workflow-run' || !event.fork)
        return;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`nothing is ${done} after a run from a fork (workflow_run ${event.runId}), whose code nobody here has merged; give the job the condition if: github.event.workflow_run.head_repository.full_name == github.repository`);
}


/***/ })

};
